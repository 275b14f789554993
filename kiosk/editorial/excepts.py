"""Where an author lets a forbidden word stand because it is quoted or denied there, and says why.

In a header: ``excepts: {cure: "denied: it is not a cure"}``. Types without that key have none.
"""

from __future__ import annotations

from typing import cast

from msgspec import Struct

from kiosk.core.library import Library


class Except(Struct, frozen=True):
    """``word`` as it stands in the text."""

    word: str
    reason: str


class ExceptIn(Struct, frozen=True):
    file: str
    word: str
    reason: str


def excepts_of(library: Library) -> tuple[ExceptIn, ...]:
    deck = f"content/{library.language}/deck.md"
    held = (
        *((page, page.file) for page in library.pages),
        *((question, question.file) for question in library.questions),
        (library.welcome, deck),
    )
    return tuple(ExceptIn(file, one.word, one.reason) for thing, file in held for one in _of(thing))


def _of(thing: object) -> tuple[Except, ...]:
    """Until the core's types have the field, it is looked up by its name."""
    return cast("tuple[Except, ...]", getattr(thing, "excepts", ()))
