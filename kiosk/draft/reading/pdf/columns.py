"""Puts the pieces of a page's rows into reading order, column by column."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import NamedTuple

from kiosk.draft.reading.pdf.words import Word

Piece = list[Word]

_BELOW = 0.9


class Interval(NamedTuple):
    x0: float
    x1: float


class Column(NamedTuple):
    """Its pieces from the top down; ``band`` numbers those that stand side by side."""

    band: int
    interval: Interval
    pieces: list[Piece]


def columns(rows: Sequence[Sequence[Piece]]) -> Iterator[Column]:
    for number, (intervals, band) in enumerate(_bands(rows)):
        pieces: list[list[Piece]] = [[] for _ in intervals]
        for row in band:
            for piece in row:
                pieces[_inside(intervals, piece)].append(piece)
        yield from (Column(number, interval, each) for interval, each in zip(intervals, pieces, strict=True))


def _bands(rows: Sequence[Sequence[Piece]]) -> Iterator[tuple[list[Interval], list[Sequence[Piece]]]]:
    """Rows that leave the same gaps free; one that crosses a gap begins another band."""
    intervals: list[Interval] = []
    band: list[Sequence[Piece]] = []
    for number, row in enumerate(rows):
        own = [*map(_interval, row)]
        wider = _merged([*intervals, *(own if _is_beside(number, rows) else _below(own, intervals))])
        apart = len({_inside(wider, piece) for piece in row}) == len(row)
        if band and (len(wider) < len(intervals) or not apart):
            yield intervals, band
            band, wider = [], _merged(own)
        intervals = wider
        band.append(row)
    if band:
        yield intervals, band


def _is_beside(number: int, rows: Sequence[Sequence[Piece]]) -> bool:
    """Whether a row has several pieces, or stands so near to the next that they are no lines of one text."""
    first = rows[number][0][0]
    near = (rows[one][0][0].y for one in (number - 1, number + 1) if 0 <= one < len(rows))
    return len(rows[number]) > 1 or any(abs(first.y - y) < _BELOW * first.size for y in near)


def _below(own: Sequence[Interval], intervals: Sequence[Interval]) -> Sequence[Interval]:
    """A line that is only further in stands in no column of its own."""
    (line,) = own
    if not intervals or any(interval.x0 < line.x1 and line.x0 < interval.x1 for interval in intervals):
        return own
    nearest = min(intervals, key=lambda interval: max(line.x0 - interval.x1, interval.x0 - line.x1))
    return [Interval(min(line.x0, nearest.x0), max(line.x1, nearest.x1))]


def _interval(piece: Piece) -> Interval:
    return Interval(piece[0].x0, max(word.x1 for word in piece))


def _merged(intervals: Sequence[Interval]) -> list[Interval]:
    found: list[Interval] = []
    for interval in sorted(intervals):
        if found and interval.x0 < found[-1].x1:
            found[-1] = Interval(found[-1].x0, max(found[-1].x1, interval.x1))
        else:
            found.append(interval)
    return found


def _inside(intervals: Sequence[Interval], piece: Piece) -> int:
    return next(
        number for number, interval in enumerate(intervals) if interval.x0 <= piece[0].x0 <= interval.x1
    )
