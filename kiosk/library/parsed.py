"""What could be read of a deck, before it is known whether everything fits together."""

from __future__ import annotations

from typing import Generic, TypeVar

from msgspec import Struct

from kiosk.core.fault import Fault
from kiosk.core.library import Drawing, Welcome
from kiosk.core.page import Hue, LandmarkKind, Page
from kiosk.core.question import Question
from kiosk.core.statement import Source, Statement
from kiosk.library.findings import Reference
from kiosk.library.template import Use

T = TypeVar("T")


class Parsed(Struct, Generic[T], frozen=True):
    """``value`` is None where the file or statement has faults; its ``id`` is known all the same,
    so that what points at it isn't blamed too. ``number`` is its place among its neighbours."""

    id: str
    file: str
    line: int
    value: T | None
    number: int = 0
    topic: str = ""


class TopicHeader(Struct, frozen=True):
    """``order_line`` is where its order stands."""

    title: str
    summary: str
    icon: str
    hue: Hue
    order: int
    order_line: int
    landmark: LandmarkKind = LandmarkKind.OWN


class ParsedDeck(Struct, frozen=True):
    """``folder`` is where the language's content lies, relative to the deck."""

    language: str
    folder: str
    welcome: Welcome | None
    topics: tuple[Parsed[TopicHeader], ...]
    pages: tuple[Parsed[Page], ...]
    questions: tuple[Parsed[Question], ...]
    sources: tuple[Source, ...]
    statements: tuple[Parsed[Statement], ...]
    drawings: tuple[Parsed[Drawing], ...]
    references: tuple[Reference, ...]
    uses: tuple[Use, ...]
    faults: tuple[Fault, ...]
    to_dos: tuple[Fault, ...] = ()
