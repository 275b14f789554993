"""A term that a page explains must stand on that page."""

from __future__ import annotations

import re
from typing import assert_never

from kiosk.core.block import (
    Block,
    BodyMap,
    Callout,
    Card,
    Checklist,
    CountedFigures,
    Figure,
    Heading,
    IconArray,
    IconGrid,
    ItemList,
    PageLink,
    Paragraph,
    Scene,
    Stages,
    Steps,
)
from kiosk.library.findings import Findings
from kiosk.library.limits import MOST_TERMS
from kiosk.library.rules import Rule
from kiosk.library.values import Fields


def check_terms(header: Fields, title: str, blocks: tuple[Block, ...], findings: Findings) -> None:
    text = "\n".join([title, *(words for block in blocks for words in words_of(block))])
    terms = next((entry.value for entry in header.entries if entry.key == "terms"), None)
    entries = terms.entries if isinstance(terms, Fields) else ()
    if isinstance(terms, Fields) and len(entries) > MOST_TERMS:
        message = f"{len(entries)} terms are explained here; at most {MOST_TERMS} may be."
        findings.fault(terms.line, Rule.ITEM_COUNT, message, "Explain the ones that readers need.")
        return
    for term in entries:
        if not re.search(rf"(?<!\w){re.escape(term.key)}(?!\w)", text, re.IGNORECASE):
            message = f"The term {term.key[:60]!r} is explained, but doesn't stand on this page."
            mend = "Write it exactly as on the page, or take it out of terms."
            findings.fault(term.line, Rule.TERM_UNUSED, message, mend)


def words_of(block: Block) -> tuple[str, ...]:
    """Everything of a block that a visitor can read, in order."""
    match block:
        case Heading() | Paragraph():
            return (block.passage.text,)
        case ItemList():
            return tuple(item.text for item in block.items)
        case Callout():
            return (block.title, *(passage.text for passage in block.passages))
        case PageLink():
            return (block.text,)
        case _:
            return _on_figure(block)


def _on_figure(block: Figure) -> tuple[str, ...]:
    match block:
        case IconGrid() | Steps() | Checklist():
            return tuple(words for item in block.items for words in _card(item))
        case CountedFigures() | Scene():
            return (block.caption,)
        case IconArray():
            return (*(group.label for group in block.groups), block.caption)
        case BodyMap():
            return tuple(place.label for place in block.places)
        case Stages():
            return tuple(words for words in (block.note, *(stage.text for stage in block.items)) if words)
        case _:
            assert_never(block)


def _card(card: Card) -> tuple[str, ...]:
    return tuple(words for words in (card.label, card.more, card.touch) if words)
