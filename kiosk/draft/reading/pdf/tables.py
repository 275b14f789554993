"""Whether columns are those of a table: what stands in a cell says little without its row and its head."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from itertools import pairwise

from kiosk.draft.reading.pdf.columns import Column
from kiosk.draft.reading.pdf.drawn_lines import Edge

_ACROSS = 0.6
_STEP = 1.3
_FEWEST_SHARED = 2
_SAME = 3.0


def is_table(band: Sequence[Column], edges: Sequence[Edge]) -> bool:
    """Columns side by side, with a rule across them between their rows, or with rows that keep in step."""
    if len(band) < 2:
        return False
    return _is_ruled(band, edges) or _is_in_step(band)


def _is_ruled(band: Sequence[Column], edges: Sequence[Edge]) -> bool:
    x0, x1 = band[0].interval.x0, band[-1].interval.x1
    feet = [piece[0].y for column in band for piece in column.pieces]
    lengths = Counter[int]()
    for edge in edges:
        if min(feet) < edge.y < max(feet):
            lengths[round(edge.y / _SAME)] += round(max(0.0, min(x1, edge.x1) - max(x0, edge.x0)))
    return any(length >= _ACROSS * (x1 - x0) for length in lengths.values())


def _is_in_step(band: Sequence[Column]) -> bool:
    """Cells begin on one height after a gap, more than once."""
    starts = [_starts(column) for column in band]
    shared = starts[0].intersection(*starts[1:])
    return len(shared) >= _FEWEST_SHARED and len(shared) * 2 > max(map(len, starts))


def _starts(column: Column) -> set[int]:
    feet = [piece[0].y for piece in column.pieces]
    steps = [low - high for high, low in pairwise(feet)]
    usual = min(steps, default=0.0)
    return {round(low / _SAME) for high, low in pairwise(feet) if low - high > _STEP * max(usual, 1.0)}
