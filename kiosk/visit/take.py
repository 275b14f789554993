"""Taking questions along: the sheets that this opens over a place, and what happens to them."""

from __future__ import annotations

from enum import Enum

from msgspec import Struct

from kiosk.core.picks import Pick

CODE_SECONDS = 60


class OthersMaySee(Struct, frozen=True):
    """Asks before a code with the visitor's questions is shown."""


class Code(Struct, frozen=True):
    """``number`` counts from 0: what is too long for one code is in several."""

    number: int = 0
    seconds_left: int = CODE_SECONDS


class Printing(Struct, frozen=True):
    """``job`` tells this visit's page from one that an earlier visit is still waiting for."""

    job: int


class Outcome(Enum):
    AT_THE_PRINTER = "at-the-printer"
    NOT_READY = "not-ready"
    TOO_LONG = "too-long"


class Printed(Struct, frozen=True):
    outcome: Outcome


class PickQuestion(Struct, frozen=True):
    """Picks it to take along, or puts it back."""

    pick: Pick


class OpenPhone(Struct, frozen=True):
    pass


class ShowCode(Struct, frozen=True):
    pass


class TurnCode(Struct, frozen=True):
    """``codes``: how many there are."""

    codes: int


class OpenPrint(Struct, frozen=True):
    """``job`` is a number that no other page has."""

    job: int


class PrintEnded(Struct, frozen=True):
    job: int
    outcome: Outcome
