"""A visitor's questions as codes that a phone's camera reads as contact cards."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

import segno
from msgspec import Struct

from kiosk.takeaway.vcard import length, overwrite, vcard

QUIET = 4
"""Modules of white all round."""
MOST_BYTES = 412
"""What version 15 holds at error correction M. With its quiet zone it is 85 modules wide: on a panel of 7
inches, too, a module is more than half a millimetre, which a camera tells apart from 20 cm away."""
MOST_CODES = 4


class TooLongError(Exception):
    """More than a visitor can be asked to read in."""


class Matrix(Struct, frozen=True):
    """``modules``, row by row, are 1 where they are black; ``size`` is the length of a row."""

    size: int
    modules: bytes


def codes_of(name: str, questions: Sequence[str]) -> tuple[Matrix, ...]:
    """None without a question. Raises TooLongError. Leaves no card behind, nor a text of one."""
    cards = cards_of(name, questions)
    try:
        return tuple(map(_matrix, cards))
    finally:
        overwrite(*cards)


def cards_of(name: str, questions: Sequence[str]) -> tuple[bytearray, ...]:
    """One card if it can hold all, else several with a number behind their names. Raises TooLongError."""
    if not questions:
        return ()
    if length(name, questions) <= MOST_BYTES:
        return (vcard(name, questions),)
    parts: list[list[str]] = [[]]
    for question in questions:
        if not _fits(name, [*parts[-1], question]):
            parts.append([])
        parts[-1].append(question)
    parts = [part for part in parts if part]
    if len(parts) > MOST_CODES or not all(_fits(name, part) for part in parts):
        raise TooLongError
    return tuple(vcard(f"{name} {number}", part) for number, part in enumerate(parts, start=1))


def _fits(name: str, questions: Sequence[str]) -> bool:
    return length(f"{name} {MOST_CODES}", questions) <= MOST_BYTES


def _matrix(card: bytearray) -> Matrix:
    # Python keeps one of each byte: nothing is left behind. The library takes lists; its types don't say so.
    signs: Any = [bytes((sign,)) for sign in card]
    code = segno.make(signs, mode="byte", error="m", micro=False)
    rows = [bytes(row) for row in code.matrix_iter(border=QUIET)]
    return Matrix(len(rows), b"".join(rows))
