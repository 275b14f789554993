"""A contact card (vCard 3.0, RFC 2426) that holds nothing but a name and a note.

What a visitor chose stands in it, so it is written sign by sign into one place that can be overwritten: no
text of it is left in memory that was used before.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from itertools import chain

_WIDEST = 75
_END = b"\r\n"
_ESCAPES = {"\\": "\\\\", ";": "\\;", ",": "\\,", "\n": "\\n", "\r": ""}


class NoteHeading(str):
    """Names the notes after it, and is none of them."""

    __slots__ = ()


def vcard(name: str, notes: Sequence[str]) -> bytearray:
    """Each note is a line of its own; a phone would search the web for a text that is no card. Whoever has
    used it calls `overwrite`."""
    card = bytearray(length(name, notes))  # as long as it will be: one that grows leaves copies behind
    at = 0
    for code in _codes(name, notes):
        card[at : at + len(code)] = code
        at += len(code)
    return card


def length(name: str, notes: Sequence[str]) -> int:
    """Bytes of the card, which isn't made for that."""
    return sum(map(len, _codes(name, notes)))


def overwrite(*cards: bytearray) -> None:
    for card in cards:
        card[:] = bytes(len(card))


def _codes(name: str, notes: Sequence[str]) -> Iterator[bytes]:
    for line in _lines(name, notes):
        yield from _folded(line)


def _lines(name: str, notes: Sequence[str]) -> Iterator[Iterable[str]]:
    yield "BEGIN:VCARD"
    yield "VERSION:3.0"
    yield chain("N:", _escaped(name), ";;;;")
    yield chain("FN:", _escaped(name))
    yield chain("NOTE:", _escaped(_listed(notes)))
    yield "END:VCARD"


def _listed(notes: Sequence[str]) -> Iterator[str]:
    for number, note in enumerate(notes):
        yield from "\n" if number else ""
        yield from "" if isinstance(note, NoteHeading) else "- "
        yield from note


def _escaped(signs: Iterable[str]) -> Iterator[str]:
    for sign in signs:
        yield from _ESCAPES.get(sign, sign)


def _folded(line: Iterable[str]) -> Iterator[bytes]:
    """Sign by sign. Lines of at most 75 bytes, the space before each further one counted; no character is
    cut in two."""
    width = 0
    for sign in line:
        code = sign.encode()
        if width + len(code) > _WIDEST:
            yield _END + b" "
            width = 1
        yield code
        width += len(code)
    yield _END
