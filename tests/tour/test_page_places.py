"""From page to page nothing jumps: the title begins in one place, and so does the way out of a topic."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtGui import QImage
from pytestqt.qtbot import QtBot

from kiosk.app.loaded_deck import RunOptions, load_deck
from kiosk.bridge.window.typeface import load_typeface
from kiosk.tour.screen import TourScreen
from kiosk.tour.stop import Stop
from kiosk.tour.stops import stops
from tests.decks import write_deck
from tests.tour.shipped_pages import Corner, PageSeen, pages_seen


def titles(pages: dict[str, PageSeen]) -> set[Corner]:
    """Where they are; each page has one."""
    assert [page for page, seen in pages.items() if len(seen.titles) != 1] == []
    return {title for seen in pages.values() for title in seen.titles}


def test_titles_and_the_way_out_stand_in_one_place_on_a_wide_screen(qtbot: QtBot) -> None:
    found = pages_seen((1280, 800), 1.0)
    assert len(titles(found)) == 1, found
    leaves = [leave for seen in found.values() for leave in seen.leaves]
    assert len(leaves) > 3
    assert len(set(leaves)) == 1, found


def test_titles_stand_in_one_place_on_a_tall_screen(qtbot: QtBot) -> None:
    found = pages_seen((1080, 1920), 1.0)
    assert len(titles(found)) == 1, found


def test_control_another_screen_has_them_elsewhere(qtbot: QtBot, tmp_path: Path) -> None:
    deck = write_deck(tmp_path, topics=1, pages=2)
    assert titles(pages_seen((1280, 800), 1.0, deck)) != titles(pages_seen((1920, 1080), 1.0, deck))


def test_nothing_that_went_up_is_painted_over_the_bar_above(qtbot: QtBot) -> None:
    """On a small screen the way of the end goes up out of sight; a piece of it would lie over Menu."""
    load_typeface()
    loaded = load_deck(RunOptions())
    screen = TourScreen(loaded, (800, 480), 133.0)
    try:
        end = next(each for each in stops(loaded.library, 1.0) if each.name == "summary-all-missed")
        screenfuls = screen.show(end.state, end.name).screenfuls
        bars = [_bar(screen, end, number) for number in range(screenfuls)]
    finally:
        screen.close()
    assert len(bars) > 2
    assert [number for number, bar in enumerate(bars) if bar != bars[0]] == []


def _bar(screen: TourScreen, end: Stop, screenful: int) -> QImage:
    screen.show(end.further(screenful), end.name)
    return screen.picture().copy(0, 0, 800, 80)
