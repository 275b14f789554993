"""`python -m tests.draft.measure`: topic sorting, tuned on three documents and tested on the fourth."""

from __future__ import annotations

import sys
from collections.abc import Callable, Sequence
from functools import cache
from itertools import product
from random import Random

import msgspec
import numpy
from msgspec import Struct

from kiosk.draft.judging.phrases import Phrases
from kiosk.draft.judging.topic_signals import Signal, signals
from kiosk.draft.judging.topic_sorting import sorted_topics
from kiosk.draft.judging.topics import OTHER, Topics
from kiosk.draft.judging.unsafe import subjects
from kiosk.draft.sentences.sentence import Form
from kiosk.draft.sentences.words import words_of
from kiosk.draft.topics.loading import default_topics
from tests.draft.figures import Outcome, table
from tests.draft.fit import Choice, Measured, Numbers, fit
from tests.draft.noted import VARIABLE, Noted, folder, read_noted

Answers = list[int]
CHOICES = tuple(Choice(ridge, even) for ridge, even in product((0.5, 2, 6), (0, 0.5, 1)))


class Bench(Struct, frozen=True):
    """``bare``: without the hand-written words, so that all it knows is our notes on the other documents."""

    topics: Topics
    documents: tuple[Noted, ...]
    shuffled: bool = False
    bare: bool = False

    @property
    def ids(self) -> tuple[str, ...]:
        return self.topics.ids


def asked(bench: Bench, document: Noted) -> Answers:
    """The noted topics of what is no heading. Shuffled, they are drawn anew from among themselves."""
    told = [
        bench.ids.index(note.topic)
        for sentence, note in zip(document.sentences, document.notes, strict=True)
        if sentence.form is not Form.HEADING
    ]
    if bench.shuffled:
        Random(document.name).shuffle(told)
    return told


def sorting(bench: Bench) -> list[Outcome]:
    """One outcome a document, each by what was learned from the others."""
    measured = _measuring(bench)
    found: list[Outcome] = []
    for tested in bench.documents:
        others = tuple(one for one in bench.documents if one is not tested)
        weights = fit(_taught(measured, others), chosen(measured, others))
        learned = dict(zip(Signal, weights.tolist(), strict=True))
        topics = _exampled(bench, others if bench.bare else ())
        told = sorted_topics(tested.sentences, subjects(tested.sentences), topics, learned)
        pairs = zip(tested.sentences, told, strict=True)
        guessed = [bench.ids.index(topic) for one, topic in pairs if one.form is not Form.HEADING]
        found.append(Outcome(tested.name, asked(bench, tested), guessed))
    return found


def shipped(bench: Bench) -> tuple[Choice, Numbers]:
    """What all documents together teach."""
    measured = _measuring(bench)
    choice = chosen(measured, bench.documents)
    return choice, fit(_taught(measured, bench.documents), choice)


_Measuring = Callable[[Noted, tuple[Noted, ...]], Measured]


def chosen(measured: _Measuring, documents: tuple[Noted, ...]) -> Choice:
    """The one that does best when each of these documents in turn is left out; the first of equals."""

    def tried(choice: Choice) -> float:
        scores: list[float] = []
        for left_out in documents:
            others = tuple(one for one in documents if one is not left_out)
            weights = fit(_taught(measured, others), choice)
            shown = measured(left_out, ())
            guessed = (shown.rows @ weights).argmax(axis=1).tolist()
            scores.append(Outcome("", shown.topics.tolist(), guessed).macro_f1)
        return round(sum(scores), 6)

    return max(CHOICES, key=tried)


def _taught(measured: _Measuring, documents: tuple[Noted, ...]) -> list[Measured]:
    """Each with the notes of the others as examples."""
    return [measured(one, tuple(other for other in documents if other is not one)) for one in documents]


def _measuring(bench: Bench) -> _Measuring:
    @cache
    def measured(document: Noted, examples: tuple[Noted, ...]) -> Measured:
        topics = _exampled(bench, examples)
        rows = numpy.array(list(signals(document.sentences, subjects(document.sentences), topics)))
        kept = [sentence.form is not Form.HEADING for sentence in document.sentences]
        return Measured(rows[numpy.array(kept)], numpy.array(asked(bench, document)))

    return measured


def _exampled(bench: Bench, documents: tuple[Noted, ...]) -> Topics:
    notes = [note for document in documents for note in document.own_words]
    of = {name: tuple(note.for_visitors for note in notes if note.topic == name) for name in bench.ids}
    topics = tuple(
        msgspec.structs.replace(topic, examples=of[topic.id], words=() if bench.bare else topic.words)
        for topic in bench.topics.topics
    )
    words = () if bench.bare else bench.topics.other
    return Topics(topics, bench.topics.about, words, of[OTHER])


def counting(bench: Bench, *, other_too: bool) -> list[Outcome]:
    """The baseline: the topic most of whose words a sentence has; "other" where it has none."""
    groups = [topic.words for topic in bench.topics.topics] + [bench.topics.other if other_too else ()]
    phrases = [Phrases(group) for group in groups]
    found: list[Outcome] = []
    for document in bench.documents:
        guessed: Answers = []
        for sentence in document.sentences:
            if sentence.form is not Form.HEADING:
                counts = [len(group.found_in(words_of(sentence.text))) for group in phrases]
                guessed.append(counts.index(max(counts)) if any(counts) else len(groups) - 1)
        found.append(Outcome(document.name, asked(bench, document), guessed))
    return found


def with_headings(bench: Bench, outcomes: Sequence[Outcome]) -> list[Outcome]:
    """The same with the headings, which are sorted to "other" by their form alone."""
    found: list[Outcome] = []
    for document, outcome in zip(bench.documents, outcomes, strict=True):
        pairs = zip(document.sentences, document.notes, strict=True)
        told = [bench.ids.index(note.topic) for one, note in pairs if one.form is Form.HEADING]
        other = [len(bench.ids) - 1] * len(told)
        found.append(Outcome(outcome.name, outcome.right + told, outcome.guessed + other))
    return found


def main(write: Callable[[str], object] = sys.stdout.write) -> int:
    shelf = folder()
    if shelf is None or not shelf.is_dir():
        write(f"Name the originals' folder in {VARIABLE}.\n")
        return 1
    bench = Bench(default_topics(), read_noted(shelf))
    ours, plain = sorting(bench), counting(bench, other_too=False)
    runs: Sequence[tuple[str, list[Outcome]]] = (
        ("Sorting, tuned on three documents and tested on the fourth", ours),
        ("The same with headings", with_headings(bench, ours)),
        ("Counting the words of the four topics, with headings", with_headings(bench, plain)),
        ("Counting the words of the four topics", plain),
        ('Counting them and the words for "other"', counting(bench, other_too=True)),
        ("Sorting without hand-written words", sorting(msgspec.structs.replace(bench, bare=True))),
        ("Sorting with shuffled topics (control)", sorting(msgspec.structs.replace(bench, shuffled=True))),
    )
    for name, outcomes in runs:
        write(f"\n{name}\n{table(outcomes, bench.ids)}")
    choice, weights = shipped(bench)
    write(f"\nWhat all four teach, {choice}\n")
    for signal, weight in zip(Signal, weights.tolist(), strict=True):
        write(f"        Signal.{signal.name}: {weight:.2f},\n")
    return 0


if __name__ == "__main__":
    sys.exit(main())
