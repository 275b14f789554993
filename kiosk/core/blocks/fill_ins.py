"""Puts a clinic's values into a block: into the texts that `contents` calls its fill-ins."""

from __future__ import annotations

from collections.abc import Callable
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
from kiosk.core.passage import Passage

Put = Callable[[str], str]


def put_into(block: Block, put: Put) -> Block:
    """``put`` gives a text as it is shown."""
    match block:
        case Paragraph():
            return Paragraph(_passage(block.passage, put))
        case ItemList():
            return replace(block, items=_passages(block.items, put))
        case Callout():
            return replace(block, passages=_passages(block.passages, put))
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
    return replace(passage, spans=tuple(replace(span, text=put(span.text)) for span in passage.spans))


def _card(card: Card, put: Put) -> Card:
    return replace(card, label=put(card.label), more=put(card.more), touch=put(card.touch))
