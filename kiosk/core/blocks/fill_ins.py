"""Puts a clinic's values into a block: into the texts that `contents` calls its fill-ins."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from typing import assert_never

from msgspec.structs import replace

from kiosk.core.blocks.types import (
    Block,
    BodyMap,
    Callout,
    Card,
    Checklist,
    CountedFigures,
    Heading,
    IconArray,
    IconGrid,
    ItemList,
    PageLink,
    Paragraph,
    Scene,
    Stages,
    Steps,
    Timeline,
)
from kiosk.core.passage import Passage, Span

Put = Callable[[Span], Iterable[Span]]


def put_into(block: Block, put: Put) -> Block:
    """``put`` gives words as they are shown."""
    match block:
        case Paragraph():
            return Paragraph(_passage(block.passage, put))
        case ItemList():
            return replace(block, items=_passages(block.items, put))
        case Callout():
            return replace(block, passages=_passages(block.passages, put), items=_passages(block.items, put))
        case IconGrid() | Steps() | Checklist():
            return replace(block, items=tuple(_card(card, put) for card in block.items))
        case Timeline():
            moments = (replace(moment, card=_card(moment.card, put)) for moment in block.items)
            return replace(block, items=tuple(moments))
        case Heading() | PageLink() | CountedFigures() | IconArray() | BodyMap() | Scene() | Stages():
            return block
    assert_never(block)


def _passages(passages: tuple[Passage, ...], put: Put) -> tuple[Passage, ...]:
    return tuple(_passage(passage, put) for passage in passages)


def _passage(passage: Passage, put: Put) -> Passage:
    return replace(passage, spans=tuple(part for span in passage.spans for part in put(span)))


def _card(card: Card, put: Put) -> Card:
    label, more, touch = (_plain(text, put) for text in (card.label, card.more, card.touch))
    return replace(card, label=label, more=more, touch=touch)


def _plain(text: str, put: Put) -> str:
    return "".join(part.text for part in put(Span(text)))
