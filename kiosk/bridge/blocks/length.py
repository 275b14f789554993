"""About how many lines the words of a block take: enough to choose how large the picture beside them is
before anything is laid out."""

from __future__ import annotations

from collections.abc import Iterable
from math import ceil

from kiosk.core.blocks.types import Block, Callout, Heading, ItemList, PageLink, Paragraph
from kiosk.core.passage import Passage

_GAP = 0.45  # under each block, of a line
_INDENT, _BOX = 3, 6  # characters: of a list's sign, and of a box with its sign
_SMALLER = 0.82  # lines in a box, of those of running text


def lines(blocks: Iterable[Block], across: float) -> float:
    """``across``: characters that have room beside each other."""
    return sum(_of(block, across) + _GAP for block in blocks)


def _of(block: Block, across: float) -> float:
    match block:
        case Paragraph(passage) | Heading(passage):
            return _rows(passage.text, across)
        case ItemList(items):
            return _all(items, across - _INDENT) + _GAP * (len(items) - 1)
        case Callout(_, title, passages, items):
            room = (across - _BOX) / _SMALLER**0.5
            inside = _rows(title, room) + _all(passages, room) + _all(items, room - _INDENT)
            return inside * _SMALLER + 1
        case PageLink():
            return 2
        case _:
            return 0


def _all(passages: Iterable[Passage], across: float) -> float:
    return sum(_rows(passage.text, across) for passage in passages)


def _rows(text: str, across: float) -> int:
    return ceil(len(text) / max(1.0, across))
