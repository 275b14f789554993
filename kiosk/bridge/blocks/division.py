"""Blocks in smaller parts, for a screen that has little room."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from enum import Enum

from msgspec.structs import replace

from kiosk.bridge.blocks.length import lines
from kiosk.bridge.blocks.sentences import sentences
from kiosk.core.blocks.types import (
    Block,
    Callout,
    CalloutKind,
    Card,
    IconGrid,
    ItemList,
    Paragraph,
    Scene,
    Stages,
    Timeline,
)
from kiosk.core.passage import Passage, Span

_ACROSS, _TALL = 34, 4.5  # characters, and lines: a box that seldom fits where words are large


class Division(Enum):
    """Not at all; every card of a grid by itself, and a box where it is tall; every sentence, too, and every
    stage."""

    NONE = 0
    CARDS = 1
    SENTENCES = 2


class BoxPiece(Enum):
    """Which one of a box that is divided."""

    ALL = 0
    FIRST = 1
    MIDDLE = 2
    LAST = 3


def divided(block: Block, division: Division) -> Iterator[tuple[Block, BoxPiece]]:
    parts = (
        (block,) if division is Division.NONE else _smaller(block, sentences=division is Division.SENTENCES)
    )
    for part in parts:
        if division is not Division.NONE and isinstance(part, Timeline):
            yield from _moments(part)
        elif division is not Division.NONE and isinstance(part, Callout) and _is_tall(part):
            yield from _pieces(part)
        else:
            yield part, BoxPiece.ALL


def _smaller(block: Block, *, sentences: bool) -> Iterator[Block]:
    match block:
        case IconGrid(items):
            yield from (replace(block, items=cards) for cards in _cards(items))
        case ItemList(items, ordered=False):
            for each in items:
                one = replace(block, items=(each,))
                yield from _in_sentences(one) if sentences else (one,)
        case _ if sentences:
            yield from _in_sentences(block)
        case _:
            yield block


def _cards(items: tuple[Card, ...]) -> Iterator[tuple[Card, ...]]:
    """Two that are short may stand beside each other."""
    rest = items
    while rest:
        short = len(rest) > 1 and not any(card.more or card.touch for card in rest[:2])
        number = 2 if short else 1
        yield rest[:number]
        rest = rest[number:]


def _moments(block: Timeline) -> Iterator[tuple[Block, BoxPiece]]:
    """When it is stands once, with the first of neighbours that share it."""
    before = ""
    for number, moment in enumerate(block.items, 1):
        when = "" if moment.when == before else moment.when
        before = moment.when
        piece = (
            BoxPiece.LAST
            if number == len(block.items)
            else BoxPiece.FIRST
            if number == 1
            else BoxPiece.MIDDLE
        )
        yield replace(block, items=(replace(moment, when=when),)), piece


def calls_first(blocks: Iterable[Block]) -> Iterator[Block]:
    """What to do at once stands before the signs that call for it, of all boxes: whoever reads no further has
    seen each number."""
    calls, others = list[Block](), list[Block]()
    for block in blocks:
        if isinstance(block, Callout) and block.kind is CalloutKind.NOW and block.passages:
            apart = bool(block.items) and _is_tall(block)
            calls.append(replace(block, title="", items=()) if apart else block)
            others += [replace(block, passages=())] if apart else []
        else:
            others.append(block)
    yield from (*calls, *others)


def _is_tall(box: Block) -> bool:
    return lines((box,), _ACROSS) > _TALL


def _pieces(box: Callout) -> Iterator[tuple[Block, BoxPiece]]:
    """The title goes with the first of them, or before them where it is the message itself."""
    bare = replace(box, title="", items=(), passages=())
    signs = [replace(bare, items=(each,)) for each in box.items]
    said = [replace(bare, passages=(each,)) for each in box.passages]
    parts = [*signs, *said]
    if box.kind is CalloutKind.MAIN:
        parts.insert(0, replace(bare, title=box.title))
    else:
        parts[0] = replace(parts[0], title=box.title)
    if len(parts) == 1:
        yield box, BoxPiece.ALL
        return
    for number, part in enumerate(parts):
        last = number == len(parts) - 1
        yield part, BoxPiece.FIRST if number == 0 else BoxPiece.LAST if last else BoxPiece.MIDDLE


def _in_sentences(block: Block) -> Iterator[Block]:
    match block:
        case Paragraph(passage):
            yield from map(Paragraph, sentences(passage))
        case Callout(kind, passages=passages) if kind is not CalloutKind.NOW:  # a list's items stay whole
            yield replace(block, passages=_each_sentence(passages))
        case ItemList(items, ordered=False):
            yield replace(block, items=_each_sentence(items))
        case Stages(items, note, line):
            for stage in items:
                yield Paragraph(Passage((Span(stage.text),), stage.cites, line))
                yield Scene(stage.drawing, note, stage.alt, stage.cites, line)
        case _:
            yield block


def _each_sentence(passages: tuple[Passage, ...]) -> tuple[Passage, ...]:
    return tuple(one for each in passages for one in sentences(each))
