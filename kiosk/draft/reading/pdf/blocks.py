"""The blocks of a PDF: headings by their size, lists by their marks, and which sentences were cut."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from itertools import count

from kiosk.draft.reading.lines import BULLET
from kiosk.draft.reading.pdf.headers_footers import around
from kiosk.draft.reading.pdf.lines import Page
from kiosk.draft.reading.pdf.runs import Run, runs
from kiosk.draft.reading.pdf.typesetting import type_of
from kiosk.draft.reading.torn_paragraphs import Ranges, paragraphs
from kiosk.draft.sentences.document import Apart, Block, Heading, ListItem
from kiosk.draft.sentences.reasons import SetAside

_HYPHEN = re.compile(r"\b(\w+)-$")


def blocks(pages: Sequence[Page]) -> Iterator[Block]:
    yield from _apart(pages)
    kind = type_of(pages)
    listings, listing = count(1), 0
    for run in runs(pages, kind):
        text, torn = _joined(run)
        level = run.level(kind)
        if BULLET.match(text + " "):
            listing = listing or next(listings)
            yield ListItem(BULLET.sub("", text), listing, run.page, torn=bool(torn))
            continue
        listing = 0
        if level and not torn:
            yield Heading(text, level, run.page)
        else:
            yield from paragraphs(text, torn, run.page)


def _apart(pages: Sequence[Page]) -> Iterator[Block]:
    for number, (page, edge) in enumerate(zip(pages, around(pages), strict=True), 1):
        yield from (Apart(line.text, SetAside.FURNITURE, number) for line in page.lines if line in edge)
        yield from (Apart(text, SetAside.FURNITURE, number) for text in page.across)
        yield from (Apart(text, SetAside.HIDDEN, number) for text in page.unseen)


def _joined(run: Run) -> tuple[str, Ranges]:
    """Its text, and where in it something may be missing."""
    told, torn, length = list[str](), list[tuple[int, int]](), 0
    seams = frozenset(run.seams)
    for number, line in enumerate(run.lines):
        start = length
        after = run.lines[number + 1].text if number + 1 < len(run.lines) else ""
        told.append(_before(line.text, after))
        length += len(told[-1])
        if number in seams or (run.starts_torn and not number):
            torn.append((start, start + 1))
        if line.torn:
            torn.append((start + 1, start + len(line.text) - 2))
    if run.ends_torn:
        torn.append((length, length))
    return "".join(told), torn


def _before(text: str, after: str) -> str:
    """A word that was parted at a line's end is whole again; a part that is a word keeps its hyphen."""
    if not after:
        return text
    parted = _HYPHEN.search(text)
    if parted and after[0].islower():
        whole = len(parted[1]) < len("self") or not parted[1].islower()
        return text if whole else text[:-1]
    return f"{text} "
