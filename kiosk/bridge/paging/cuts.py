"""Where what is taller than its window may be cut: between bands, never through one."""

from __future__ import annotations

from collections.abc import Iterator
from enum import IntEnum
from itertools import zip_longest

from msgspec import Struct

SLACK = 0.5
"""Pixels that rounding may cost."""
HOLLOW = 0.4
"""Of a screenful: what is filled less looks lost, but at the end."""


_MARGIN = 0.03  # of a screenful: so much of a wide gap is shown


class Tie(IntEnum):
    """How much the next one should stay. Parts of a list or of a box may go apart, what leads to the next
    should not, and a text is torn only where nothing else can be."""

    LOOSE = 0
    PART = 1
    LEADING = 2
    INSIDE = 3
    FAST = 4


_SCREENFUL, _HOLLOW, _UNEVEN = 100.0, 130.0, 30.0
_TORN = {Tie.LOOSE: 0.0, Tie.PART: 110.0, Tie.LEADING: 250.0, Tie.INSIDE: 400.0, Tie.FAST: 2000.0}
"""What a cut there costs: that of a text more than another screenful, and a title rather stands alone."""


class Band(Struct, frozen=True, order=True):
    """What may not be cut, from ``top`` to ``bottom``."""

    top: float
    bottom: float
    tie: Tie = Tie.LOOSE


class Cut(Struct, frozen=True):
    top: float
    bottom: float

    @property
    def extent(self) -> float:
        return self.bottom - self.top


def cuts(bands: list[Band], height: float, total: float, lower: float = 0.0) -> list[Cut]:
    """Screenfuls of at most ``height``, in order, with every band whole in one of them; all but the first
    start ``lower`` on the screen and have that much less room.

    They are few, torn as little as can be, and filled about evenly. The first starts at 0, the last ends at
    ``total``; between them each has half of the gap, or less where that is wide or a band needs the whole
    height. A band taller than that gets a screenful of its own and is cut off there.
    """
    rest = _clusters(sorted(bands))
    if total <= height + SLACK or not rest:
        return [Cut(0.0, min(total, max(height, 0.0)))]
    below = max(height - lower, 0.0)
    groups = list(_groups(rest, height, below))
    found: list[Cut] = []
    top, room = 0.0, height
    for group, later in zip_longest(groups, groups[1:]):
        top = _lowered(top, group, room)
        last = group[-1].bottom
        gap = min((later[0].top - last) / 2, height * _MARGIN) if later else total - last
        found.append(Cut(top, max(min(last + gap, top + room), last)))
        top, room = (
            later[0].top - gap if later else total,
            below,
        )  # never at the very edge of a box that was shown
    return found


def _groups(rest: list[Band], height: float, below: float) -> Iterator[list[Band]]:
    """The cheapest way through all of them, found from the end."""
    ways: list[tuple[float, int]] = [(0.0, len(rest))] * (len(rest) + 1)
    for start in range(len(rest) - 1, -1, -1):
        top, room = (rest[start].top, below) if start else (0.0, height)
        ends = _ends(rest, start, top + room)
        ways[start] = min(
            (_cost(rest, end, rest[end - 1].bottom - top, room) + ways[end][0], end) for end in ends
        )
    start = 0
    while start < len(rest):
        yield rest[start : ways[start][1]]
        start = ways[start][1]


def _ends(rest: list[Band], start: int, bottom: float) -> Iterator[int]:
    """Behind how many of them a screenful down to ``bottom`` may end: behind one in any case."""
    yield start + 1
    for end in range(start + 2, len(rest) + 1):
        if rest[end - 1].bottom > bottom + SLACK:
            return
        yield end


def _cost(rest: list[Band], end: int, extent: float, room: float) -> float:
    empty = max(0.0, 1 - extent / room) if room > 0 else 0.0
    cost = _SCREENFUL + _UNEVEN * empty**2
    if end == len(rest):
        return cost
    return cost + _TORN[rest[end - 1].tie] + (_HOLLOW if empty > 1 - HOLLOW else 0.0)


def _lowered(top: float, group: list[Band], room: float) -> float:
    """Without the gap above, where the group needs its room."""
    return max(top, min(group[0].top, group[-1].bottom - room))


def _clusters(bands: list[Band]) -> list[Band]:
    """Bands that stand beside each other become one."""
    merged: list[Band] = []
    for band in bands:
        last = merged[-1] if merged else None
        if last and band.top < last.bottom - SLACK:
            merged[-1] = Band(last.top, max(last.bottom, band.bottom), band.tie)
        else:
            merged.append(band)
    return merged
