"""A contact card (vCard 3.0, RFC 2426) that holds nothing but a name and a note."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

_WIDEST = 75
_END = "\r\n"
_ESCAPES = str.maketrans({"\\": "\\\\", ";": "\\;", ",": "\\,", "\n": "\\n", "\r": ""})


def vcard(name: str, notes: Sequence[str]) -> bytes:
    """Each note is a line of its own; a phone would search the web for a text that is no card."""
    note = "\n".join(f"- {each}" for each in notes)
    lines = (
        "BEGIN:VCARD",
        "VERSION:3.0",
        f"N:{_escaped(name)};;;;",
        f"FN:{_escaped(name)}",
        f"NOTE:{_escaped(note)}",
        "END:VCARD",
    )
    return "".join(f"{_END} ".join(_folded(line)) + _END for line in lines).encode()


def _escaped(text: str) -> str:
    return text.translate(_ESCAPES)


def _folded(line: str) -> Iterator[str]:
    """Parts of at most 75 bytes, the space before each further one counted; no character is cut in two."""
    part, length = "", 0
    for sign in line:
        width = len(sign.encode())
        if length + width > _WIDEST:
            yield part
            part, length = "", 1
        part, length = part + sign, length + width
    yield part
