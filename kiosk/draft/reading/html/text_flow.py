"""The words of a page between two of its blocks, as they come, with what becomes of each line of them."""

from __future__ import annotations

import re
from collections.abc import Iterator

from msgspec import Struct

from kiosk.draft.sentences.completeness import OBJECT, turns

#: Stand in the text for where bold type starts and ends: no text holds them.
BOLD, LIGHT = "\x02", "\x03"
_PRIVATE = re.compile("[\x02\x03]")


class Line(Struct, frozen=True):
    """``bold``: all of its words are."""

    text: str
    bold: bool


class TextFlow:
    """``linked``: whether all of its signs belong to links and buttons; ``line``: its first word's."""

    def __init__(self) -> None:
        self._parts: list[str] = []
        self._signs = self._linked = 0
        self.line = 0

    def add(self, text: str, line: int, *, linked: bool, lines_kept: bool) -> None:
        signs = len("".join(text.split()))
        if signs and not self._signs:
            self.line = line
        self._signs += signs
        self._linked += signs if linked else 0
        bare = _PRIVATE.sub("", text)
        self._parts.append(bare if lines_kept else bare.replace("\n", " "))

    def mark(self, sign: str) -> None:
        """A new line, a space, or a place where something is not words."""
        self._parts.append(sign)

    def lose(self, words: str) -> None:
        """What nobody sees took its meaning along if it says no."""
        if turns(words):
            self._parts.append(OBJECT)

    @property
    def linked(self) -> bool:
        return bool(self._signs) and self._linked == self._signs

    def lines(self) -> tuple[Line, ...]:
        """Ends it. An empty line parts two paragraphs."""
        text = "".join(self._parts)
        self._parts.clear()
        self._signs = self._linked = 0
        return tuple(_lines(text))


def _lines(text: str) -> Iterator[Line]:
    bold = False
    for line in text.split("\n"):
        whole, within = True, bold
        for part in re.split("([\x02\x03])", line):
            if part in (BOLD, LIGHT):
                within = part == BOLD
            elif part.strip() and not within:
                whole = False
        bold = within
        words = " ".join(_PRIVATE.sub("", line).split())
        yield Line(words, whole and bool(words))
