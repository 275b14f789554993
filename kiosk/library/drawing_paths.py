"""Path data (``d``): whether every renderer reads the same in it, and how long its lines are at most."""

from __future__ import annotations

import re
from itertools import pairwise
from math import dist

from msgspec import Struct

from kiosk.library.drawing_numbers import FARTHEST, GAP, NUMBER

_WANTS = {"M": 2, "L": 2, "H": 1, "V": 1, "C": 6, "S": 4, "Q": 4, "T": 2, "A": 7, "Z": 0}
_SPACE = " \t\r\n\f"
_FLAG = re.compile("[01]")
_FLAGS = (3, 4)
_ROUND = 7  # more than once round a circle, in radii
_BENT = 4  # more than half a circle, in chords
_LONG = 2  # from here on an ellipse is much longer than wide

Point = tuple[float, float]


class Segment(Struct, frozen=True):
    letter: str
    numbers: tuple[float, ...]


def segments(d: str) -> tuple[Segment, ...] | None:
    """None where something can't be read: renderers then differ in how much they draw."""
    found: list[Segment] = []
    place, end = _skip(d, 0), len(d.rstrip(_SPACE))
    while place < end:
        letter = d[place]
        if letter.upper() not in _WANTS or (not found and letter.upper() != "M"):
            return None
        read = _run(d, _skip(d, place + 1), letter, found)
        if read is None:
            return None
        place = read
    return tuple(found) or None


def _skip(d: str, place: int) -> int:
    while place < len(d) and d[place] in _SPACE:
        place += 1
    return place


def _run(d: str, place: int, letter: str, found: list[Segment]) -> int | None:
    """The groups of numbers behind one letter; where they end."""
    wanted = _WANTS[letter.upper()]
    if not wanted:
        found.append(Segment(letter, ()))
        return place
    while True:
        read = _group(d, place, letter.upper(), wanted)
        if read is None:
            return None
        group, place = read
        found.append(Segment(letter, group))
        letter = {"M": "L", "m": "l"}.get(letter, letter)
        gap = GAP.match(d, place)
        after = gap.end() if gap else place
        if not NUMBER.match(d, after):
            return None if "," in d[place:after] else after
        place = after


def _group(d: str, place: int, kind: str, wanted: int) -> tuple[tuple[float, ...], int] | None:
    group: list[float] = []
    for index in range(wanted):
        gap = GAP.match(d, place) if index else None
        start = gap.end() if gap else place
        match = (_FLAG if kind == "A" and index in _FLAGS else NUMBER).match(d, start)
        if match is None or abs(float(match[0])) > FARTHEST:
            return None
        group.append(float(match[0]))
        place = match.end()
    if kind == "A" and not (group[0] and group[1]):
        return None
    return tuple(group), place


def longest(read: tuple[Segment, ...]) -> float:
    """At least as long as all lines of it together, in its own units."""
    total, here, start = 0.0, (0.0, 0.0), (0.0, 0.0)
    for segment in read:
        points = _points(segment, here, start)
        total += sum(dist(*pair) for pair in pairwise((here, *points)))
        if segment.letter in "Aa":
            total += _arc(segment.numbers, dist(here, points[-1]))
        here = points[-1]
        start = here if segment.letter in "Mm" else start
    return total


def _points(segment: Segment, here: Point, start: Point) -> list[Point]:
    kind, given = segment.letter.upper(), segment.numbers
    x, y = here if segment.letter.islower() else (0.0, 0.0)
    match kind:
        case "Z":
            return [start]
        case "H":
            return [(x + given[0], here[1])]
        case "V":
            return [(here[0], y + given[0])]
        case "A":
            return [(x + given[5], y + given[6])]
        case _:
            return [(x + a, y + b) for a, b in zip(given[::2], given[1::2], strict=True)]


def _arc(given: tuple[float, ...], chord: float) -> float:
    short, long = sorted((abs(given[0]), abs(given[1])))
    whole = given[3] or long > _LONG * short
    return _BENT * chord + (_ROUND * long if whole else 0.0)
