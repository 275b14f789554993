"""Puts the pieces of a page's rows into reading order, column by column."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import NamedTuple

from kiosk.draft.reading.pdf.words import Word

Piece = list[Word]

_BELOW = 0.9


class Span(NamedTuple):
    x0: float
    x1: float


class Column(NamedTuple):
    """Its pieces from the top down; ``band`` numbers those that stand side by side."""

    band: int
    span: Span
    pieces: list[Piece]


def columns(rows: Sequence[Sequence[Piece]]) -> Iterator[Column]:
    for number, (spans, band) in enumerate(_bands(rows)):
        pieces: list[list[Piece]] = [[] for _ in spans]
        for row in band:
            for piece in row:
                pieces[_inside(spans, piece)].append(piece)
        yield from (Column(number, span, each) for span, each in zip(spans, pieces, strict=True))


def _bands(rows: Sequence[Sequence[Piece]]) -> Iterator[tuple[list[Span], list[Sequence[Piece]]]]:
    """Rows that leave the same gaps free; one that crosses a gap begins another band."""
    spans: list[Span] = []
    band: list[Sequence[Piece]] = []
    for number, row in enumerate(rows):
        own = [*map(_span, row)]
        wider = _merged([*spans, *(own if _is_beside(number, rows) else _below(own, spans))])
        apart = len({_inside(wider, piece) for piece in row}) == len(row)
        if band and (len(wider) < len(spans) or not apart):
            yield spans, band
            band, wider = [], _merged(own)
        spans = wider
        band.append(row)
    if band:
        yield spans, band


def _is_beside(number: int, rows: Sequence[Sequence[Piece]]) -> bool:
    """Whether a row has several pieces, or stands so near to the next that they are no lines of one text."""
    first = rows[number][0][0]
    near = (rows[one][0][0].y for one in (number - 1, number + 1) if 0 <= one < len(rows))
    return len(rows[number]) > 1 or any(abs(first.y - y) < _BELOW * first.size for y in near)


def _below(own: Sequence[Span], spans: Sequence[Span]) -> Sequence[Span]:
    """A line that is only further in stands in no column of its own."""
    (line,) = own
    if not spans or any(span.x0 < line.x1 and line.x0 < span.x1 for span in spans):
        return own
    nearest = min(spans, key=lambda span: max(line.x0 - span.x1, span.x0 - line.x1))
    return [Span(min(line.x0, nearest.x0), max(line.x1, nearest.x1))]


def _span(piece: Piece) -> Span:
    return Span(piece[0].x0, max(word.x1 for word in piece))


def _merged(spans: Sequence[Span]) -> list[Span]:
    found: list[Span] = []
    for span in sorted(spans):
        if found and span.x0 < found[-1].x1:
            found[-1] = Span(found[-1].x0, max(found[-1].x1, span.x1))
        else:
            found.append(span)
    return found


def _inside(spans: Sequence[Span], piece: Piece) -> int:
    return next(number for number, span in enumerate(spans) if span.x0 <= piece[0].x0 <= span.x1)
