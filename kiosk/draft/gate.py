"""The one gate that leads from any document to its statements, whatever its format.

Three questions, in this order. Is it shown to a reader? The readers of formats mark what is not as `Apart`.
Is it asserted? Options of a quiz and riddles are not: `asserted`. Is it whole? What lost words is not:
`gate`.
"""

from __future__ import annotations

from collections.abc import Sequence

from msgspec.structs import replace

from kiosk.draft.aside import why_aside
from kiosk.draft.crosses import without_crossed
from kiosk.draft.document import Document
from kiosk.draft.quiz import without_quizzes
from kiosk.draft.sentence import Sentence
from kiosk.draft.set_aside import SetAside
from kiosk.draft.whole import cut_short


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
