"""The blocks of a page as rows: in the author's order, or in smaller parts."""

from __future__ import annotations

from collections.abc import Iterable

from msgspec.structs import replace

from kiosk.bridge.blocks.block_row import BlockRow
from kiosk.bridge.blocks.composition import is_warning
from kiosk.bridge.blocks.division import Division, calls_first, divided
from kiosk.bridge.blocks.markup import Linker
from kiosk.bridge.blocks.picking_rows import HowToPickRow, TakeAlongRow, TeamQuestionsRow
from kiosk.bridge.blocks.rows import row_of
from kiosk.core.blocks.types import Block, Checklist
from kiosk.core.parts import parts_in


def rows_of(
    blocks: Iterable[Block],
    explained: Iterable[str],
    *,
    asks: int | None,
    division: Division = Division.NONE,
) -> list[BlockRow]:
    """``asks``: what its checklists hold can be picked and taken along, and this is the number of the first.
    Where they are divided, warnings stand first, and before all what to do at once."""
    linker, first, asked = Linker(explained), 0, asks or 0
    rows: list[BlockRow] = []
    for block in blocks if division is Division.NONE else _warnings_first(blocks):
        if asks is not None and isinstance(block, Checklist):
            parts = _one_by_one(block) if division is not Division.NONE else (block,)
            for part in parts:
                rows.append(TeamQuestionsRow(part, asked, last=part.items[-1] is block.items[-1]))
                asked += len(part.items)
            continue
        at = first
        for part, piece in divided(block, division):
            rows.append(row_of(part, linker, at, piece))
            at += parts_in(part)
        first += parts_in(block)
    return _with_questions(rows, matters=bool(asks), at_once=division is Division.NONE)


def _warnings_first(blocks: Iterable[Block]) -> Iterable[Block]:
    return calls_first(sorted(blocks, key=is_warning, reverse=True))


def _one_by_one(block: Checklist) -> list[Checklist]:
    return [replace(block, items=(item,)) for item in block.items]


def _with_questions(rows: list[BlockRow], *, matters: bool, at_once: bool) -> list[BlockRow]:
    """Below the last one stands how to take them along, and above the first how to pick. Where all are seen
    ``at_once``, the last list tells both."""
    found = [(number, row) for number, row in enumerate(rows) if isinstance(row, TeamQuestionsRow)]
    if not found:
        return rows
    (first, _), (end, last) = found[0], found[-1]
    take = TakeAlongRow(matters=matters, tells_how=at_once)
    if at_once:
        last.hold(take)
        return rows
    return [*rows[:first], HowToPickRow(matters=matters), *rows[first : end + 1], take, *rows[end + 1 :]]
