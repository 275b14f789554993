"""Numbers as drawings write them, read in time that grows with their length only."""

from __future__ import annotations

import re

#: Beyond these no renderer is exact, and some never end.
FARTHEST = 1_000_000

NUMBER = re.compile(r"[+-]?(?:[0-9]+(?:\.[0-9]*)?|\.[0-9]+)(?:[eE][+-]?[0-9]+)?")
GAP = re.compile(r"[ \t\r\n\f]*,?[ \t\r\n\f]*")


def number(text: str) -> float | None:
    """None also for one that is too large, or that has a space beside it: the screen reads 0 there."""
    return _within(float(text)) if NUMBER.fullmatch(text) else None


def length(text: str) -> float | None:
    """A number, in pixels if a unit stands behind it. In any other unit it is drawn at another size."""
    return number(text.removesuffix("px"))


def numbers(text: str) -> tuple[float, ...] | None:
    """All of a list, with spaces or commas between them."""
    text, place = text.strip(), 0
    found: list[float] = []
    while place < len(text):
        match = NUMBER.match(text, place)
        value = None if match is None else _within(float(match[0]))
        if match is None or value is None:
            return None
        found.append(value)
        gap = GAP.match(text, match.end())
        place = gap.end() if gap else match.end()
    return None if text.endswith(",") else tuple(found)


def _within(value: float) -> float | None:
    return value if abs(value) <= FARTHEST else None
