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
    """A caption is taken in with its drawing. Icons beside words take no time of their own, nor does the
    small drawing beside them."""
    shown = tuple(pages)
    return word_count(*shown) * 60 / WORDS_A_MINUTE + sum(map(_looked_at, shown)) * SECONDS_A_PICTURE


def _looked_at(page: Page) -> int:
    held = tuple(contents(block) for block in page.blocks)
    small = any(each.icons or each.asks for each in held)
    return sum(not (small and told.drawing) for each in held for told in each.alternatives)


def whole_seconds(library: Library) -> float:
    """From the main message to the closing; nobody comes by the page about the guide, nor by an aside."""
    return reading_seconds(page for page in library.pages if page.id != ABOUT and not page.aside)


def in_minutes(seconds: float) -> int:
    """As somebody is told who has to wait: rather one too many."""
    return max(1, ceil(seconds / 60))
