"""Lines of a PDF put together to paragraphs, with where a page, a column or a cell cut them."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from msgspec import Struct, field

from kiosk.draft.reading.lines import BULLET, ends_sentence, is_heading
from kiosk.draft.reading.pdf.headers_footers import around
from kiosk.draft.reading.pdf.lines import Line, Page
from kiosk.draft.reading.pdf.typesetting import Type

_LONGEST_HEADING = 20


class Run(Struct):
    """Lines of one paragraph, and the page that it starts on. ``seams`` are the numbers of those that stand
    on another page or in another column than the one before."""

    page: int
    lines: list[Line]
    seams: list[int] = field(default_factory=list[int])
    starts_torn: bool = False
    ends_torn: bool = False

    def level(self, kind: Type) -> int:
        """Of a heading, or 0. Without larger lines anywhere, short ones are what there is to go by."""
        if kind.large:
            words = sum(len(line.text.split()) for line in self.lines)
            return kind.level(self.lines[0]) if words <= _LONGEST_HEADING else 0
        return int(len(self.lines) == 1 and is_heading(self.lines[0].text))


def runs(pages: Sequence[Page], kind: Type) -> Iterator[Run]:
    """Where a column ends in the middle of a sentence, what the next ones begin with may be its end: after
    one that does, it is doubtful until a heading comes or the page ends."""
    run: Run | None = None
    column = (0, 0)
    doubtful = False
    for page, edge, number in zip(pages, around(pages), range(1, len(pages) + 1), strict=True):
        for line in page.lines:
            if line in edge:
                continue
            turned, column = column != (number, line.column), (number, line.column)
            if run and _goes_on(run.lines[-1], line, kind, number, turned=turned):
                run.seams.extend([len(run.lines)] if turned else ())
                run.lines.append(line)
                continue
            new = Run(number, [line])
            if run:
                run.ends_torn = turned and _is_open(run, line, kind)
                doubtful = run.ends_torn or (doubtful and run.page == number and not run.level(kind))
                new.starts_torn = (turned and doubtful) or line.text[0].islower()
                yield run
            run = new
    if run:
        yield run


def _goes_on(before: Line, line: Line, kind: Type, page: int, *, turned: bool) -> bool:
    if BULLET.match(line.text + " ") or before.size != line.size:
        return False
    if turned:
        return not ends_sentence(before.text) and line.text[0].islower()
    return kind.is_near(before, line) and kind.is_full(before, line, page)


def _is_open(run: Run, after: Line, kind: Type) -> bool:
    """Whether a paragraph ends without an end; a list's line may."""
    if ends_sentence(run.lines[-1].text) or kind.level(run.lines[0]):
        return False
    return after.text[0].islower() or not BULLET.match(run.lines[0].text + " ")
