"""The blocks of a page as rows: in the author's order, and with every sentence by itself."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from itertools import pairwise

from msgspec.structs import replace

from kiosk.bridge.blocks.block_row import BlockRow
from kiosk.bridge.blocks.markup import Linker
from kiosk.bridge.blocks.picking_rows import HowToPickRow, TakeAlongRow, TeamQuestionsRow
from kiosk.bridge.blocks.rows import row_of
from kiosk.core.blocks.types import Block, Callout, Checklist, ItemList, Paragraph, Scene, Stages
from kiosk.core.parts import parts_in
from kiosk.core.passage import Passage, Span


def rows_of(
    blocks: Iterable[Block], explained: Iterable[str], *, asks: int | None, apart: bool = False
) -> list[BlockRow]:
    """``asks``: what its checklists hold can be picked and taken along, and this is the number of the first.
    ``apart``: every sentence by itself, and every stage, for a screen that has room for one."""
    linker, first, asked = Linker(explained), 0, asks or 0
    rows: list[BlockRow] = []
    for block in blocks:
        if asks is not None and isinstance(block, Checklist):
            rows.append(TeamQuestionsRow(block, asked))
            asked += len(block.items)
        else:
            rows += [row_of(part, linker, first) for part in (_divided(block) if apart else (block,))]
        first += parts_in(block)
    return _with_questions(rows, matters=bool(asks))


def _divided(block: Block) -> Iterator[Block]:
    match block:
        case Paragraph(passage):
            yield from map(Paragraph, sentences(passage))
        case Callout(passages=passages):  # a list's items stay whole
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


def sentences(passage: Passage) -> tuple[Passage, ...]:
    """Cut where Unicode's rules end a sentence."""
    from PySide6.QtCore import QTextBoundaryFinder  # the first screen does without

    finder = QTextBoundaryFinder(QTextBoundaryFinder.BoundaryType.Sentence, passage.text)
    ends = iter(finder.toNextBoundary, -1)
    return tuple(_part(passage, start, end) for start, end in pairwise([0, *ends]))


def _part(passage: Passage, start: int, end: int) -> Passage:
    """``start`` and ``end`` in Qt's characters of 16 bits."""
    spans, at = [], 0
    for span in passage.spans:
        text = span.text.encode("utf-16-le")
        inside = text[max(0, start - at) * 2 : max(0, end - at) * 2].decode("utf-16-le")
        at += len(text) // 2
        if inside:
            spans.append(replace(span, text=inside))
    if spans:
        spans[-1] = replace(spans[-1], text=spans[-1].text.rstrip())
    return replace(passage, spans=tuple(spans))


def _with_questions(rows: list[BlockRow], *, matters: bool) -> list[BlockRow]:
    """Above the first question stands how to pick, below the last one how to take them along."""
    found = [number for number, row in enumerate(rows) if isinstance(row, TeamQuestionsRow)]
    if not found:
        return rows
    first, end = found[0], found[-1] + 1
    return [*rows[:first], HowToPickRow(matters=matters), *rows[first:end], TakeAlongRow(), *rows[end:]]
