"""A library whose pages still wait for the clinic's values. Only `filled` makes one that may be shown."""

from __future__ import annotations

from msgspec import Struct
from msgspec.structs import replace

from kiosk.core.block import Block, Callout, Card, Checklist, IconGrid, ItemList, Paragraph, Steps
from kiosk.core.clinic import Clinic
from kiosk.core.library import Library
from kiosk.core.local import put_in
from kiosk.core.page import Page
from kiosk.core.passage import Passage


class Use(Struct, frozen=True):
    """Where a page names values; ``otherwise`` is what it says until all of them are set."""

    names: tuple[str, ...]
    otherwise: str
    file: str
    line: int


class Unfilled(Struct, frozen=True):
    library: Library
    uses: tuple[Use, ...]


def filled(unfilled: Unfilled, clinic: Clinic) -> Library:
    """Everything above it sees plain text."""
    files = {use.file for use in unfilled.uses}
    if not files:
        return unfilled.library
    pages = unfilled.library.pages
    return replace(
        unfilled.library, pages=tuple(_page(page, clinic) if page.file in files else page for page in pages)
    )


def values_on(page: Page, unfilled: Unfilled, clinic: Clinic) -> tuple[tuple[str, str], ...]:
    """The values that a page names, in the order of their names, each with what the clinic has set."""
    names = {name for use in unfilled.uses if use.file == page.file for name in use.names}
    return tuple((name, clinic.value(name)) for name in sorted(names))


def _page(page: Page, clinic: Clinic) -> Page:
    return replace(page, blocks=tuple(_block(block, clinic) for block in page.blocks))


def _block(block: Block, clinic: Clinic) -> Block:
    match block:
        case Paragraph():
            return Paragraph(_passage(block.passage, clinic))
        case ItemList():
            return replace(block, items=_passages(block.items, clinic))
        case Callout():
            return replace(block, passages=_passages(block.passages, clinic))
        case IconGrid() | Steps() | Checklist():
            return replace(block, items=tuple(_card(card, clinic) for card in block.items))
        case _:
            return block


def _passages(passages: tuple[Passage, ...], clinic: Clinic) -> tuple[Passage, ...]:
    return tuple(_passage(passage, clinic) for passage in passages)


def _passage(passage: Passage, clinic: Clinic) -> Passage:
    return replace(
        passage, spans=tuple(replace(span, text=put_in(span.text, clinic)) for span in passage.spans)
    )


def _card(card: Card, clinic: Clinic) -> Card:
    label, more, touch = (put_in(words, clinic) for words in (card.label, card.more, card.touch))
    return replace(card, label=label, more=more, touch=touch)
