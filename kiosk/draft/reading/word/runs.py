"""The text of one paragraph of a Word document: what a reader sees of it, and what was taken away."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING, NamedTuple

from kiosk.draft.reading.word.fields import OpenFields, stands_for_words
from kiosk.draft.reading.word.names import ALTERNATE, CHOICE, FALLBACK, MATHS_TEXT, PARAGRAPH, W
from kiosk.draft.reading.word.styles import Styles
from kiosk.draft.reading.word.visibility import RunVisibility
from kiosk.draft.sentences.completeness import OBJECT

if TYPE_CHECKING:
    from kiosk.draft.reading.nodes import Node


LOST = "\ufffd"
"""Stands for a sign that is not known."""

_NO_TEXT = frozenset(f"{W}{name}" for name in ("pPr", "rPr", "sdtPr", "rt", "fldData", "delInstrText"))
_TAKEN = frozenset(f"{W}{name}" for name in ("del", "moveFrom"))
_RUN, _SDT, _FIELD = f"{W}r", f"{W}sdt", f"{W}fldChar"
_CODE, _SIMPLE = f"{W}instrText", f"{W}fldSimple"
_LETTERS = {
    f"{W}t": "",
    MATHS_TEXT: "",
    f"{W}delText": "",
    f"{W}tab": "\t",
    f"{W}ptab": "\t",
    f"{W}br": "\n",
    f"{W}cr": "\n",
    f"{W}noBreakHyphen": "-",
}


class Part(NamedTuple):
    text: str
    seen: bool


def alternatives(node: Node) -> list[Node]:
    """Of one thing said twice, for newer programs and for older ones, the first."""
    choices = node.findall(CHOICE) or node.findall(FALLBACK)
    return choices[:1]


def is_placeholder(node: Node) -> bool:
    """A field of a form that nobody filled in, with its prompt."""
    return node.tag == _SDT and node.find(f"{W}sdtPr/{W}showingPlcHdr") is not None


def parts(paragraph: Node, styles: Styles) -> Iterator[Part]:
    """Without the paragraphs of a text box in it: those come by themselves. The code of a field is no text;
    one that never ends, ends here. Where one shows nothing, an object stands for what it may have shown."""
    fields, looks = OpenFields(), RunVisibility(styles, paragraph)
    for node, run, seen in _inner(paragraph, None, True):
        if node.tag == _CODE:
            fields.say(node.text or "")
        empty = node.tag == _FIELD and fields.follow(str(node.get(f"{W}fldCharType", "")))
        text = OBJECT if empty or _is_empty(node) else _letters(node)
        if text:
            shown = run is None or looks.is_seen(run)
            fields.show(text)
            yield Part(text, seen and (empty or shown) and not fields.is_code)


def _is_empty(node: Node) -> bool:
    if node.tag != _SIMPLE or not stands_for_words(str(node.get(f"{W}instr", ""))):
        return False
    return not any((text.text or "").strip() for text in node.iter(f"{W}t"))


def _inner(node: Node, run: Node | None, seen: bool) -> Iterator[tuple[Node, Node | None, bool]]:
    """With the run that each stands in. A parser lets elements lie 256 deep in each other at most."""
    for child in alternatives(node) if node.tag == ALTERNATE else node:
        if child.tag in _NO_TEXT or child.tag == PARAGRAPH:
            continue
        kept = seen and child.tag not in _TAKEN and not is_placeholder(child)
        yield child, run, kept
        yield from _inner(child, child if child.tag == _RUN else run, kept)


def _letters(node: Node) -> str:
    if node.tag == f"{W}sym":
        return symbol(node) or LOST
    sign = _LETTERS.get(str(node.tag))
    return "" if sign is None else sign or node.text or ""


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
