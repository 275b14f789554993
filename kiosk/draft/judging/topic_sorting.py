"""Sorts sentences to topics: each to the one that its words, headings and paragraph speak for most.

How much each signal counts is fitted on our notes by `python -m tests.draft.measure`. Chosen are the weights
of examples and of headings: the notes are on documents whose topics have many words and whose headings say
little, and others may have few words and telling headings.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence
from types import MappingProxyType

from kiosk.draft.judging.headings import topic_of
from kiosk.draft.judging.topic_signals import Row, Signal, signals
from kiosk.draft.judging.topics import OTHER, Topics
from kiosk.draft.judging.withheld import Subject
from kiosk.draft.sentences.sentence import Form, Sentence

WEIGHTS = MappingProxyType(
    {
        Signal.WORDS: 1.46,
        Signal.HEADING: 0.23,
        Signal.HEADING_ALONE: 0.29,
        Signal.LEAD_IN: 0.65,
        Signal.PARAGRAPH: 0.97,
        Signal.EXAMPLES: 0.4,
        Signal.ANY: 0.21,
        Signal.NAMES_NO_SUBJECT: 0.49,
        Signal.HEADING_NAMES_NO_SUBJECT: 0.83,
        Signal.LEADS_IN: 0.27,
        Signal.NO_WORDS: 0.76,
        Signal.SPEAKS_TO_READER: -0.42,
        Signal.ITEM: 0.05,
        Signal.REFERS_TO_NOTHING: 0.61,
        Signal.MISUSE: 0.14,
        Signal.AMOUNT: -0.01,
    }
)


_FEWEST_ITEMS = 2


def sorted_topics(
    sentences: Sequence[Sentence],
    unsafe: Sequence[Subject | None],
    topics: Topics,
    weights: Mapping[Signal, float] = WEIGHTS,
) -> tuple[str, ...]:
    """The topic's id of each sentence. Headings tell nothing by themselves: they belong to none."""
    if topics.headings:
        return tuple(_headed(sentence, topics) for sentence in sentences)
    ids = topics.ids
    used = [(int(signal), weight) for signal, weight in weights.items() if weight]
    told: list[str] = []
    wordless: list[bool] = []
    for sentence, row in zip(sentences, signals(sentences, unsafe, topics), strict=True):
        told.append(OTHER if sentence.form is Form.HEADING else ids[_best(row, used)])
        wordless.append(bool(row[-1][Signal.NO_WORDS]))
    lists = _lists(sentences, told, wordless)
    return tuple(
        lists.get((sentence.document, sentence.listing), topic)
        if sentence.form is Form.ITEM and quiet
        else topic
        for sentence, topic, quiet in zip(sentences, told, wordless, strict=True)
    )


def _headed(sentence: Sentence, topics: Topics) -> str:
    return OTHER if sentence.form is Form.HEADING else topic_of(sentence, topics.headings)


def _best(rows: list[Row], weights: list[tuple[int, float]]) -> int:
    """The first of equals: topics stand in the order of their file, "other" last."""
    scores = [round(sum(weight * row[signal] for signal, weight in weights), 9) for row in rows]
    return scores.index(max(scores))


def _lists(
    sentences: Sequence[Sentence], told: Sequence[str], wordless: Sequence[bool]
) -> dict[tuple[str, int], str]:
    """The topic that most items of a list with words for any go to: those without go along."""
    votes: dict[tuple[str, int], Counter[str]] = {}
    for sentence, topic, quiet in zip(sentences, told, wordless, strict=True):
        if sentence.form is Form.ITEM and not quiet:
            votes.setdefault((sentence.document, sentence.listing), Counter())[topic] += 1
    found: dict[tuple[str, int], str] = {}
    for listing, vote in votes.items():
        topic, count = vote.most_common(1)[0]
        if count >= _FEWEST_ITEMS and 2 * count > vote.total():
            found[listing] = topic
    return found
