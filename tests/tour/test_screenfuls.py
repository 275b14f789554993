"""How many screenfuls the pages of the shipped deck take."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtGui import QGuiApplication

from kiosk.app.loaded_deck import RunOptions, load_deck
from kiosk.bridge.window.typeface import load_typeface
from kiosk.tour.screen import TourScreen
from kiosk.tour.stops import stops

MOST_AT_DOUBLE_SIZE = 60


def screenfuls(text_scale: float, size: tuple[int, int] = (1280, 800)) -> dict[str, int]:
    """By the id of each page of a topic."""
    load_typeface()
    loaded = load_deck(RunOptions())
    screen = TourScreen(loaded, size, None)
    try:
        pages = [stop for stop in stops(loaded.library, text_scale) if stop.kind == "page"]
        return {
            stop.page: screen.show(stop.state, stop.name).screenfuls
            for stop in pages
            if stop.page and "/" in stop.page and not stop.variant
        }
    finally:
        screen.close()


@pytest.mark.parametrize("text_scale", [1.0, 2.0])
def test_pages_are_no_longer_than_they_may_be(
    qapp: QGuiApplication, record_property: Callable[[str, object], None], text_scale: float
) -> None:
    found = screenfuls(text_scale)
    record_property("screenfuls", sum(found.values()))
    if text_scale > 1:
        assert sum(found.values()) <= MOST_AT_DOUBLE_SIZE, found
        assert max(found.values()) <= 4, found
    else:
        assert {page for page, number in found.items() if number > 1} == set()
