"""A page with few words has larger ones, all alike; one that is full has them as large as everywhere."""

from __future__ import annotations

import pytest
from PySide6.QtGui import QFont
from PySide6.QtQuick import QQuickItem
from pytestqt.qtbot import QtBot

from kiosk.app.loaded_deck import RunOptions, load_deck
from kiosk.bridge.window.typeface import load_typeface
from kiosk.tour.meta import class_of
from kiosk.tour.screen import TourScreen
from kiosk.tour.stops import stops
from tests.journeys.visitor import everything, place

_MOST = 1.25


def paragraphs(size: tuple[int, int], scale: float) -> dict[str, set[int]]:
    """How large the letters of each page's running text are."""
    load_typeface()
    loaded = load_deck(RunOptions())
    screen = TourScreen(loaded, size, None)
    found: dict[str, set[int]] = {}
    try:
        for stop in stops(loaded.library, scale):
            if stop.kind == "page" and stop.page and not stop.variant:
                screen.show(stop.state, stop.name)
                found[stop.page] = {_letters(item) for item in _running(screen.window.contentItem())}
    finally:
        screen.close()
    return {page: sizes for page, sizes in found.items() if sizes}


def _running(root: QQuickItem) -> list[QQuickItem]:
    shown = (item for item in everything(root) if not place(item).isEmpty())
    return [item for item in shown if class_of(item).startswith("ParagraphBlock")]


def _letters(item: QQuickItem) -> int:
    font = item.property("font")
    assert isinstance(font, QFont)
    return font.pixelSize()


@pytest.mark.parametrize("size", [(1280, 800), (1080, 1920)])
def test_words_that_leave_room_are_larger(qtbot: QtBot, size: tuple[int, int]) -> None:
    found = paragraphs(size, 1.0)
    assert len(found) > 10
    assert {page: sizes for page, sizes in found.items() if len(sizes) > 1} == {}
    letters = {size for sizes in found.values() for size in sizes}
    assert len(letters) > 1
    assert max(letters) <= min(letters) * _MOST


def test_control_large_words_are_as_large_as_was_asked_for(qtbot: QtBot) -> None:
    assert len({size for sizes in paragraphs((1280, 800), 2.0).values() for size in sizes}) == 1
