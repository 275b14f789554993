"""The one gate that leads from any document to its statements, whatever its format.

Three questions, in this order. Is it shown to a reader? The readers of formats mark what is not as `Apart`.
Is it asserted? Options of a quiz and riddles are not: `asserted`. Is it whole? What lost words is not:
`gate`.
"""

from __future__ import annotations

from collections.abc import Sequence

from msgspec import Struct
from msgspec.structs import replace

from kiosk.core.fault import Fault
from kiosk.draft.sentences.crosses import without_crossed
from kiosk.draft.sentences.document import Document, SetAside
from kiosk.draft.sentences.fragments import cut_short
from kiosk.draft.sentences.places import sentences
from kiosk.draft.sentences.quiz import without_quizzes
from kiosk.draft.sentences.remarks import remarks
from kiosk.draft.sentences.sentence import Sentence
from kiosk.draft.sentences.set_aside import why_aside


class ReadDocument(Struct, frozen=True):
    """A document that was read; ``aside`` says of each of its sentences why it is no statement, or None."""

    document: Document
    sentences: tuple[Sentence, ...]
    aside: tuple[SetAside | None, ...]
    remarks: tuple[Fault, ...]


def read_sentences(document: Document, file: str) -> ReadDocument:
    """``file`` is where the document lies, as remarks on it name it."""
    document = asserted(document)
    found = sentences(document)
    aside = gate(found)
    return ReadDocument(document, found, aside, remarks(file, found, aside))


def asserted(document: Document) -> Document:
    """With its quizzes set apart, its checklists without boxes, and what it takes back marked as cut."""
    return replace(document, blocks=without_crossed(without_quizzes(document.blocks)))


def gate(sentences: Sequence[Sentence]) -> tuple[SetAside | None, ...]:
    """Of all sentences of one document, in reading order: why each is no statement, or None."""
    cut = cut_short(sentences)
    return tuple(
        why_aside(sentence) or (SetAside.FRAGMENT if number in cut else None)
        for number, sentence in enumerate(sentences)
    )
