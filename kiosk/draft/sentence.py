"""The sentences of a document, each with where it stands and what became of it."""

from __future__ import annotations

from enum import StrEnum

from msgspec import Struct

from kiosk.core.statement import Locator
from kiosk.draft.set_aside import SetAside as SetAside


class Form(StrEnum):
    HEADING = "heading"
    SENTENCE = "sentence"
    ITEM = "item"


class Sentence(Struct, frozen=True):
    """``document`` is the file name; ``headings`` are those above it, outermost first; ``listing`` is 0
    outside lists; ``paragraph`` numbers the blocks of the document from 1; ``apart`` is why the document
    itself marks it as no part of its text, and None elsewhere; ``torn`` is that of its block."""

    text: str
    form: Form
    document: str
    place: Locator
    line: int
    paragraph: int
    headings: tuple[str, ...] = ()
    listing: int = 0
    apart: SetAside | None = None
    torn: bool = False


class Subject(StrEnum):
    """What keeps a sentence off every page, and out of every quote."""

    AMOUNT = "an amount or dose"
    MISUSE = "misuse"
    VIOLENCE = "violence"
    DEATH = "reassurance about death"
