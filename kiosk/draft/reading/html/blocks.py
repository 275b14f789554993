"""The blocks of a page, as its elements open and close around its words."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING

from kiosk.draft.reading.html.elements import HEADINGS, LISTS
from kiosk.draft.reading.html.line_breaks import PieceKind, pieces
from kiosk.draft.reading.html.list_numbers import ListNumbers
from kiosk.draft.reading.html.tables import Tables
from kiosk.draft.reading.html.text_flow import Line
from kiosk.draft.reading.html.visibility import Visibility
from kiosk.draft.sentences.completeness import OBJECT, is_open
from kiosk.draft.sentences.document import (
    Apart,
    Block,
    DocumentHeading,
    DocumentParagraph,
    ListItem,
    SetAside,
)
from kiosk.draft.sentences.fragments import says

if TYPE_CHECKING:
    from kiosk.draft.reading.nodes import Node

_LONGEST_LINK = 12
_BOLD_LINE = 6


class PageBlocks:
    def __init__(self) -> None:
        self._blocks: list[Block] = []
        self._later: list[Apart] = []
        self._tags: list[str] = []
        self._besides: list[tuple[int, int]] = []
        self._menus = self._said = 0
        self._prefix = ""
        self._lists, self._tables = ListNumbers(), Tables()

    def prefix(self, text: str) -> None:
        """Before the next words."""
        self._prefix = text or self._prefix

    def enter(self, node: Node, tag: str, seen: Visibility, attributes: Mapping[str, str]) -> None:
        self._tags.append(tag)
        self._menus += seen is Visibility.MENU
        if seen is Visibility.BESIDE:
            self._besides.append((len(self._blocks), self._said))
        if tag in LISTS:
            self._lists.enter(attributes)
        if tag == "li":
            self.prefix(self._lists.letter())
        self._tables.enter(node, tag)

    def leave(self, tag: str, seen: Visibility) -> None:
        self._tags.pop()
        if tag in LISTS:
            self._lists.leave()
        for text, linked, line in self._tables.leave(tag):
            self._add(self._row(text, linked=linked, line=line))
        self._menus -= seen is Visibility.MENU
        if seen is Visibility.BESIDE:
            self._decide(*self._besides.pop())

    def put(self, lines: Sequence[Line], *, linked: bool, line: int) -> None:
        told = [piece for piece in pieces(lines) if piece.text.strip(f" {OBJECT}")]
        if told and self._prefix:
            told[:1] = pieces([Line(self._prefix + told[0].text.lstrip(f" {OBJECT}"), False)])
            self._prefix = ""
        if len(told) > 1:
            self._lists.interrupt()
        for piece in told:
            text = piece.text.lstrip(f" {OBJECT}")
            text = text if is_open(text) else text.rstrip(f" {OBJECT}")
            if not self._tables.take(text, linked=linked, line=line):
                self._add(self._block(text, piece.kind, linked=linked, line=line))
        if not self._tables.in_cell:
            self._blocks += self._later
            self._later.clear()

    def keep_for_later(self, words: str, why: SetAside, line: int) -> None:
        parts = (" ".join(part.split()) for part in words.split("\n"))
        self._later += [Apart(part, why, line) for part in parts if part]

    def finished(self) -> tuple[Block, ...]:
        return (*self._blocks, *self._later)

    def _add(self, block: Block) -> None:
        self._said += not isinstance(block, Apart | DocumentHeading) and says(block.text)
        self._blocks.append(block)

    def _row(self, text: str, *, linked: bool, line: int) -> Block:
        if self._menus or linked:
            return Apart(text, SetAside.NAVIGATION, line)
        return ListItem(text, self._lists.of_table(self._tables.depth), line)

    def _block(self, text: str, kind: PieceKind, *, linked: bool, line: int) -> Block:
        heading = next((tag for tag in reversed(self._tags) if tag in HEADINGS), "")
        if heading and (not self._menus or (heading == "h1" and "header" in self._tags)):
            return self._heading(text, int(heading[1]), line)
        if self._menus or (linked and len(text.split()) <= _LONGEST_LINK and not says(text)):
            return Apart(text, SetAside.NAVIGATION, line)
        if kind is PieceKind.ITEM:
            return ListItem(text, self._lists.running(), line)
        if "li" in self._tags and self._lists.here:
            return ListItem(text, self._lists.here, line)
        self._lists.interrupt()
        return (
            self._heading(text, _BOLD_LINE, line)
            if kind is PieceKind.HEADING
            else DocumentParagraph(text, line)
        )

    def _heading(self, text: str, level: int, line: int) -> Block:
        """A box beside the text has none: it would head what comes after the box."""
        bare = " ".join(text.replace(OBJECT, " ").split())
        return DocumentParagraph(bare, line) if self._besides else DocumentHeading(bare, level, line)

    def _decide(self, start: int, said: int) -> None:
        """A box that holds no whole sentence is a menu."""
        if self._said == said:
            for number in range(start, len(self._blocks)):
                block = self._blocks[number]
                if not isinstance(block, Apart):
                    self._blocks[number] = Apart(block.text, SetAside.NAVIGATION, block.line)
