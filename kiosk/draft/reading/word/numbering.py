"""Which lists of a Word document Word itself counts with letters: such items may be the options of a quiz."""

from __future__ import annotations

from typing import TYPE_CHECKING

from kiosk.draft.reading.word.names import W

if TYPE_CHECKING:
    from kiosk.draft.reading.nodes import Node

_LETTERS = frozenset({"lowerLetter", "upperLetter"})
_MOST_ITEMS = "abcdefgh"


class Numbering:
    """Tells the letter before an item; it stands in no run of the paragraph."""

    def __init__(self, root: Node | None) -> None:
        found = () if root is None else root.iterfind(f"{W}abstractNum")
        levels = {_value(one, "abstractNumId"): frozenset(_lettered(one)) for one in found}
        lists = () if root is None else root.iterfind(f"{W}num")
        self._levels = {
            _value(one, "numId"): levels.get(_value(one.find(f"{W}abstractNumId"), "val"), frozenset())
            for one in lists
        }
        self._list, self._count = "", 0

    def letter(self, paragraph: Node, number: str) -> str:
        """``number`` is its list's; empty where that has no letters, and after the eighth."""
        level = _value(paragraph.find(f"{W}pPr/{W}numPr/{W}ilvl"), "val") or "0"
        if level not in self._levels.get(number, ()):
            self._list = ""
            return ""
        here = f"{number}.{level}"
        self._count = self._count + 1 if here == self._list else 0
        self._list = here
        return f"{_MOST_ITEMS[self._count]}) " if self._count < len(_MOST_ITEMS) else ""


def _lettered(abstract: Node) -> list[str]:
    levels = abstract.iterfind(f"{W}lvl")
    return [_value(one, "ilvl") for one in levels if _value(one.find(f"{W}numFmt"), "val") in _LETTERS]


def _value(node: Node | None, name: str) -> str:
    return "" if node is None else str(node.get(f"{W}{name}", ""))
