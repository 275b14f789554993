"""The page that is hardest to paint: the one with the most pictures on it."""

from __future__ import annotations

from kiosk.core.block import (
    Block,
    BodyMap,
    Checklist,
    CountedFigures,
    IconArray,
    IconGrid,
    Scene,
    Stages,
    Steps,
)
from kiosk.core.library import Library
from kiosk.core.page import Page

_DRAWING = 10  # as many as a grid has cards at most, and some


def fullest(library: Library) -> Page:
    """Of several the first, but never the deck's first page, which no Next leads to."""
    return max(library.pages[1:] or library.pages, key=lambda page: sum(map(_parts, page.blocks)))


def _parts(block: Block) -> int:
    match block:
        case IconGrid() | Steps() | Checklist():
            return len(block.items)
        case CountedFigures() | IconArray():
            return block.total
        case BodyMap():
            return _DRAWING + len(block.places)
        case Scene() | Stages():
            return _DRAWING
        case _:
            return 0
