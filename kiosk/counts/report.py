"""What a report says, on the command line and to staff at the screen; no small number gets into it."""

from __future__ import annotations

from datetime import date
from enum import StrEnum

from msgspec import Struct

from kiosk.counts.sums import FEWEST


class Few(StrEnum):
    """Stands for any number from 1 on that is too small to be told."""

    FEW = f"fewer than {FEWEST}"


FEW = Few.FEW
Number = int | Few


def told(number: int) -> Number:
    """That there was nobody tells of nobody."""
    return FEW if 0 < number < FEWEST else number


class NamedCount(Struct, frozen=True):
    name: str
    number: Number


class AnswerCount(Struct, frozen=True):
    """At the first try; ``question`` is empty for all of them."""

    question: str
    right: Number
    missed: Number
    unsure: Number


class Stretch(StrEnum):
    DAY = "day"
    WEEK = "week"
    MONTH = "month"


class Period(Struct, frozen=True):
    """``days_on``: on how many of its days the screen was on."""

    first: date
    days_on: int
    begun: Number


class CountsReport(Struct, frozen=True):
    """Of the days from ``first`` to ``last``. ``told``: of how many visits all the rest tells, and
    ``finished``: how many of these came to the last screen. ``ahead``: how many days in the file are yet to
    come, so that a clock was wrong."""

    first: date
    last: date
    days_on: int
    ahead: int
    begun: Number
    told: Number
    finished: Number
    pages_seen: Number
    answers: AnswerCount
    stretch: Stretch
    periods: tuple[Period, ...]
    minutes: tuple[NamedCount, ...]
    languages: tuple[NamedCount, ...]
    text_sizes: tuple[NamedCount, ...]
    themes: tuple[NamedCount, ...]
    pages: tuple[NamedCount, ...]
    questions: tuple[AnswerCount, ...]
