"""Where what is taller than its window may be cut: between bands, never through one."""

from __future__ import annotations

from itertools import zip_longest

from msgspec import Struct

SLACK = 0.5
"""Pixels that rounding may cost."""
_ALONE, _LEAST = 0.4, 0.5
"""Of a screenful: what is smaller than that looks lost at the end, and what must be left before it."""


class Band(Struct, frozen=True, order=True):
    """What may not be cut, from ``top`` to ``bottom``; ``keep``: the next one should stay with it."""

    top: float
    bottom: float
    keep: bool = False


class Cut(Struct, frozen=True):
    top: float
    bottom: float


def cuts(bands: list[Band], height: float, total: float, lower: float = 0.0) -> list[Cut]:
    """Screenfuls of at most ``height``, in order, with every band whole in one of them; all but the first
    start ``lower`` on the screen and have that much less room.

    The first starts at 0, the last ends at ``total``; between them the cut halves the gap,
    or nearer to a band that needs the whole height. A band taller than that gets a screenful of its own
    and is cut off there. A small one is not left alone at the end where the one before it can go with it
    and still leaves half a screenful behind.
    """
    rest = _clusters(sorted(bands))
    if total <= height + SLACK or not rest:
        return [Cut(0.0, min(total, max(height, 0.0)))]
    below = max(height - lower, 0.0)
    groups = _accompanied(_groups(rest, height, below), below)
    found: list[Cut] = []
    top, room = 0.0, height
    for group, later in zip_longest(groups, groups[1:]):
        if group[0].bottom > top + room:
            top = min(group[0].top, group[0].bottom - room)
        last = group[-1].bottom
        end = min((last + later[0].top) / 2 if later else total, top + room)
        found.append(Cut(top, max(end, last)))
        top, room = found[-1].bottom, below
    return found


def _groups(rest: list[Band], height: float, below: float) -> list[list[Band]]:
    """As many bands on each screenful as fit."""
    groups: list[list[Band]] = []
    top, room = 0.0, height
    while rest:
        if rest[0].bottom > top + room:
            top = min(rest[0].top, rest[0].bottom - room)
        number = _fitting(rest, top, room)
        groups.append(rest[:number])
        last, rest = rest[number - 1], rest[number:]
        top = max(min((last.bottom + rest[0].top) / 2, top + room), last.bottom) if rest else last.bottom
        room = below
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
        if not before[start - 1].keep:
            return [*others[:-1], before[:start], [*before[start:], *last]]
    return groups


def _fitting(rest: list[Band], top: float, height: float) -> int:
    """How many of the bands fit below ``top``: at least one, and none without what it leads to."""
    number = 1
    while number < len(rest) and rest[number].bottom <= top + height + SLACK:
        number += 1
    fitting = number
    while 1 < number < len(rest) and rest[number - 1].keep:
        number -= 1
    return number if not rest[number - 1].keep or number == len(rest) else fitting


def _clusters(bands: list[Band]) -> list[Band]:
    """Bands that stand beside each other become one."""
    merged: list[Band] = []
    for band in bands:
        last = merged[-1] if merged else None
        if last and band.top < last.bottom - SLACK:
            merged[-1] = Band(last.top, max(last.bottom, band.bottom), band.keep)
        else:
            merged.append(band)
    return merged
