"""Tables and lists of terms of a page: rows that are told as one, or cells that only lay the page out."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from kiosk.draft.reading.html.elements import HEADINGS
from kiosk.draft.reading.html.table_rows import Cell, Rows

if TYPE_CHECKING:
    from kiosk.draft.reading.nodes import Node

Row = tuple[str, bool, int]
_CELLS = frozenset({"td", "th", "dt", "dd"})
_LONGEST = 60
_LONGEST_TERM = 45


class Tables:
    def __init__(self) -> None:
        self._open: list[Rows | None] = []
        self._cells: list[bool] = []
        self._linked = True
        self._numbers = 0
        self._line = 0

    @property
    def depth(self) -> int:
        """The number of the table that was entered last."""
        return self._numbers

    @property
    def in_cell(self) -> bool:
        return bool(self._cells and self._cells[-1])

    def enter(self, node: Node, tag: str) -> None:
        if tag in ("table", "dl"):
            self._numbers += 1
            told = _has_rows(node) if tag == "table" else _has_terms(node)
            self._open.append(Rows() if told else None)
        if tag in _CELLS:
            rows = self._open[-1] if self._open else None
            self._cells.append(rows is not None)
            if rows is not None:
                rows.cells.append(Cell(tag == "th", _number(node, "rowspan"), _number(node, "colspan")))

    def take(self, text: str, *, linked: bool, line: int) -> bool:
        """Whether it belongs to a cell of a row."""
        rows = self._open[-1] if self._open else None
        if rows is None or not self.in_cell or not rows.cells:
            return False
        if not any(cell.parts for cell in rows.cells):
            self._linked, self._line = True, line
        self._linked = self._linked and linked
        rows.cells[-1].parts.append(text)
        return True

    def leave(self, tag: str) -> Iterator[Row]:
        """The row that ends there, if one does."""
        if tag in _CELLS and self._cells:
            self._cells.pop()
        rows = self._open[-1] if self._open else None
        if tag in ("table", "dl") and self._open:
            self._open.pop()
        if rows is not None and rows.cells and tag in ("tr", "table", "dl", "dd"):
            told = rows.row()
            if told:
                yield told, self._linked, self._line


def _number(node: Node, name: str) -> int:
    told = str(node.get(name, "1")).strip()
    return max(1, int(told)) if told.isdecimal() and len(told) <= 4 else 1


def _has_rows(table: Node) -> bool:
    """Not where it lays the page out: with tables or headings inside, one column only, or long texts."""
    if any(node is not table for node in table.iter("table", *HEADINGS)):
        return False
    widest = 0
    for row in table.iter("tr"):
        cells = [node for node in row if node.tag in ("td", "th")]
        widest = max(widest, len(cells))
        if any(len("".join(map(str, cell.itertext())).split()) > _LONGEST for cell in cells):
            return False
    return widest > 1


def _has_terms(terms: Node) -> bool:
    """Not of questions with answers, nor of long texts."""
    if any(node is not terms for node in terms.iter("dl", "table", *HEADINGS)):
        return False
    texts = [(node.tag, "".join(map(str, node.itertext())).split()) for node in terms.iter("dt", "dd")]
    asked = any(tag == "dt" and words and words[-1].endswith("?") for tag, words in texts)
    return bool(texts) and not asked and max(len(words) for _, words in texts) <= _LONGEST_TERM
