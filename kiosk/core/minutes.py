"""How long reading takes, worked out from words and pictures."""

from __future__ import annotations

from collections.abc import Iterable
from math import ceil

from kiosk.core.blocks.contents import contents
from kiosk.core.library import Library
from kiosk.core.page import ABOUT, Page
from kiosk.core.word_count import word_count

WORDS_A_MINUTE, SECONDS_A_PICTURE = 150, 5


def reading_seconds(pages: Iterable[Page]) -> float:
    """Icons beside words take no time of their own."""
    shown = tuple(pages)
    pictures = sum(len(contents(block).alternatives) for page in shown for block in page.blocks)
    return word_count(*shown) * 60 / WORDS_A_MINUTE + pictures * SECONDS_A_PICTURE


def whole_seconds(library: Library) -> float:
    """From the main message to the closing; nobody comes by the page about the guide."""
    return reading_seconds(page for page in library.pages if page.id != ABOUT)


def in_minutes(seconds: float) -> int:
    """As somebody is told who has to wait: rather one too many."""
    return max(1, ceil(seconds / 60))
