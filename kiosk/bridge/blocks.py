"""Blocks of a page as rows that QML draws."""

from __future__ import annotations

from collections.abc import Sequence
from typing import assert_never

from msgspec import Struct

from kiosk.bridge.markup import Linker, styled
from kiosk.bridge.rows import Rows
from kiosk.core.block import (
    Block,
    BodyMap,
    Callout,
    Card,
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
from kiosk.core.passage import Passage

SIDE_PICTURES = (Scene, CountedFigures, BodyMap)
STRETCHING = (IconGrid, Steps, Checklist)


class CardRow(Struct, frozen=True):
    """``part`` is set on a body map only; ``plain``, what is spoken, where the label carries emphasis;
    ``linked``, the label with its medical words as links, where it has any; ``number``, from 0, on a question
    for the team."""

    icon: str
    label: str
    more: str
    part: str = ""
    plain: str = ""
    linked: str = ""
    number: int = -1


class BlockRow(Struct, frozen=True, eq=False):
    """``kind`` is the block's tag; ``rich``: its cards carry sentences. The rest is empty."""

    kind: str
    text: str = ""
    plain: str = ""
    linked: str = ""
    title: str = ""
    tone: str = ""
    alt: str = ""
    drawing: str = ""
    total: int = 0
    ordered: bool = False
    rich: bool = False
    cards: Rows | None = None


def _cards(cards: Sequence[Card]) -> Rows:
    return Rows(CardRow, [CardRow(card.icon, card.label, card.more) for card in cards])


def _texts(passages: Sequence[Passage], linker: Linker) -> Rows:
    rows = [
        CardRow("", styled(passage), "", plain=passage.text, linked=linker.linked(passage))
        for passage in passages
    ]
    return Rows(CardRow, rows)


def row_of(block: Block, linker: Linker) -> BlockRow:
    match block:
        case Heading(passage):
            return BlockRow("heading", text=styled(passage), plain=passage.text)
        case Paragraph(passage):
            linked = linker.linked(passage)
            return BlockRow("paragraph", text=styled(passage), plain=passage.text, linked=linked)
        case ItemList(items, ordered):
            return BlockRow("list", cards=_texts(items, linker), ordered=ordered)
        case Callout(kind, title, passages):
            return BlockRow("callout", title=title, tone=kind.value, cards=_texts(passages, linker))
        case PageLink(text, page):
            return BlockRow("page-link", text=text, drawing=page)
        case IconGrid() | Steps() | Checklist() | CountedFigures() | BodyMap() | Scene():
            return _picture(block)
        case _:
            assert_never(block)


def team_rows(checklist: Checklist, first: int) -> BlockRow:
    """A checklist whose cards can be picked to take along; ``first`` is the number of its first one."""
    cards = enumerate(checklist.items, start=first)
    rows = [CardRow(card.icon, card.label, card.more, number=number) for number, card in cards]
    return BlockRow("team-questions", cards=Rows(CardRow, rows))


def _picture(block: IconGrid | Steps | Checklist | CountedFigures | BodyMap | Scene) -> BlockRow:
    match block:
        case IconGrid(items):
            return BlockRow("icon-grid", cards=_cards(items), rich=any(card.more for card in items))
        case Steps(items):
            return BlockRow("steps", cards=_cards(items))
        case Checklist(items):
            return BlockRow("checklist", cards=_cards(items))
        case CountedFigures(total, caption, alt):
            return BlockRow("counted-figures", title=caption, alt=alt, total=total)
        case BodyMap(places, alt):
            rows = [CardRow("", place.label, "", place.part.value) for place in places]
            return BlockRow("body-map", alt=alt, cards=Rows(CardRow, rows))
        case Scene(drawing, caption, alt):
            return BlockRow("scene", title=caption, alt=alt, drawing=drawing)
        case _:
            assert_never(block)
