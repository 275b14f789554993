"""Lines that end where their writer broke them: list items without a list, headings without a heading."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from enum import Enum, auto

from msgspec import Struct

from kiosk.draft.reading.html.text_flow import Line
from kiosk.draft.sentences.completeness import ends, is_open, starts_small, turns

_ROUND = "\u2022\u2023\u25e6\u25aa\u25cf\u2219\u25a0\u27a2\u2043\u25b8\u25ba"
_BULLET = re.compile(
    rf"\s*(?:(?P<round>[{_ROUND}])\s*|(?P<dash>[-*+\u2013\u2014\u00b7])\s+|\(?\d{{1,2}}(?P<number>[.)])\s+"
    r"|(?P<letter>\(?[a-hA-H][.)])\s+|(?P<box>\[[ xX]?\]|\([ xX]?\)|[\u2610-\u2612])\s+)(?=\S)"
)
_INSIDE = re.compile(rf"\s+(?=[{_ROUND}]\s)")
_LONGEST_HEADING = 8
_KEPT = ("letter", "box")


class PieceKind(Enum):
    HEADING = auto()
    ITEM = auto()
    PARAGRAPH = auto()


class Piece(Struct, frozen=True):
    """Items that follow each other belong to one list."""

    kind: PieceKind
    text: str


def pieces(lines: Sequence[Line]) -> Iterator[Piece]:
    """Letters and boxes of items stay, for they may be the options of a quiz."""
    told = list(_unfolded(lines))
    marks = [_mark(line.text) for line in told]
    held: list[str] = []
    kind = PieceKind.PARAGRAPH
    for at, line in enumerate(told):
        after = told[at + 1].text if at + 1 < len(told) else ""
        item = _is_item(at, marks)
        if held and (item or not line.text or _parts(held[-1], line.text, kind, first=len(held) == 1)):
            yield Piece(kind, " ".join(held))
            held, kind = [], PieceKind.PARAGRAPH
        if not line.text:
            continue
        if not held and not item and line.bold and _may_head(line.text, after, alone=len(told) == 1):
            yield Piece(PieceKind.HEADING, line.text)
            continue
        kind = PieceKind.ITEM if item else kind
        held.append(_bare(line.text) if item else line.text)
    if held:
        yield Piece(kind, " ".join(held))


def _unfolded(lines: Sequence[Line]) -> Iterator[Line]:
    """Bullets that follow each other on one line."""
    for line in lines:
        parts = _INSIDE.split(line.text)
        starts = bool(_mark(parts[0]))
        if len(parts) > 2 or (len(parts) == 2 and (starts or parts[0].endswith(":"))):
            yield from (Line(part, line.bold) for part in parts)
        else:
            yield line


def _mark(text: str) -> str:
    found = _BULLET.match(text)
    return (found.lastgroup or "") if found else ""


def _is_item(at: int, marks: Sequence[str]) -> bool:
    """A dash, a figure or a letter may also go on with a sentence: such items come in twos."""
    mark = marks[at]
    return mark in ("round", "box") or (
        bool(mark) and mark in (*marks[max(0, at - 3) : at], *marks[at + 1 : at + 4])
    )


def _bare(text: str) -> str:
    return text if _mark(text) in _KEPT else _BULLET.sub("", text, count=1)


def _may_head(text: str, after: str, *, alone: bool) -> bool:
    short = len(text.split()) <= _LONGEST_HEADING and not ends(text)
    return (
        short
        and not is_open(text)
        and not (after and starts_small(after))
        and not (alone and starts_small(text))
    )


def _parts(before: str, line: str, kind: PieceKind, *, first: bool) -> bool:
    """Whether a line is no part of the sentence before it."""
    if starts_small(line) or is_open(before):
        return False
    if kind is PieceKind.ITEM:
        return True
    short = len(before.split()) <= _LONGEST_HEADING and not ends(before)
    return first and short and not turns(before)
