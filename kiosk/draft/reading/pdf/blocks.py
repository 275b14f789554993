"""The blocks of a PDF: paragraphs put together from its lines, with where a page, a column or a cell cut
them; headings by their size, and lists by their marks."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from itertools import count

from msgspec import Struct, field

from kiosk.draft.reading.lines import ends_sentence, is_heading, is_item, options, without_bullet
from kiosk.draft.reading.pdf.headers_footers import around
from kiosk.draft.reading.pdf.lines import PdfPage, TextLine
from kiosk.draft.reading.pdf.typesetting import Typesetting, typesetting_of
from kiosk.draft.reading.torn_paragraphs import Ranges, paragraphs
from kiosk.draft.sentences.document import Apart, Block, DocumentHeading, ListItem, SetAside

_LONGEST_HEADING = 20


class Run(Struct):
    """Lines of one paragraph or item, and the page that it starts on. ``seams`` are the numbers of those that
    stand on another page or in another column than the one before."""

    page: int
    lines: list[TextLine]
    item: bool
    seams: list[int] = field(default_factory=list[int])
    starts_torn: bool = False
    ends_torn: bool = False

    def level(self, kind: Typesetting) -> int:
        """Of a heading, or 0. Without larger lines anywhere, short ones are what there is to go by."""
        if kind.large:
            words = sum(len(line.text.split()) for line in self.lines)
            return kind.level(self.lines[0]) if words <= _LONGEST_HEADING else 0
        return int(len(self.lines) == 1 and is_heading(self.lines[0].text))


def runs(pages: Sequence[PdfPage], kind: Typesetting) -> Iterator[Run]:
    """Where a column ends in the middle of a sentence, what the next ones begin with may be its end: after
    one that does, it is doubtful until a heading comes or the page ends."""
    run: Run | None = None
    column = (0, 0)
    doubtful = False
    for page, edge, number in zip(pages, around(pages), range(1, len(pages) + 1), strict=True):
        marked = options([line.text for line in page.lines])
        for at, line in enumerate(page.lines):
            if line in edge:
                continue
            turned, column = column != (number, line.column), (number, line.column)
            item = at in marked or is_item(line.text)
            if run and not item and _goes_on(run.lines[-1], line, kind, number, turned=turned):
                run.seams.extend([len(run.lines)] if turned else ())
                run.lines.append(line)
                continue
            new = Run(number, [line], item)
            if run:
                run.ends_torn = turned and _is_open(run, line, kind)
                doubtful = run.ends_torn or (doubtful and run.page == number and not run.level(kind))
                new.starts_torn = (turned and doubtful) or (line.text[0].islower() and not item)
                yield run
            run = new
    if run:
        yield run


def _goes_on(before: TextLine, line: TextLine, kind: Typesetting, page: int, *, turned: bool) -> bool:
    if before.size != line.size:
        return False
    if turned:
        return not ends_sentence(before.text) and line.text[0].islower()
    return kind.is_near(before, line) and kind.is_full(before, line, page)


def _is_open(run: Run, after: TextLine, kind: Typesetting) -> bool:
    """Whether a paragraph ends without an end; a list's line may."""
    if ends_sentence(run.lines[-1].text) or kind.level(run.lines[0]):
        return False
    return after.text[0].islower() or not run.item


_HYPHEN = re.compile(r"\b(\w+)-$")


def blocks(pages: Sequence[PdfPage]) -> Iterator[Block]:
    yield from _apart(pages)
    kind = typesetting_of(pages)
    listings, listing = count(1), 0
    for run in runs(pages, kind):
        text, torn = _joined(run)
        level = run.level(kind)
        if run.item:
            listing = listing or next(listings)
            yield ListItem(without_bullet(text), listing, run.page, torn=bool(torn))
            continue
        listing = 0
        if level and not torn:
            yield DocumentHeading(text, level, run.page)
        else:
            yield from paragraphs(text, torn, run.page)


def _apart(pages: Sequence[PdfPage]) -> Iterator[Block]:
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
