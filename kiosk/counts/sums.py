"""What is counted: numbers of a day, each under a kind and a name. No two of them belong together."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from enum import StrEnum
from typing import NamedTuple


class CountKind(StrEnum):
    """Their values stand in the file. What is counted one day is one more, under which old files hold
    nothing."""

    VISITS = "visits"
    PAGE = "page"
    RIGHT = "right"
    MISSED = "missed"
    UNSURE = "unsure"
    LANGUAGE = "language"
    TEXT_SIZE = "text size"
    THEME = "theme"
    MINUTES = "minutes"


BEGUN, TOLD, FINISHED = "begun", "told", "finished"
"""Names of `VISITS`. `TOLD`: those of which all the other kinds tell. `FINISHED`: that came to the last
screen."""
USUAL, CONTRAST = "as usual", "more contrast"
MINUTES = ((1, "under 1"), (2, "1 to 2"), (5, "2 to 5"), (10, "5 to 10"), (20, "10 to 20"), (None, "over 20"))
"""Up to how many minutes a class goes, and its name."""
FEWEST = 5
"""Visits that are written together at least; and smaller numbers are not shown."""


class Sum(NamedTuple):
    kind: CountKind
    name: str


Sums = Mapping[Sum, int]


class DaySum(NamedTuple):
    day: date
    kind: CountKind
    name: str


DaySums = Mapping[DaySum, int]


def class_of(minutes: float) -> str:
    return next(name for most, name in MINUTES if most is None or minutes < most)
