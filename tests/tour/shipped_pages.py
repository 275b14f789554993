"""Every page of a deck on one size of screen, looked at once for all that is asked of it."""

from __future__ import annotations

from functools import cache
from pathlib import Path

from msgspec import Struct
from PySide6.QtCore import QRectF
from PySide6.QtGui import QFont
from PySide6.QtQuick import QQuickItem

from kiosk.app.loaded_deck import SHIPPED_DECK, RunOptions, load_deck
from kiosk.bridge.window.typeface import load_typeface
from kiosk.tour.meta import class_of
from kiosk.tour.screen import TourScreen
from kiosk.tour.stops import stops
from tests.journeys.visitor import everything, place, words

LEAVE = "Leave this topic"
Corner = tuple[int, int]


class PageSeen(Struct, frozen=True):
    """``letters``: how large those of its running text are; ``titles``: their top left corners;
    ``leaves``: the top right ones of the way out of its topic."""

    screenfuls: int
    letters: frozenset[int]
    titles: frozenset[Corner]
    leaves: frozenset[Corner]


@cache
def pages_seen(size: Corner, scale: float, deck: Path = SHIPPED_DECK) -> dict[str, PageSeen]:
    """By the id of each page. Needs an application."""
    load_typeface()
    loaded = load_deck(RunOptions(deck=deck))
    screen = TourScreen(loaded, size, None)
    found: dict[str, PageSeen] = {}
    try:
        for stop in stops(loaded.library, scale):
            if stop.kind == "page" and stop.page and not stop.variant:
                screenfuls = screen.show(stop.state, stop.name).screenfuls
                title = loaded.library.page_by_id[stop.page].title
                found[stop.page] = _seen(screen.window.contentItem(), title, screenfuls)
    finally:
        screen.close()
    return found


def _seen(root: QQuickItem, title: str, screenfuls: int) -> PageSeen:
    in_view = [(item, at) for item in everything(root) if not (at := place(item)).isEmpty()]
    said = [(words(item).replace("\u00a0", " "), at) for item, at in in_view]
    return PageSeen(
        screenfuls,
        letters=frozenset(
            _letters(item) for item, _ in in_view if class_of(item).startswith("ParagraphBlock")
        ),
        titles=frozenset(_top(at, at.x()) for text, at in said if text == title),
        leaves=frozenset(_top(at, at.right()) for text, at in said if text == LEAVE),
    )


def _top(at: QRectF, x: float) -> Corner:
    return round(x), round(at.y())


def _letters(item: QQuickItem) -> int:
    font = item.property("font")
    assert isinstance(font, QFont)
    return font.pixelSize()
