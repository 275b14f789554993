"""The page that is hardest to paint: the one with the most pictures on it."""

from __future__ import annotations

from kiosk.core.blocks.contents import contents
from kiosk.core.blocks.types import Block
from kiosk.core.library import Library
from kiosk.core.page import Page
from kiosk.core.scenery import COUNTED, NOT_COUNTED

_DRAWING = 10  # as many as a grid has cards at most, and some
_SMALL = (COUNTED.name, NOT_COUNTED.name)


def fullest(library: Library) -> Page:
    """Of several the first, but never a topic's first page, to which no page before it leads, where others
    are."""
    led_to = [library.page_by_id[page] for topic in library.topics for page in topic.pages[1:]]
    return max(led_to or library.pages, key=lambda page: sum(map(_parts, page.blocks)))


def _parts(block: Block) -> int:
    """Of drawings that are turned, one is painted at a time."""
    held = contents(block)
    large = any(name not in _SMALL and not name.startswith("icon/") for name in held.drawings)
    return held.pieces + (_DRAWING if large else 0)
