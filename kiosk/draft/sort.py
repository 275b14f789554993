"""Sorts sentences to topics: the topic whose words, headings and neighbours say most."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from kiosk.draft.sentence import Form, Sentence, Subject
from kiosk.draft.signals import Row, Signal, signals
from kiosk.draft.topics import OTHER, Topics
from kiosk.draft.weights import WEIGHTS


def sorted_topics(
    sentences: Sequence[Sentence],
    unsafe: Sequence[Subject | None],
    topics: Topics,
    weights: Mapping[Signal, float] = WEIGHTS,
) -> tuple[str, ...]:
    """The topic's id of each sentence. Headings tell nothing by themselves: they belong to none."""
    ids = topics.ids
    used = [(int(signal), weight) for signal, weight in weights.items() if weight]
    rows = signals(sentences, unsafe, topics)
    return tuple(
        OTHER if sentence.form is Form.HEADING else ids[_best(row, used)]
        for sentence, row in zip(sentences, rows, strict=True)
    )


def _best(rows: list[Row], weights: list[tuple[int, float]]) -> int:
    """The first of equals: topics stand in the order of their file, "other" last."""
    scores = [round(sum(weight * row[signal] for signal, weight in weights), 9) for row in rows]
    return scores.index(max(scores))
