"""The sentences of a document, in reading order, each with where it stands."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from typing import NamedTuple

from kiosk.core.statement import Place
from kiosk.draft.aside_words import NO_HEADING
from kiosk.draft.cutting import cut, glued_words
from kiosk.draft.document import Apart, Block, Document, Heading, ListItem
from kiosk.draft.sentence import Form, Sentence
from kiosk.editorial.originals import digest

_GLUED_HEADING = 11


class _Above(NamedTuple):
    level: int
    text: str


class _Count:
    """What has been counted so far, and the headings above."""

    def __init__(self) -> None:
        self.section = self.number = 0
        self.seen = Counter[str]()
        self.above: list[_Above] = []

    def place(self, text: str) -> Place:
        self.number += 1
        code = digest(text)
        self.seen[code] += 1
        return Place(self.section, self.number, code, self.seen[code])

    def open(self, heading: str, level: int) -> None:
        if heading.casefold().strip(" :") in NO_HEADING:
            return
        while self.above and self.above[-1].level >= level:
            self.above.pop()
        self.above.append(_Above(level, heading))


def sentences(document: Document) -> tuple[Sentence, ...]:
    glued = glued_words(block.text for block in document.blocks)
    counted = _Count()
    return tuple(
        sentence
        for paragraph, block in enumerate(document.blocks, 1)
        for sentence in _sentences(document.name, paragraph, block, glued, counted)
    )


def _sentences(
    name: str, paragraph: int, block: Block, glued: frozenset[str], counted: _Count
) -> Iterator[Sentence]:
    if isinstance(block, Heading):
        counted.section, counted.number = counted.section + 1, 0
    pieces = cut(block.text, glued)
    for number, text in enumerate(pieces):
        heads = number == 0 and len(pieces) > 1 and _is_glued_heading(text, block)
        form = _form(block, heads)
        if form is Form.HEADING:
            counted.open(text, block.level if isinstance(block, Heading) else _level(counted))
        yield Sentence(
            text,
            form,
            name,
            counted.place(text),
            block.line,
            paragraph,
            tuple(above.text for above in counted.above[: -1 if form is Form.HEADING else None]),
            block.listing if isinstance(block, ListItem) else 0,
            block.why if isinstance(block, Apart) else None,
        )


def _is_glued_heading(text: str, block: Block) -> bool:
    """A heading that lost the line to itself: no space stands behind it."""
    if isinstance(block, Heading | ListItem | Apart) or len(text.split()) > _GLUED_HEADING:
        return False
    after = block.text[len(text) : len(text) + 1]
    return block.text.startswith(text) and not after.isspace() and text[-1] not in ".!,;:"


def _form(block: Block, heads: bool) -> Form:
    if isinstance(block, Heading) or heads:
        return Form.HEADING
    return Form.ITEM if isinstance(block, ListItem) else Form.SENTENCE


def _level(counted: _Count) -> int:
    return counted.above[-1].level if counted.above else 1
