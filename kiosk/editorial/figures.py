"""Every figure on a screen stands in a statement that is cited for it."""

from __future__ import annotations

import re
from collections.abc import Iterator

from kiosk.core.blocks.contents import contents
from kiosk.core.fault import Fault
from kiosk.core.library import Library
from kiosk.editorial.english import NUMBER_WORDS
from kiosk.editorial.finding import fault
from kiosk.editorial.frame import on_screens
from kiosk.editorial.rules import Rule
from kiosk.editorial.said import Said, Voice

_FIGURE = re.compile(rf"(?<![\w.])[0-9]+(?:[.,][0-9]+)*|\b(?:{'|'.join(NUMBER_WORDS)})\b", re.IGNORECASE)
_MEND = "Take the figure out, or cite the statement that has it."


def check_figures(library: Library) -> Iterator[Fault]:
    figures = {note.id: figures_in(f"{note.text} {note.wording}") for note in library.statements}
    drawn = _described_drawings(library)
    told: set[tuple[str, int, str]] = set()
    for said in (*on_screens(library), *_counted(library)):
        if said.voice is Voice.WRONG or (said.file, said.line, said.text) in drawn:
            continue
        borne_out = frozenset[str]().union(*(figures.get(name, frozenset()) for name in said.cites))
        for figure in sorted(figures_in(said.text) - borne_out):
            if (said.file, said.line, figure) not in told:
                told.add((said.file, said.line, figure))
                message = (
                    f"The figure {figure[:40]} stands in no statement that is cited for {said.text[:50]!r}."
                )
                yield fault(said, Rule.FIGURE_WITHOUT_SOURCE, message, _MEND)


def figures_in(text: str) -> frozenset[str]:
    """As digits: "eight" and "8" are one figure, and "one" is none."""
    return frozenset(_digits(match[0]) for match in _FIGURE.finditer(text)) - {"1"}


def _digits(figure: str) -> str:
    return NUMBER_WORDS.get(figure.casefold(), re.sub(r",(?=[0-9]{3})", "", figure))


def _counted(library: Library) -> Iterator[Said]:
    for page in library.pages:
        for held in map(contents, page.blocks):
            cites = tuple(name for words in held.words for name in words.cites)
            for number in held.counted:
                yield Said(str(number), Voice.RUNNING, cites, page.file, held.line)


def _described_drawings(library: Library) -> frozenset[tuple[str, int, str]]:
    """The alternative of a drawing counts what is drawn, such as two people who talk: that claims nothing."""
    return frozenset(
        (page.file, held.line, each.text)
        for page in library.pages
        for held in map(contents, page.blocks)
        for each in held.alternatives
        if each.drawing
    )
