"""Collects the blocks of a page while someone walks through its elements."""

from __future__ import annotations

from kiosk.draft.document import Apart, Block, Heading, ListItem, Paragraph
from kiosk.draft.elements import BREAKS, HEADINGS, INLINE, LISTS, UNSEEN, is_apart
from kiosk.draft.set_aside import SetAside

_LONGEST_LINK = 12


class Page:
    def __init__(self) -> None:
        self.title = ""
        self._blocks: list[Block] = []
        self._open: list[tuple[str, bool]] = []
        self._lists: list[int] = []
        self._listings = self._line = self._starts = self._apart = self._unseen = self._links = 0
        self._text: list[str] = []
        self._linked = self._signs = 0

    def start(self, tag: str, attributes: dict[str, str], line: int) -> None:
        self._line = line or self._line
        if tag not in INLINE:
            self._flush()
        if tag in LISTS:
            self._listings += 1
            self._lists.append(self._listings)
        apart = is_apart(tag, attributes, [name for name, _ in self._open])
        self._apart += apart
        self._unseen += tag in UNSEEN
        self._links += tag == "a"
        self._open.append((tag, apart))
        if tag in BREAKS:
            self._text.append("\n" if tag == "br" else " ")

    def end(self, tag: str) -> None:
        if tag not in INLINE:
            self._flush()
        _, apart = self._open.pop()
        if tag in LISTS:
            self._lists.pop()
        self._apart -= apart
        self._unseen -= tag in UNSEEN
        self._links -= tag == "a"

    def data(self, text: str) -> None:
        if self._open and self._open[-1][0] == "title" and not self._blocks:
            self.title = self.title or " ".join(text.split())
        if self._unseen or not text:
            return
        if not self._signs and text.strip():
            self._starts = self._line
        signs = len("".join(text.split()))
        self._signs += signs
        self._linked += signs if self._links else 0
        self._text.append(text.replace("\n", " "))

    def finished(self) -> tuple[Block, ...]:
        self._flush()
        return tuple(self._blocks)

    def _flush(self) -> None:
        text, linked = "".join(self._text), self._linked and self._linked == self._signs
        for part in text.split("\n\n"):
            words = " ".join(part.split())
            if words:
                self._blocks.append(self._block(words, bool(linked)))
        self._text.clear()
        self._linked = self._signs = 0

    def _block(self, text: str, linked: bool) -> Block:
        tags = [tag for tag, _ in self._open]
        heading = next((tag for tag in reversed(tags) if tag in HEADINGS), None)
        if heading and (not self._apart or (heading == "h1" and "header" in tags)):
            return Heading(text, int(heading[1]), self._starts)
        if self._apart or (linked and len(text.split()) <= _LONGEST_LINK):
            return Apart(text, SetAside.NAVIGATION, self._starts)
        if self._lists and "li" in tags:
            return ListItem(text, self._lists[-1], self._starts)
        return Paragraph(text, self._starts)
