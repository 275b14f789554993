"""Blocks of a page as rows that QML draws."""

from __future__ import annotations

from collections.abc import Sequence
from typing import assert_never

from msgspec import Struct

from kiosk.bridge.blocks.cards import CardRow, GroupRow, StageRow, card_rows
from kiosk.bridge.blocks.markup import Linker, styled
from kiosk.bridge.list_model import ListModel
from kiosk.core.blocks.types import (
    Block,
    BodyMap,
    BodyPart,
    Callout,
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
from kiosk.core.passage import Passage

_BESIDE = (Scene, CountedFigures, BodyMap, IconArray, Stages)
SIDE_PICTURES = frozenset(str(kind.__struct_config__.tag) for kind in _BESIDE)
WORDY = (BodyMap, IconArray, Stages)
STRETCHING = (IconGrid, Steps, Checklist)
TEAM_QUESTIONS = "team-questions"


class BlockRow(Struct, frozen=True, eq=False):
    """``kind`` is the block's tag; ``rich``: its cards carry sentences, and it ``turns``: a touch opens some.
    ``first``: the number of the page's part that its own begin with. The rest is empty."""

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
    turns: bool = False
    first: int = 0
    cards: ListModel | None = None


def _texts(passages: Sequence[Passage], linker: Linker) -> ListModel:
    rows = [
        CardRow("", styled(passage), "", plain=passage.text, linked=linker.linked(passage))
        for passage in passages
    ]
    return ListModel(CardRow, rows)


def row_of(block: Block, linker: Linker, first: int = 0) -> BlockRow:
    """``first``: the number of the page's part that the block's own begin with."""
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
        case _:
            return _picture(block, first)


def team_rows(checklist: Checklist, first: int) -> BlockRow:
    """A checklist whose cards can be picked to take along; ``first`` is the number of its first one."""
    cards = enumerate(checklist.items, start=first)
    rows = [CardRow(card.icon, card.label, card.more, number=number) for number, card in cards]
    return BlockRow(TEAM_QUESTIONS, cards=ListModel(CardRow, rows))


def _picture(block: Figure, first: int) -> BlockRow:
    match block:
        case IconGrid(items):
            turns = any(card.touch for card in items)
            rich = turns or any(card.more for card in items)
            return BlockRow("icon-grid", cards=card_rows(items, first), rich=rich, turns=turns)
        case Steps(items):
            return BlockRow("steps", cards=card_rows(items))
        case Checklist(items):
            return BlockRow("checklist", cards=card_rows(items))
        case CountedFigures(total, caption, alt):
            return BlockRow("counted-figures", title=caption, alt=alt, total=total)
        case IconArray(groups, total, caption, alt):
            rows = [GroupRow(group.label, group.count) for group in groups]
            return BlockRow(
                "icon-array", title=caption, alt=alt, total=total, cards=ListModel(GroupRow, rows)
            )
        case BodyMap():
            return _body_map(block)
        case Scene(drawing, caption, alt):
            return BlockRow("scene", title=caption, alt=alt, drawing=drawing)
        case Stages():
            return _stages(block, first)
        case _:
            assert_never(block)


def _body_map(block: BodyMap) -> BlockRow:
    """From the head down, so that no line to a place crosses another."""
    parts = list(BodyPart)
    places = sorted(block.places, key=lambda place: parts.index(place.part))
    rows = [CardRow("", place.label, "", place.part.value) for place in places]
    return BlockRow("body-map", alt=block.alt, cards=ListModel(CardRow, rows))


def _stages(block: Stages, first: int) -> BlockRow:
    rows = [StageRow(stage.drawing, stage.text, stage.alt) for stage in block.items]
    return BlockRow("stages", title=block.note, first=first, cards=ListModel(StageRow, rows))
