"""How a PDF is set: the size of its text, its width and the distance of its lines."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from itertools import pairwise

from msgspec import Struct

from kiosk.draft.pdf_lines import Line

_LARGER = 1.12
_WIDER_GAP = 1.4
_FULL = 0.8


class Type(Struct, frozen=True):
    """``width`` counts signs; ``gap``, ``size`` and the ``large`` sizes, largest first, are points."""

    size: int
    width: int
    gap: int
    large: tuple[int, ...]

    def level(self, line: Line) -> int:
        """That of a heading, by its size, or 0."""
        return self.large.index(line.size) + 1 if line.size in self.large else 0

    def is_near(self, before: Line, line: Line) -> bool:
        return 0 <= before.y - line.y <= self.gap * _WIDER_GAP * max(1, line.size / max(1, self.size))

    def is_full(self, before: Line, line: Line) -> bool:
        """Whether the next word would not have fitted; large lines hold fewer signs."""
        room = self.width * _FULL * self.size / max(1, before.size)
        return len(before.text) + 1 + len(line.text.split()[0]) > room


def type_of(pages: Sequence[Sequence[Line]]) -> Type:
    """Equal counts are settled by the smaller figure, so that the order of the lines decides nothing."""
    sizes, gaps = Counter[int](), Counter[int]()
    for lines in pages:
        for line in lines:
            sizes[line.size] += len(line.text)
        gaps.update(a.y - b.y for a, b in pairwise(lines) if a.size == b.size and a.y > b.y)
    size = _commonest(sizes)
    lengths = sorted(len(line.text) for lines in pages for line in lines if line.size == size)
    large = tuple(sorted((other for other in sizes if other >= size * _LARGER), reverse=True))
    return Type(size, lengths[len(lengths) * 9 // 10], _commonest(gaps) or 2 * size, large)


def _commonest(counted: Counter[int]) -> int:
    return min(counted, key=lambda value: (-counted[value], value), default=0)
