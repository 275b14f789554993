"""From page to page nothing jumps: the title begins in one place, and so does the way out of a topic."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

from PySide6.QtCore import QRectF
from PySide6.QtGui import QImage
from PySide6.QtQuick import QQuickItem
from pytestqt.qtbot import QtBot

from kiosk.app.loaded_deck import SHIPPED_DECK, RunOptions, load_deck
from kiosk.bridge.window.typeface import load_typeface
from kiosk.tour.screen import TourScreen
from kiosk.tour.stop import Stop
from kiosk.tour.stops import stops
from tests.decks import write_deck
from tests.journeys.visitor import everything, place, words

LEAVE = "Leave this topic"
Corner = tuple[int, int]


class Places:
    """``titles``: the top left corner of each page's, by the page; ``leaves``: the top right one of its way
    out, where it has one."""

    def __init__(self, size: Corner, deck: Path = SHIPPED_DECK) -> None:
        self.titles: dict[str, Corner] = {}
        self.leaves: dict[str, Corner] = {}
        self.pages: set[str] = set()
        load_typeface()
        loaded = load_deck(RunOptions(deck=deck))
        screen = TourScreen(loaded, size, None)
        try:
            for stop in stops(loaded.library, 1.0):
                if stop.kind == "page" and stop.page and not stop.variant:
                    screen.show(stop.state, stop.name)
                    self.pages.add(stop.page)
                    self._note(screen, stop.page, loaded.library.page_by_id[stop.page].title)
        finally:
            screen.close()

    def _note(self, screen: TourScreen, page: str, title: str) -> None:
        for said, seen in _texts(screen.window.contentItem()):
            if said == title:
                self.titles[page] = (round(seen.x()), round(seen.y()))
            elif said == LEAVE:
                self.leaves[page] = (round(seen.right()), round(seen.y()))


def _texts(root: QQuickItem) -> Iterator[tuple[str, QRectF]]:
    for item in everything(root):
        seen = place(item)
        if not seen.isEmpty():
            yield words(item).replace("\u00a0", " "), seen


def test_titles_and_the_way_out_stand_in_one_place_on_a_wide_screen(qtbot: QtBot) -> None:
    found = Places((1280, 800))
    assert set(found.titles) == found.pages
    assert len(set(found.titles.values())) == 1, found.titles
    assert len(found.leaves) > 3
    assert len(set(found.leaves.values())) == 1, found.leaves


def test_titles_stand_in_one_place_on_a_tall_screen(qtbot: QtBot) -> None:
    found = Places((1080, 1920))
    assert set(found.titles) == found.pages
    assert len(set(found.titles.values())) == 1, found.titles


def test_control_another_screen_has_them_elsewhere(qtbot: QtBot, tmp_path: Path) -> None:
    deck = write_deck(tmp_path, topics=1, pages=2)
    one, other = Places((1280, 800), deck), Places((1920, 1080), deck)
    assert set(one.titles.values()) != set(other.titles.values())


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
