"""The sentences of a document, in reading order, each with where it stands."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator
from typing import NamedTuple

from kiosk.core.statement import Locator
from kiosk.draft.sentences.cutting import cut, glued_words
from kiosk.draft.sentences.document import (
    Apart,
    Block,
    Document,
    DocumentHeading,
    DocumentParagraph,
    ListItem,
)
from kiosk.draft.sentences.sentence import Form, Sentence
from kiosk.draft.sentences.set_aside import heads
from kiosk.editorial.originals import digest

_LONGEST_GLUED_HEADING = 11
_NOTED_STOP = re.compile(r"[.!:]\W{0,2}\d{1,2}(?:,\d{1,2})*\W?$")


def sentences(document: Document) -> tuple[Sentence, ...]:
    glued = glued_words(block.text for block in document.blocks)
    counted = _Counted(document.name)
    return tuple(
        sentence
        for paragraph, block in enumerate(document.blocks, 1)
        for sentence in counted.block(paragraph, block, cut(block.text, glued))
    )


class _Above(NamedTuple):
    level: int
    text: str


class _Counted:
    """What has been counted so far, and the headings above."""

    def __init__(self, name: str) -> None:
        self._name = name
        self._section = self._number = 0
        self._seen = Counter[str]()
        self._above: list[_Above] = []

    def block(self, paragraph: int, block: Block, pieces: tuple[str, ...]) -> Iterator[Sentence]:
        if isinstance(block, DocumentHeading):
            self._section, self._number = self._section + 1, 0
        for number, text in enumerate(pieces):
            form = _form(block, text, pieces if number == 0 else ())
            yield Sentence(
                text,
                form,
                self._name,
                self._place(text),
                block.line,
                paragraph,
                self._headings(block, text) if form is Form.HEADING else self._all_above(),
                block.listing if isinstance(block, ListItem) else 0,
                block.why if isinstance(block, Apart) else None,
                block.torn if isinstance(block, DocumentParagraph | ListItem) else False,
            )

    def _place(self, text: str) -> Locator:
        self._number += 1
        code = digest(text)
        self._seen[code] += 1
        return Locator(self._section, self._number, code, self._seen[code])

    def _all_above(self) -> tuple[str, ...]:
        return tuple(above.text for above in self._above)

    def _headings(self, block: Block, text: str) -> tuple[str, ...]:
        """Those above a heading, which itself goes on top of them if it heads anything."""
        if not heads(text):
            return self._all_above()
        level = block.level if isinstance(block, DocumentHeading) else self._level()
        while self._above and self._above[-1].level >= level:
            self._above.pop()
        found = self._all_above()
        self._above.append(_Above(level, text))
        return found

    def _level(self) -> int:
        return self._above[-1].level if self._above else 1


def _form(block: Block, text: str, pieces: tuple[str, ...]) -> Form:
    """A short line that ends with a stop and a footnote mark is a sentence, though its section counts."""
    if isinstance(block, DocumentHeading) and not _NOTED_STOP.search(block.text):
        return Form.HEADING
    if isinstance(block, DocumentParagraph) and len(pieces) > 1 and _is_glued_heading(block.text, text):
        return Form.HEADING
    return Form.ITEM if isinstance(block, ListItem) else Form.SENTENCE


def _is_glued_heading(paragraph: str, text: str) -> bool:
    """A heading that lost the line to itself: no space stands behind it."""
    if not paragraph.startswith(text) or len(text.split()) > _LONGEST_GLUED_HEADING:
        return False
    return not paragraph[len(text)].isspace() and text[-1] not in ".!,;:"
