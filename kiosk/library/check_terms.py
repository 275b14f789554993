"""A term that a page explains must stand on that page."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import assert_never

from kiosk.core.block import (
    Block,
    BodyMap,
    Callout,
    Checklist,
    CountedFigures,
    Heading,
    IconGrid,
    ItemList,
    PageLink,
    Paragraph,
    Scene,
    Steps,
)
from kiosk.core.fault import Fault
from kiosk.core.page import Page
from kiosk.library.drafts import DeckDraft
from kiosk.library.rules import Rule


def check_terms(draft: DeckDraft) -> Iterator[Fault]:
    for page in draft.pages:
        if page.value is not None and page.value.terms:
            yield from _check_page(page.value)


def _check_page(page: Page) -> Iterator[Fault]:
    text = "\n".join([page.title, *(words for block in page.blocks for words in words_of(block))])
    for term in page.terms:
        if not re.search(rf"(?<!\w){re.escape(term.word)}(?!\w)", text, re.IGNORECASE):
            message = f"The term {term.word[:60]!r} is explained, but doesn't stand on this page."
            mend = "Write it exactly as on the page, or take it out of terms."
            yield Fault(page.file, 1, Rule.TERM_UNUSED.value, message, mend)


def words_of(block: Block) -> tuple[str, ...]:
    """Everything of a block that a visitor can read, in order."""
    match block:
        case Heading() | Paragraph():
            return (block.passage.text,)
        case ItemList():
            return tuple(item.text for item in block.items)
        case Callout():
            return (block.title, *(passage.text for passage in block.passages))
        case IconGrid() | Steps() | Checklist():
            return tuple(words for item in block.items for words in (item.label, item.more) if words)
        case CountedFigures():
            return (block.caption,)
        case BodyMap():
            return tuple(place.label for place in block.places)
        case PageLink():
            return (block.text,)
        case Scene():
            return (block.caption,)
        case _:
            assert_never(block)
