"""`kiosk run --watch`: what an author saves is shown at once, with what is wrong with it."""

from __future__ import annotations

import logging
from collections.abc import Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from kiosk.app.loaded_deck import RunOptions
from kiosk.app.log import QT_LOG
from kiosk.app.watch import AuthorWindow
from kiosk.bridge.window.engine import start_application
from kiosk.visit.journey import Journey
from kiosk.visit.states import Menu, Reading, Visiting

PAGE = "content/en/tea-2/03-pot-3.md"
LONG = 10_000


@pytest.fixture
def desk(qtbot: QtBot, deck: Path) -> Iterator[AuthorWindow]:
    """With its author at a page between two others."""
    start_application()
    made = AuthorWindow(RunOptions(deck=deck, watch=True))
    made.kiosk.put(Visiting(Journey(), Reading("tea-2/pot-3", "tea-2/pot-3")))
    yield made
    made.close()


def _change(deck: Path, old: str, new: str) -> None:
    text = (deck / PAGE).read_text(encoding="utf-8")
    (deck / PAGE).write_text(text.replace(old, new), encoding="utf-8")


def _says(desk: AuthorWindow, name: str) -> object:
    return desk.panel.property(name)


def test_the_panel_says_what_is_shown_and_what_it_rests_on(qtbot: QtBot, desk: AuthorWindow) -> None:
    qtbot.waitUntil(lambda: _says(desk, "place") == "Visiting · Reading · tea-2/pot-3", timeout=LONG)

    assert _says(desk, "citations") == "tea-cup-1, tea-cup-2, tea-cup-3"
    assert _says(desk, "faults") == []


def test_a_saved_page_is_shown_in_its_place(qtbot: QtBot, desk: AuthorWindow, deck: Path) -> None:
    state = desk.kiosk.state
    _change(deck, "title: Cup", "title: Mug")
    qtbot.waitUntil(lambda: desk.library.page_by_id["tea-2/pot-3"].title == "Mug C", timeout=LONG)

    assert desk.kiosk.state == state


def test_a_fault_is_told_over_the_page_until_it_is_mended(
    qtbot: QtBot, desk: AuthorWindow, deck: Path
) -> None:
    state = desk.kiosk.state
    _change(deck, "tea-cup-1", "tea-cup-99")
    qtbot.waitUntil(lambda: "citation-unknown" in str(_says(desk, "faults")), timeout=LONG)
    assert desk.kiosk.state == state

    _change(deck, "tea-cup-99", "tea-cup-3")
    qtbot.waitUntil(lambda: _says(desk, "faults") == [], timeout=LONG)
    qtbot.waitUntil(lambda: _says(desk, "citations") == "tea-cup-3, tea-cup-2", timeout=LONG)


def test_where_the_page_is_gone_the_menu_is_shown(qtbot: QtBot, desk: AuthorWindow, deck: Path) -> None:
    (deck / PAGE).rename((deck / PAGE).with_name("03-pot-9.md"))
    qtbot.waitUntil(lambda: "tea-2/pot-9" in desk.library.page_by_id, timeout=LONG)

    assert isinstance(desk.kiosk.state, Visiting)
    assert desk.kiosk.state.place == Menu()


def test_a_deck_that_was_faulty_from_the_start_is_shown_once_mended(qtbot: QtBot, deck: Path) -> None:
    start_application()
    _change(deck, "tea-cup-1", "tea-cup-99")
    desk = AuthorWindow(RunOptions(deck=deck, watch=True))
    assert "citation-unknown" in str(_says(desk, "faults"))

    _change(deck, "tea-cup-99", "tea-cup-1")
    qtbot.waitUntil(lambda: "tea-2/pot-3" in desk.library.page_by_id, timeout=LONG)
    desk.close()


def test_what_qt_complains_of_is_told_once(qtbot: QtBot, desk: AuthorWindow) -> None:
    for _ in range(2):
        logging.getLogger(QT_LOG).warning("PageHead.qml:3: planted")
    qtbot.waitUntil(lambda: _says(desk, "faults") == ["PageHead.qml:3: planted"], timeout=LONG)
