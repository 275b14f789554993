"""Signs of a Word document that come out of a font of symbols."""

from __future__ import annotations

from typing import TYPE_CHECKING

from kiosk.draft.reading.word.names import W

if TYPE_CHECKING:
    from kiosk.draft.reading.nodes import Node

_PRIVATE = range(0xE000, 0xF900)
_SYMBOL = {
    0xB7: "\u2022",
    0xA3: "\u2264",
    0xB3: "\u2265",
    0xB0: "\u00b0",
    0xB1: "\u00b1",
    0xB4: "\u00d7",
    0x6D: "\u03bc",
    0xAE: "\u2192",
}
_WINGDINGS = {0xA7: "\u25aa", 0xD8: "\u27a2", 0xFC: "\u2713", 0x6C: "\u25cf", 0x6E: "\u25a0", 0x71: "\u25a1"}


def symbol(node: Node) -> str:
    """Empty where its font is not known here: it may be a cross, or a pointing hand."""
    code = str(node.get(f"{W}char", ""))
    try:
        number = int(code, 16)
    except ValueError:
        return ""
    known = _WINGDINGS if str(node.get(f"{W}font", "")).lower().startswith("wingdings") else _SYMBOL
    if number in _PRIVATE or number < 0x100:
        return known.get(number & 0xFF, "")
    return chr(number) if number < 0x110000 else ""
