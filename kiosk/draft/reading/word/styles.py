"""The styles of a Word document, each with what it has from those that it is based on."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import TYPE_CHECKING

from kiosk.draft.reading.word.names import OFF, W

if TYPE_CHECKING:
    from kiosk.draft.reading.nodes import Node

_HEADING = re.compile(
    r"(?:heading|\u00fcberschrift|berschrift|titre|t\u00edtulo|titolo|kop|rubrik|overskrift|otsikko|nadpis"
    r"|nag\u0142\u00f3wek|nagwek|c\u00edmsor|ba\u015fl\u0131k|titlu"
    r"|\u0437\u0430\u0433\u043e\u043b\u043e\u0432\u043e\u043a)[ _-]?(\d)",
)
_TITLES = frozenset(("title", "subtitle", "titel", "titre", "t\u00edtulo", "titolo"))
_AROUND = ("toc ", "toc heading", "table of ", "header", "footer")
_BODY_LEVEL = 9
_MOST_BEHIND = 12


class Styles:
    """Found by their ids. A chain that leads back to itself, or on and on, ends after some steps."""

    def __init__(self, root: Node | None) -> None:
        found = () if root is None else root.iterfind(f"{W}style")
        self._all = {str(style.get(f"{W}styleId", "")): style for style in found}

    def level(self, paragraph: Node) -> int:
        """Of a heading, or 0; what the paragraph itself says comes first."""
        own = _value(paragraph.find(f"{W}pPr"), "outlineLvl")
        if own.isdecimal() and int(own) < _BODY_LEVEL:
            return int(own) + 1
        for style in self.chain(style_id(paragraph)):
            for name in _names(style):
                heading = _HEADING.fullmatch(name)
                if heading:
                    return int(heading[1])
                if name in _TITLES:
                    return 1
            outline = _value(style.find(f"{W}pPr"), "outlineLvl")
            if outline.isdecimal():
                return int(outline) + 1 if int(outline) < _BODY_LEVEL else 0
        return 0

    def listed(self, paragraph: Node) -> str:
        """What tells its list from others; empty outside lists. Number 0 takes it out of one."""
        chain = [*self.chain(style_id(paragraph))]
        for properties in (paragraph.find(f"{W}pPr"), *(style.find(f"{W}pPr") for style in chain)):
            number = _value(None if properties is None else properties.find(f"{W}numPr"), "numId")
            if number:
                return "" if number == "0" else number
        names = (name for style in chain for name in _names(style))
        return next((name for name in names if name.startswith("list ")), "")

    def is_around(self, paragraph: Node) -> bool:
        """Tables of contents, heads and feet."""
        names = (name for style in self.chain(style_id(paragraph)) for name in _names(style))
        return any(name.startswith(_AROUND) for name in names)

    def chain(self, name: str) -> Iterator[Node]:
        for _ in range(_MOST_BEHIND):
            if name not in self._all:
                return
            yield self._all[name]
            name = _value(self._all[name], "basedOn")


def style_id(paragraph: Node) -> str:
    return _value(paragraph.find(f"{W}pPr"), "pStyle")


def is_on(properties: Node | None, *names: str) -> bool | None:
    """Of a switch such as bold or hidden; None where nothing is said of it."""
    for name in names:
        found = None if properties is None else properties.find(f"{W}{name}")
        if found is not None:
            return str(found.get(f"{W}val", "1")).lower() not in OFF
    return None


def _names(style: Node) -> tuple[str, ...]:
    return _value(style, "name").lower(), str(style.get(f"{W}styleId", "")).lower()


def _value(node: Node | None, name: str) -> str:
    found = None if node is None else node.find(f"{W}{name}")
    return "" if found is None else str(found.get(f"{W}val", ""))
