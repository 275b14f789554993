"""How a PDF is set: the size of its text, the distance of its lines, and whether its lines were filled."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from itertools import pairwise

from msgspec import Struct

from kiosk.draft.reading.lines import ends_sentence
from kiosk.draft.reading.pdf.lines import PdfPage, TextLine

_LARGER = 1.12
_WIDER_GAP = 1.4
_SIGN = 0.5
_FILLED = 3.0
_RAGGED = 9.0
_FEWEST_FILLED = 2

ColumnKey = tuple[int, int]
"""A page and a column of it, both counted from 1."""


class Typesetting(Struct, frozen=True):
    """``gap``, ``size`` and the ``large`` sizes, largest first, are points; ``filled`` are the columns whose
    lines were wrapped, as their right edge shows."""

    size: int
    gap: int
    large: tuple[int, ...]
    filled: frozenset[ColumnKey]

    def level(self, line: TextLine) -> int:
        """That of a heading, by its size, or 0."""
        return self.large.index(line.size) + 1 if line.size in self.large else 0

    def is_near(self, before: TextLine, line: TextLine) -> bool:
        return 0 <= before.y - line.y <= self.gap * _WIDER_GAP * max(1, line.size / max(1, self.size))

    def is_full(self, before: TextLine, line: TextLine, page: int) -> bool:
        """Whether the next word would hardly have fitted. In a column with one long line, or after a line
        that ends well before the edge, only small letters go on: it may be a list."""
        if line.text[0].islower() and not ends_sentence(before.text):
            return before.room < _RAGGED
        filled = (page, before.column) in self.filled
        return filled and (1 + len(line.text.split()[0])) * _SIGN > before.room


def typesetting_of(pages: Sequence[PdfPage]) -> Typesetting:
    """Equal counts are settled by the smaller figure, so that the order of the lines decides nothing."""
    sizes, gaps, wrapped = Counter[int](), Counter[int](), Counter[ColumnKey]()
    for number, page in enumerate(pages, 1):
        for line in page.lines:
            sizes[line.size] += len(line.text)
            wrapped[number, line.column] += line.room < _FILLED
        near = (pair for pair in pairwise(page.lines) if pair[0].column == pair[1].column)
        gaps.update(a.y - b.y for a, b in near if a.size == b.size and a.y > b.y)
    size = _commonest(sizes)
    large = tuple(sorted((other for other in sizes if other >= size * _LARGER), reverse=True))
    filled = frozenset(place for place, times in wrapped.items() if times >= _FEWEST_FILLED)
    return Typesetting(size, _commonest(gaps) or 2 * size, large, filled)


def _commonest(counted: Counter[int]) -> int:
    return min(counted, key=lambda value: (-counted[value], value), default=0)
