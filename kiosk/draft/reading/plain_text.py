"""Plain text: a line is a paragraph, unless the text was evidently wrapped by hand."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import count

from kiosk.draft.reading.lines import BULLET, goes_on, is_heading, without_bullet, wrapped_at
from kiosk.draft.sentences.document import Block, DocumentHeading, DocumentParagraph, ListItem

_UNDERLINE = re.compile(r"^\s*(?:={3,}|-{3,}|_{3,}|\*{3,}|~{3,})\s*$")
_Line = tuple[int, str]


def plain(text: str) -> tuple[Block, ...]:
    lines = text.replace("\x1b", "").splitlines()
    numbered = list(enumerate(lines, 1))
    width = wrapped_at(lines)
    return tuple(_blocks(_joined(numbered, width) if width else numbered))


def _joined(lines: list[_Line], width: int) -> Iterator[_Line]:
    """Each paragraph on one line, with the number of its first."""
    open_at, parts = 0, list[str]()
    for number, line in lines:
        starts = not line.strip() or BULLET.match(line) or _UNDERLINE.match(line)
        if parts and (starts or not goes_on(parts[-1], line, width)):
            yield open_at, " ".join([parts[0].rstrip(), *(part.strip() for part in parts[1:])])
            parts = []
        if not line.strip():
            yield number, ""
            continue
        if not parts:
            open_at = number
        parts.append(line)
    if parts:
        yield open_at, " ".join([parts[0].rstrip(), *(part.strip() for part in parts[1:])])


def _blocks(lines: Iterator[_Line] | list[_Line]) -> Iterator[Block]:
    listings, listing = count(1), 0
    for number, line in lines:
        words = " ".join(line.split())
        if _UNDERLINE.match(line) or not words:
            continue
        if BULLET.match(line):
            listing = listing or next(listings)
            yield ListItem(without_bullet(words), listing, number)
            continue
        listing = 0
        yield DocumentHeading(words, 1, number) if is_heading(line) else DocumentParagraph(words, number)
