"""What a clinician gets to read on paper, as plain data."""

from __future__ import annotations

from datetime import date

from msgspec import Struct

from kiosk.tour.stop import Stop


class PrintedLine(Struct, frozen=True):
    """``mark`` says what it is where that isn't plain, such as a title or a wrong answer."""

    text: str
    mark: str = ""
    cites: tuple[str, ...] = ()


class PrintedScreen(Struct, frozen=True):
    """``stops`` are photographed. Without ``lines`` of its own its text is what the pictures show."""

    title: str
    stops: tuple[Stop, ...]
    lines: tuple[PrintedLine, ...] = ()


class PrintedStatement(Struct, frozen=True):
    """A statement that is cited. ``verdict``, ``strength`` and ``place``, where it stands in its document,
    are in words."""

    id: str
    text: str
    wording: str
    verdict: str
    reason: str
    strength: str
    source: str
    place: str


class PrintedClash(Struct, frozen=True):
    """Nothing in ``settled``: it is open."""

    one: str
    other: str
    said: str
    source: str
    settled: str


class Chapter(Struct, frozen=True):
    """A page with all that its signature covers; ``standing`` says how it stands today."""

    page: str
    title: str
    topic: str
    essential: bool
    standing: str
    screens: tuple[PrintedScreen, ...]
    notes: tuple[PrintedStatement, ...]
    clashes: tuple[PrintedClash, ...]
    values: tuple[tuple[str, str], ...]
    code: str


class Packet(Struct, frozen=True):
    """``code`` is of all its chapters; one chapter needs none but its own."""

    title: str
    language: str
    printed: date
    frame: tuple[PrintedScreen, ...]
    chapters: tuple[Chapter, ...]
    code: str = ""
    roles: tuple[str, ...] = ()
