"""The lines of a PDF in reading order, with how high they stand on their page and how large they are."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence
from enum import StrEnum
from itertools import pairwise

from msgspec import Struct

from kiosk.draft.reading.pdf.columns import Column, Piece, columns
from kiosk.draft.reading.pdf.drawn_lines import DrawnLines
from kiosk.draft.reading.pdf.gaps import split
from kiosk.draft.reading.pdf.tables import is_table
from kiosk.draft.reading.pdf.words import Word

_TOUCHING = 0.1


class TextLine(Struct, frozen=True):
    """``y`` grows upwards, in points, rounded; ``column`` counts those of a page from 1, ``room`` is what its
    column leaves free behind it, in ems. ``torn``: it stands in a table, or words are missing in it."""

    text: str
    y: int
    size: int
    column: int = 1
    room: float = 0
    torn: bool = False


class PdfPage(Struct, frozen=True):
    """``unseen`` is what stands on it for no reader, ``across`` what runs across its lines."""

    lines: tuple[TextLine, ...]
    unseen: tuple[str, ...] = ()
    across: tuple[str, ...] = ()


class Pages(Struct, frozen=True, tag="pages"):
    title: str
    pages: tuple[PdfPage, ...]


class Refusal(StrEnum):
    LOCKED = "locked"
    LONG = "long"
    FULL = "full"
    BROKEN = "broken"
    PORTFOLIO = "portfolio"


def lines_of(rows: Sequence[Sequence[Word]], drawn_lines: DrawnLines, height: float) -> Iterator[TextLine]:
    found = [*columns(split(rows, drawn_lines.sides))]
    tables = {band: is_table(side, drawn_lines.edges) for band, side in _bands(found).items()}
    for number, column in enumerate(found, 1):
        for piece in column.pieces:
            yield _line(piece, column, number, height, torn=tables[column.band])


def _line(piece: Piece, column: Column, number: int, height: float, *, torn: bool) -> TextLine:
    size = Counter[int]()
    for word in piece:
        size[round(word.size)] += len(word.text)
    largest = max(size, key=lambda one: (size[one], one))
    room = (column.interval.x1 - piece[-1].x1) / max(1, largest)
    holed = torn or any(word.hole for word in piece)
    return TextLine(joined(piece), round(height - piece[0].y), largest, number, round(room, 1), holed)


def _bands(found: Sequence[Column]) -> dict[int, list[Column]]:
    bands: dict[int, list[Column]] = {}
    for column in found:
        bands.setdefault(column.band, []).append(column)
    return bands


def joined(words: Sequence[Word]) -> str:
    """Pieces of a word that touch are one word."""
    text = words[0].text
    for before, word in pairwise(words):
        apart = word.x0 - before.x1 > _TOUCHING * word.size
        text += f" {word.text}" if apart else word.text
    return text
