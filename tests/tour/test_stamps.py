"""No page's picture is a stamp: where words take the width, it is a strip that was drawn for one."""

from __future__ import annotations

from collections.abc import Iterator

from msgspec.structs import replace
from pytestqt.qtbot import QtBot

from kiosk.app.loaded_deck import LoadedDeck, RunOptions, load_deck
from kiosk.bridge.window.typeface import load_typeface
from kiosk.tour.page_look import page_on
from kiosk.tour.screen import TourScreen
from kiosk.tour.stops import stops

WIDE, HIGH, TALL = 0.28, 0.25, 0.7  # of the page; what is as tall as that may be as narrow as a person is


def stamps(loaded: LoadedDeck) -> set[str]:
    load_typeface()
    screen = TourScreen(loaded, (1280, 800), None)
    try:
        return {*_stamps(screen, loaded)}
    finally:
        screen.close()


def _stamps(screen: TourScreen, loaded: LoadedDeck) -> Iterator[str]:
    for stop in stops(loaded.library, 1.0):
        if stop.kind == "page" and stop.page and not stop.variant:
            screen.show(stop.state, stop.name)
            page = page_on(screen.window)
            assert page is not None
            for drawing in page.drawings:
                across, down = drawing.width / page.rect.width, drawing.height / page.rect.height
                if down < HIGH or (across < WIDE and down < TALL):
                    yield stop.page


def test_every_picture_is_large_enough_to_look_at(qtbot: QtBot) -> None:
    assert stamps(load_deck(RunOptions())) == set()


def test_control_without_its_wide_shape_one_is_a_stamp(qtbot: QtBot) -> None:
    loaded = load_deck(RunOptions())
    kept = (each for each in loaded.library.drawings if not each.name.endswith("-wide.svg"))
    found = stamps(replace(loaded, library=replace(loaded.library, drawings=tuple(kept))))
    assert "who-can-have-it/questions-for-your-team" in found
