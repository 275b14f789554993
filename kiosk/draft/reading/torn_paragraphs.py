"""Parts the sentences of a paragraph that its document cut from those around them, which are whole."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import groupby

from kiosk.draft.sentences.cutting import cut
from kiosk.draft.sentences.document import DocumentParagraph

Ranges = Sequence[tuple[int, int]]
"""Places in a text where words may be missing, in their order: the first sign and the last."""


def paragraphs(text: str, torn: Ranges, line: int) -> Iterator[DocumentParagraph]:
    if not torn:
        yield DocumentParagraph(text, line)
        return
    told: list[tuple[bool, str]] = []
    at, passed = 0, 0
    for sentence in cut(text, frozenset()):
        start = text.find(sentence, at)
        start = at if start < 0 else start
        at = start + len(sentence)
        while passed < len(torn) and torn[passed][1] < start:
            passed += 1
        told.append((passed < len(torn) and torn[passed][0] <= at, sentence))
    for is_torn, group in groupby(told, key=lambda one: one[0]):
        yield DocumentParagraph(" ".join(sentence for _, sentence in group), line, torn=is_torn)
