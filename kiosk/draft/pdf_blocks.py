"""The lines of a PDF put together again: what repeats on its pages is set apart, large lines are headings."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Sequence
from itertools import count

from msgspec import Struct

from kiosk.draft.document import Apart, Block, Heading, ListItem, Paragraph
from kiosk.draft.lines import BULLET, ends_sentence, is_heading
from kiosk.draft.pdf_lines import Line
from kiosk.draft.pdf_type import Type, type_of
from kiosk.draft.set_aside import SetAside

_FIGURES = re.compile(r"\d+")
_PAGE_NUMBER = re.compile(
    r"^(?:page )?[-\u2013]? ?\d{1,4} ?[-\u2013]?(?: ?(?:of|/) ?\d{1,4})?$", re.IGNORECASE
)
_FEWEST_PAGES = 3
_LONGEST_HEADING = 20
_HYPHEN = re.compile(r"(\w+)-$")


class _Run(Struct):
    """Lines of one paragraph, and the page that it starts on."""

    page: int
    lines: list[Line]


def blocks(pages: Sequence[Sequence[Line]]) -> Iterator[Block]:
    around, kind = _around(pages), type_of(pages)
    listings, listing = count(1), 0
    for page, lines in enumerate(pages, 1):
        edge = {line for line in (*lines[:2], *lines[-2:]) if _is_around(line, around)}
        yield from (Apart(line.text, SetAside.FURNITURE, page) for line in lines if line in edge)
    for run in _runs(pages, around, kind):
        text = _joined([line.text for line in run.lines])
        if BULLET.match(text + " "):
            listing = listing or next(listings)
            yield ListItem(BULLET.sub("", text), listing, run.page)
            continue
        listing = 0
        level = _level(run, text, kind)
        yield Heading(text, level, run.page) if level else Paragraph(text, run.page)


def _level(run: _Run, text: str, kind: Type) -> int:
    """Of a heading, or 0. Without larger lines anywhere, short ones are what there is to go by."""
    if kind.large:
        return kind.level(run.lines[0]) if len(text.split()) <= _LONGEST_HEADING else 0
    return int(len(run.lines) == 1 and is_heading(text))


def _runs(pages: Sequence[Sequence[Line]], around: set[str], kind: Type) -> Iterator[_Run]:
    run: _Run | None = None
    for page, lines in enumerate(pages, 1):
        edge = {line for line in (*lines[:2], *lines[-2:]) if _is_around(line, around)}
        before: Line | None = None
        for line in lines:
            if line in edge:
                continue
            if run and _goes_on(run.lines[-1], line, kind, turned=before is None):
                run.lines.append(line)
            else:
                if run:
                    yield run
                run = _Run(page, [line])
            before = line
    if run:
        yield run


def _goes_on(before: Line, line: Line, kind: Type, *, turned: bool) -> bool:
    if BULLET.match(line.text + " ") or before.size != line.size:
        return False
    if turned:
        return not ends_sentence(before.text) and line.text[0].islower()
    return kind.is_near(before, line) and kind.is_full(before, line)


def _around(pages: Sequence[Sequence[Line]]) -> set[str]:
    """What stands at the head or the foot of most pages, whatever figures are in it."""
    seen = Counter(
        text
        for lines in pages
        for text in {_FIGURES.sub("#", line.text) for line in (*lines[:2], *lines[-2:])}
    )
    enough = max(_FEWEST_PAGES, len(pages) / 2)
    return {text for text, times in seen.items() if times >= enough}


def _is_around(line: Line, around: set[str]) -> bool:
    return bool(_PAGE_NUMBER.match(line.text)) or _FIGURES.sub("#", line.text) in around


def _joined(lines: list[str]) -> str:
    """A word that was parted at a line's end is whole again; a part that is a word keeps its hyphen."""
    text = lines[0]
    for line in lines[1:]:
        parted = _HYPHEN.search(text)
        if parted and line[0].islower():
            whole = len(parted[1]) < len("self") or not parted[1].islower()
            text = text + line if whole else text[:-1] + line
        else:
            text = f"{text} {line}"
    return text
