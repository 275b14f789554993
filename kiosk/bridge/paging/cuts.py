"""Where what is taller than its window may be cut: between bands, never through one."""

from __future__ import annotations

from enum import IntEnum
from itertools import zip_longest

from msgspec import Struct

SLACK = 0.5
"""Pixels that rounding may cost."""
_ALONE, _LEAST = 0.4, 0.75
"""Of a screenful: what is smaller than that looks lost at the end, and what must be left before it."""


class Tie(IntEnum):
    """How much the next one should stay: a cut is made at the loosest end. What leads to the next may rather
    stand alone than have that torn."""

    LOOSE = 0
    LEADING = 1
    INSIDE = 2
    FAST = 3


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

    The first starts at 0, the last ends at ``total``; between them the cut halves the gap,
    or nearer to a band that needs the whole height. A band taller than that gets a screenful of its own
    and is cut off there. A small one is not left alone at the end where the one before it can go with it
    and leaves most of a screenful behind.
    """
    rest = _clusters(sorted(bands))
    if total <= height + SLACK or not rest:
        return [Cut(0.0, min(total, max(height, 0.0)))]
    below = max(height - lower, 0.0)
    groups = _accompanied(_groups(rest, height, below), below)
    found: list[Cut] = []
    top, room = 0.0, height
    for group, later in zip_longest(groups, groups[1:]):
        top = _lowered(top, group, room)
        last = group[-1].bottom
        between = (last + later[0].top) / 2 if later else total
        found.append(Cut(top, max(min(between, top + room), last)))
        top, room = max(between, last), below  # never at the very edge of a box that was shown
    return found


def _groups(rest: list[Band], height: float, below: float) -> list[list[Band]]:
    """As many bands on each screenful as fit."""
    groups: list[list[Band]] = []
    room = height
    while rest:
        number = _fitting(rest, room, below)
        groups.append(rest[:number])
        rest, room = rest[number:], below
    return groups


def _accompanied(groups: list[list[Band]], below: float) -> list[list[Band]]:
    *others, last = groups
    if not others or last[-1].bottom - last[0].top > below * _ALONE:
        return groups
    before = others[-1]
    for start in range(len(before) - 1, 0, -1):
        top = (before[start - 1].bottom + before[start].top) / 2
        if last[-1].bottom - top > below:
            break
        if before[start - 1].bottom - before[0].top < below * _LEAST:
            break
        if before[start - 1].tie is Tie.LOOSE:
            return [*others[:-1], before[:start], [*before[start:], *last]]
    return groups


def _lowered(top: float, group: list[Band], room: float) -> float:
    """Without the gap above, where the group needs its room."""
    return max(top, min(group[0].top, group[-1].bottom - room))


def _fitting(rest: list[Band], height: float, below: float) -> int:
    """How many of the bands fit, up to the loosest end among them: at least one."""
    number = 1
    while number < len(rest) and rest[number].bottom - rest[0].top <= height + SLACK:
        number += 1
    if number == len(rest):
        return number
    return min(range(number, 0, -1), key=lambda count: _tie_at(rest, count, below))


def _tie_at(rest: list[Band], count: int, below: float) -> Tie:
    """What leads to a text that is torn in any case stays with its beginning."""
    tie = rest[count - 1].tie
    if tie is not Tie.LEADING:
        return tie
    end = next((band.bottom for band in rest[count:] if band.tie <= Tie.LEADING), rest[-1].bottom)
    return tie if end - rest[count].top <= below + SLACK else Tie.INSIDE


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
