"""The window of a tour shows what it was asked for, whatever was asked for before."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from msgspec.structs import replace
from PySide6.QtGui import QGuiApplication
from pytestqt.qtbot import QtBot

from kiosk.app.loaded_deck import RunOptions, load_deck
from kiosk.bridge.window.typeface import load_typeface
from kiosk.tour.screen import TourScreen
from kiosk.visit.journey import Journey
from kiosk.visit.states import Menu, Reading, State, Visiting
from tests.decks import write_deck

QUIET = 0.3  # seconds in which nothing is painted
SMALL, PPI = (800, 480), 133
Opened = Callable[..., TourScreen]


@pytest.fixture
def opens(qapp: QGuiApplication) -> Iterator[Opened]:
    load_typeface()
    loaded, screens = load_deck(RunOptions()), list[TourScreen]()

    def opened(idle_seconds: int = 120) -> TourScreen:
        settings = replace(loaded.settings, screen=replace(loaded.settings.screen, idle_seconds=idle_seconds))
        screens.append(TourScreen(replace(loaded, settings=settings), SMALL, PPI))
        return screens[-1]

    yield opened
    for screen in screens:
        screen.close()


def page(name: str) -> State:
    return Visiting(Journey(), Reading(name, name))


def test_nobody_is_asked_whether_they_are_still_there(opens: Opened) -> None:
    """However long it takes: here every frame takes longer than anyone is waited for."""
    screen = opens(idle_seconds=0)
    for number in range(3):
        look = screen.show(Visiting(Journey(), Menu()), f"menu-{number}")
        said = [text.text for text in look.display_list.texts]
        assert "What would you like to know?" in said
        assert "Are you still there?" not in said


@pytest.mark.parametrize("before", ["who-can-have-it/alcohol-and-drugs", "side-effects/your-mind"])
def test_a_page_looks_the_same_after_any_other(opens: Opened, before: str) -> None:
    """The parts of a page are used again for the next one: a way out of the topic left a gap there."""
    name = "side-effects/the-rest-of-the-day"
    at_once = opens().show(page(name), "at once")
    screen = opens()
    screen.show(page(before), "before")
    after = screen.show(page(name), "after")
    assert [(text.text, text.lines) for text in after.display_list.texts] == [
        (text.text, text.lines) for text in at_once.display_list.texts
    ]


def test_nothing_is_laid_out_for_ever(qtbot: QtBot, tmp_path: Path) -> None:
    """A page that waits beside the screen is hidden once laid out, and must not look different for that."""
    load_typeface()
    screen = TourScreen(load_deck(RunOptions(deck=write_deck(tmp_path, topics=2, pages=3))), (1280, 800), 98)
    try:
        screen.show(page("tea-1/pot-2"), "beside a page with captions")
        painted = [time.monotonic()]
        screen.window.frameSwapped.connect(lambda: painted.append(time.monotonic()))
        qtbot.waitUntil(lambda: time.monotonic() - painted[-1] > QUIET, timeout=10_000)
    finally:
        screen.close()
