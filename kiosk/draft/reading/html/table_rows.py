"""Rows of a table, each told as one: a cell by itself says nothing."""

from __future__ import annotations

from collections import deque
from collections.abc import Iterator, Sequence

from msgspec import Struct

from kiosk.draft.sentences.completeness import ends, turns
from kiosk.draft.sentences.cutting import cut

_LONGEST_HEAD = 6
_SHORT_HEAD = 4
_MOST_SPAN = 100


class Cell(Struct):
    """``span`` counts the rows that it reaches over, ``wide`` the columns."""

    head: bool
    span: int = 1
    wide: int = 1
    linked: bool = True
    parts: list[str] = []

    @property
    def text(self) -> str:
        return "; ".join(_unstopped(part) for part in self.parts)


class Rows:
    """``line`` is where the row starts."""

    def __init__(self) -> None:
        self._heads: list[str] = []
        self._group = ""
        self._reaching: dict[int, tuple[str, int]] = {}
        self._first = True
        self.cells: list[Cell] = []
        self.line = 0

    def row(self) -> str:
        """What the cells since the last row say together; empty where they are heads of what follows."""
        cells = [cell for cell in self.cells if cell.text or len(self.cells) > 1]
        self.cells = []
        if not any(cell.text for cell in cells):
            return ""
        first, self._first = self._first, False
        if _are_heads(cells, first=first):
            if len(cells) == 1:
                self._group = cells[0].text
            else:
                self._heads, self._group = [cell.text for cell in cells for _ in range(cell.wide)], ""
            return ""
        says_no = any(map(turns, self._heads))
        named = not says_no and (bool(self._group) or _names(cells[0], reached=0 in self._reaching))
        texts = self._reached(cells)
        if self._group:
            return _told([self._group, *texts], ["", *self._heads], named=True)
        return _told(texts, self._heads, named=named)

    def _reached(self, cells: Sequence[Cell]) -> list[str]:
        """With those of rows above that reach down."""
        texts: list[str] = []
        left = deque(cells)
        while left or len(texts) in self._reaching:
            column = len(texts)
            if column in self._reaching:
                text, rows = self._reaching.pop(column)
                if rows > 1:
                    self._reaching[column] = text, rows - 1
            else:
                cell = left.popleft()
                text = cell.text
                if 1 < cell.span <= _MOST_SPAN:
                    self._reaching[column] = text, cell.span - 1
            texts.append(text)
        return texts


def _are_heads(cells: Sequence[Cell], *, first: bool) -> bool:
    """Also without being marked so: words in the first row that bear on what stands beneath them."""
    if all(cell.head or not cell.text for cell in cells):
        return True
    short = all(len(cell.text.split()) <= _SHORT_HEAD and not any(map(ends, cell.parts)) for cell in cells)
    return first and short and len(cells) > 1 and any(turns(cell.text) for cell in cells[1:])


def _names(cell: Cell, *, reached: bool) -> bool:
    """Whether the first cell names what the others tell of: it is short, and no sentence."""
    short = 0 < len(cell.text.split()) <= _LONGEST_HEAD and not any(map(ends, cell.parts))
    return reached or cell.head or short


def _told(texts: Sequence[str], heads: Sequence[str], *, named: bool) -> str:
    first = texts[0]
    rest = [
        _headed(text, head, alone=named and len(texts) == 2)
        for text, head in _paired(texts[named:], heads[named:])
    ]
    told = "; ".join(filter(None, rest))
    return f"{first}: {told}" if named and first and told else told or first


def _headed(text: str, head: str, *, alone: bool) -> str:
    """The only cell beside its row's head needs its column's only where that says no."""
    return f"{head}: {text}" if text and head and not (alone and not turns(head)) else text


def _paired(texts: Sequence[str], heads: Sequence[str]) -> Iterator[tuple[str, str]]:
    for number, text in enumerate(texts):
        yield text, heads[number] if number < len(heads) else ""


def _unstopped(text: str) -> str:
    """So that it stays one sentence with what stands beside it."""
    return "; ".join(piece.rstrip(" .;") for piece in cut(text, frozenset()))
