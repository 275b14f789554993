"""Where a row comes apart: gaps that go on above or below, rules between words, and very wide gaps.

A justified line has wide gaps too, but all of them are, and those of the next line lie elsewhere.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Sequence
from itertools import pairwise
from statistics import median
from typing import NamedTuple

from kiosk.draft.reading.pdf.words import Word

_WIDE, _NARROW, _ALONE = 0.8, 0.5, 2.5
_TIMES = 1.4
_COMMON = 0.5
_ALIGNED, _FEWEST_ALIGNED = 0.06, 3
_ROWS_AWAY = 3
_TALLER = 1.2
_LEADING = 2.6
_MARK = re.compile(r"[^\w\s]{1,2}|\(?(?:\d{1,3}|[A-Za-z])[.)]")

Sides = Sequence[tuple[float, float, float]]


class Gap(NamedTuple):
    """In points; ``times`` compares it with the others of its piece."""

    x0: float
    x1: float
    size: float
    times: float
    ruled: bool

    def wide(self, ems: float) -> bool:
        return self.x1 - self.x0 >= ems * self.size


def split(rows: Sequence[Sequence[Word]], sides: Sides) -> list[list[list[Word]]]:
    """Each row in its pieces: first where that is certain, then where a gap is wide for its own piece."""
    parts = [[row] for row in rows]
    for is_real in (_is_certain, _is_wide):
        gaps = [[gap for piece in row for gap in _gaps(piece, sides)] for row in parts]
        parts = [
            _cut(row, {gap.x1 for gap in gaps[number] if is_real(gap, _near(number, rows, gaps))})
            for number, row in enumerate(parts)
        ]
    return [[list(piece) for piece in row] for row in parts]


def _cut(row: Sequence[Sequence[Word]], starts: set[float]) -> list[Sequence[Word]]:
    found: list[Sequence[Word]] = []
    for piece in row:
        cuts = [at for at, word in enumerate(piece) if at and word.x0 in starts]
        found += [piece[start:end] for start, end in zip((0, *cuts), (*cuts, len(piece)), strict=True)]
    return found


def _gaps(row: Sequence[Word], sides: Sides) -> list[Gap]:
    """A list's own mark is no column."""
    widths = [after.x0 - before.x1 for before, after in pairwise(row)]
    typical = median(widths) if len(widths) > 2 else 0.0
    found: list[Gap] = []
    for at, width in enumerate(widths, 1):
        before, after = row[at - 1], row[at]
        size = min(before.size, after.size)
        ruled = width > 0 and _ruled(before.x1, after.x0, after.y, size, sides)
        if ruled or (width >= _NARROW * size and not _MARK.fullmatch(before.text)):
            times = width / max(typical, 0.2 * size)
            found.append(Gap(before.x1, after.x0, size, times, ruled))
    return found


def _ruled(x0: float, x1: float, y: float, size: float, sides: Sides) -> bool:
    """By an upright line that is longer than letters are high."""
    first = bisect_left(sides, (x0 - 1.0, 0.0, 0.0))
    for x, top, low in sides[first : first + 200]:
        if x > x1 + 1.0:
            return False
        if top <= y - 0.3 * size <= low and low - top > _TALLER * size:
            return True
    return False


def _near(number: int, rows: Sequence[Sequence[Word]], gaps: Sequence[list[Gap]]) -> list[list[Gap]]:
    """Those of the rows around, nearest first."""
    foot = rows[number][0].y
    around = [number + step * way for step in range(1, _ROWS_AWAY + 1) for way in (-1, 1)]
    return [
        gaps[one]
        for one in around
        if 0 <= one < len(rows) and abs(rows[one][0].y - foot) <= _LEADING * rows[number][0].size
    ]


def _is_certain(gap: Gap, near: Sequence[list[Gap]]) -> bool:
    """What follows it begins at the very place of what follows one in other rows."""
    aligned = sum(any(abs(gap.x1 - other.x1) <= _ALIGNED * gap.size for other in row) for row in near)
    return gap.ruled or aligned >= min(_FEWEST_ALIGNED, max(_FEWEST_ALIGNED - 1, len(near) - 1))


def _is_wide(gap: Gap, near: Sequence[list[Gap]]) -> bool:
    if gap.wide(_ALONE) and gap.times >= _ALONE:
        return True
    alike = any(_common(gap, other) for row in near for other in row)
    return gap.wide(_WIDE) and gap.times >= _TIMES and alike


def _common(one: Gap, other: Gap) -> bool:
    width = min(one.x1, other.x1) - max(one.x0, other.x0)
    return other.wide(_WIDE) and width >= _COMMON * one.size
