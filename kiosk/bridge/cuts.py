"""Where what is taller than its window may be cut: between bands, never through one."""

from __future__ import annotations

from msgspec import Struct

SLACK = 0.5
"""Pixels that rounding may cost."""


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
    and is cut off there.
    """
    rest = _clusters(sorted(bands))
    if total <= height + SLACK or not rest:
        return [Cut(0.0, min(total, max(height, 0.0)))]
    found: list[Cut] = []
    top, below = 0.0, max(height - lower, 0.0)
    while rest:
        if rest[0].bottom > top + height:
            top = min(rest[0].top, rest[0].bottom - height)
        number = _fitting(rest, top, height)
        last, rest = rest[number - 1], rest[number:]
        end = min((last.bottom + rest[0].top) / 2 if rest else total, top + height)
        bottom = max(end, last.bottom)
        found.append(Cut(top, bottom))
        top = bottom
        height = below
    return found


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
