"""The blocks of a PDF: headings by their size, lists by their marks, and which sentences were cut."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from itertools import count, groupby

from kiosk.draft.cutting import cut
from kiosk.draft.document import Apart, Block, Heading, ListItem, Paragraph
from kiosk.draft.lines import BULLET
from kiosk.draft.pdf_around import around
from kiosk.draft.pdf_lines import Line, Page
from kiosk.draft.pdf_runs import Run, runs
from kiosk.draft.pdf_type import type_of
from kiosk.draft.set_aside import SetAside

_HYPHEN = re.compile(r"(\w+)-$")

Ranges = Sequence[tuple[int, int]]


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
            yield from _paragraphs(text, torn, run.page)


def _apart(pages: Sequence[Page]) -> Iterator[Block]:
    for number, (page, edge) in enumerate(zip(pages, around(pages), strict=True), 1):
        yield from (Apart(line.text, SetAside.FURNITURE, number) for line in page.lines if line in edge)
        yield from (Apart(text, SetAside.FURNITURE, number) for text in page.across)
        yield from (Apart(text, SetAside.HIDDEN, number) for text in page.unseen)


def _paragraphs(text: str, torn: Ranges, page: int) -> Iterator[Paragraph]:
    """Sentences that were cut stand by themselves; those around them are whole."""
    if not torn:
        yield Paragraph(text, page)
        return
    told: list[tuple[bool, str]] = []
    at = 0
    for sentence in cut(text, frozenset()):
        start = text.find(sentence, at)
        start = at if start < 0 else start
        at = start + len(sentence)
        told.append((any(first <= at and start <= last for first, last in torn), sentence))
    for is_torn, group in groupby(told, key=lambda one: one[0]):
        yield Paragraph(" ".join(sentence for _, sentence in group), page, torn=is_torn)


def _joined(run: Run) -> tuple[str, Ranges]:
    """Its text, and where in it something may be missing."""
    text, torn = "", list[tuple[int, int]]()
    for number, line in enumerate(run.lines):
        start = len(text)
        text = _with(text, line)
        if number in run.seams or (run.starts_torn and not number):
            torn.append((start, start + 1))
        if line.torn:
            torn.append((start + 1, len(text)))
    if run.ends_torn:
        torn.append((len(text), len(text)))
    return text, torn


def _with(text: str, line: Line) -> str:
    """A word that was parted at a line's end is whole again; a part that is a word keeps its hyphen."""
    parted = _HYPHEN.search(text[-80:])
    if parted and line.text[0].islower():
        whole = len(parted[1]) < len("self") or not parted[1].islower()
        return text + line.text if whole else text[:-1] + line.text
    return f"{text} {line.text}" if text else line.text
