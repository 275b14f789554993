"""What any block holds, whatever its kind."""

from __future__ import annotations

from msgspec import Struct

from kiosk.core.blocks.types import Card
from kiosk.core.blocks.voice import Voice


class Words(Struct, frozen=True):
    """``line`` is where they stand in their file. ``opens``: a term in them opens what it means."""

    text: str
    voice: Voice
    cites: tuple[str, ...]
    line: int
    opens: bool = False


class Alternative(Struct, frozen=True):
    """What stands for a picture; ``beside`` is what a reader sees with it. ``drawing`` is empty where it
    tells no single drawing of the deck."""

    text: str
    beside: str
    drawing: str = ""


class Icon(Struct, frozen=True):
    """By its Lucide name, with the words under it."""

    name: str
    label: str


class Contents(Struct, frozen=True):
    """All of a block that a reader meets, or that decides what a reader meets.

    ``words``, alternatives among them, are in reading order, and none is empty. ``drawings`` are named as in
    a `Library`. ``fill_ins`` are texts that may hold a clinic's values. ``settings`` are neither words nor
    names, such as a total; ``counted`` are those of them that no words say. A picture has so many ``pieces``:
    cards, figures, places. ``parts``: how many of them answer a touch; ``caveat``, what stays in sight with
    each, is None where nothing is turned. ``asks`` can be picked to take along; ``leads_to`` is a page's id.
    """

    line: int
    words: tuple[Words, ...]
    alternatives: tuple[Alternative, ...] = ()
    drawings: tuple[str, ...] = ()
    icons: tuple[Icon, ...] = ()
    fill_ins: tuple[str, ...] = ()
    settings: tuple[str | int, ...] = ()
    counted: tuple[int, ...] = ()
    pieces: int = 0
    parts: int = 0
    caveat: str | None = None
    asks: tuple[Card, ...] = ()
    leads_to: str = ""


def said(*words: Words) -> tuple[Words, ...]:
    return tuple(each for each in words if each.text)
