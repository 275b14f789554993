"""A passage cut into its sentences, each with its emphasis."""

from __future__ import annotations

from itertools import pairwise

from msgspec.structs import replace

from kiosk.core.passage import Passage


def sentences(passage: Passage) -> tuple[Passage, ...]:
    """Cut where Unicode's rules end a sentence."""
    from PySide6.QtCore import QTextBoundaryFinder  # the first screen does without

    text = passage.text.replace("\ufeff", "\u2060")  # Qt drops one at the beginning
    finder = QTextBoundaryFinder(QTextBoundaryFinder.BoundaryType.Sentence, text)
    ends = iter(finder.toNextBoundary, -1)
    return tuple(_part(passage, start, end) for start, end in pairwise([0, *ends]))


def _part(passage: Passage, start: int, end: int) -> Passage:
    """``start`` and ``end`` in Qt's characters of 16 bits."""
    spans, at = [], 0
    for span in passage.spans:
        text = span.text.encode("utf-16-le")
        inside = text[max(0, start - at) * 2 : max(0, end - at) * 2].decode("utf-16-le")
        at += len(text) // 2
        if inside:
            spans.append(replace(span, text=inside))
    if spans:
        spans[-1] = replace(spans[-1], text=spans[-1].text.rstrip())
    return replace(passage, spans=tuple(spans))
