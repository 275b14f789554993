"""Figures on the originals and our notes on them; the originals are no part of the project."""

from __future__ import annotations

from collections import Counter

import msgspec
import pytest

from kiosk.core.statement import Kind, Verdict
from kiosk.draft.judging.clashes import clashes
from kiosk.draft.judging.topic_signals import Signal
from kiosk.draft.judging.topic_sorting import WEIGHTS
from kiosk.draft.judging.unsafe import subjects
from kiosk.draft.sentences.sentence import Form
from kiosk.draft.topics.loading import default_topics
from tests.draft.figures import mean, pooled, table
from tests.draft.measure import Bench, counting, shipped, sorting
from tests.draft.noted import VARIABLE, Noted, folder, read_noted

pytestmark = pytest.mark.skipif(
    folder() is None, reason=f"the originals are no part of the project: name their folder in {VARIABLE}"
)


@pytest.fixture(scope="module")
def noted() -> tuple[Noted, ...]:
    shelf = folder()
    assert shelf is not None
    return read_noted(shelf)


@pytest.fixture(scope="module")
def bench(noted: tuple[Noted, ...]) -> Bench:
    return Bench(default_topics(), noted)


def test_every_sentence_of_the_originals_is_noted_once(noted: tuple[Noted, ...]) -> None:
    assert [len(document.sentences) for document in noted] == [len(document.notes) for document in noted]
    assert sum(len(document.sentences) for document in noted) == 378


def test_sorting_beats_counting_words_on_the_document_that_it_was_not_tuned_on(bench: Bench) -> None:
    ours, plain = sorting(bench), counting(bench, other_too=False)
    print(table(ours, bench.ids))  # noqa: T201
    assert pooled(ours).macro_f1 >= 0.80
    assert mean(ours) >= mean(plain) + 0.03
    assert pooled(ours).macro_f1 >= pooled(counting(bench, other_too=True)).macro_f1 + 0.03


def test_shuffled_topics_can_not_be_learned(bench: Bench) -> None:
    assert mean(sorting(msgspec.structs.replace(bench, shuffled=True))) < 0.35


def test_the_shipped_weights_are_what_the_notes_teach(bench: Bench) -> None:
    _, weights = shipped(bench)
    chosen = {signal: WEIGHTS[signal] for signal in (Signal.EXAMPLES, Signal.HEADING, Signal.HEADING_ALONE)}
    told = dict(zip(WEIGHTS, weights.tolist(), strict=True)) | chosen
    assert dict(WEIGHTS) == pytest.approx(told, abs=0.006)


def test_nothing_with_an_amount_misuse_or_assault_could_reach_a_page(noted: tuple[Noted, ...]) -> None:
    """What the notes leave out as misuse, and what was picked from them by hand, is found; hardly
    anything that they let stand is."""
    missed: list[str] = []
    alarms = 0
    for document in noted:
        for sentence, note, subject in zip(
            document.sentences, document.notes, subjects(document.sentences), strict=True
        ):
            if sentence.form is Form.HEADING:
                continue
            if subject is None and note.id in _MUST_BE_FOUND | _misuse(document):
                missed.append(note.id)
            alarms += subject is not None and note.verdict is Verdict.USE
    assert missed == []
    assert alarms <= 2


def test_some_clashes_that_we_noted_are_found_and_few_others_told(noted: tuple[Noted, ...]) -> None:
    rows = [
        (sentence, note)
        for document in noted
        for sentence, note, subject in zip(
            document.sentences, document.notes, subjects(document.sentences), strict=True
        )
        if sentence.form is not Form.HEADING and subject is None
    ]
    shown = {note.id for _, note in rows}
    links = {frozenset((note.id, other)) for _, note in rows for other in note.clash if other in shown}
    told = clashes([sentence.text for sentence, _ in rows])
    found = links & {frozenset((rows[pair.one][1].id, rows[pair.other][1].id)) for pair in told}
    kinds = Counter(pair.kind.value for pair in told)
    print(f"{len(found)} of {len(links)} noted clashes found; {len(told)} pairs told: {dict(kinds)}")  # noqa: T201
    assert len(found) >= 5
    assert len(told) <= 40


def _misuse(document: Noted) -> set[str]:
    return {
        note.id
        for note in document.own_words
        if note.kind is Kind.MISUSE and note.verdict is Verdict.LEAVE_OUT
    }


#: By hand, from the notes: every sentence with an amount or a schedule, a way of misuse, assault or comfort
#: about death, whatever its verdict.
_MUST_BE_FOUND = frozenset(
    {
        "amp-alcohol-schedule",
        "amp-death",
        "amp-death-and-mixing",
        "amp-lower-amount",
        "amp-visits",
        "can-eight-people-days",
        "can-eight-people-motivation",
        "can-eight-people-setup",
        "can-heroin-results",
        "can-opioid-trials",
        "can-talk-therapy",
        "inf-amount-and-aims",
        "inf-list-opening",
        "inf-numb-and-seeing",
        "inf-short-and-misuse",
        "inf-slow-drip",
        "inf-stimulant",
        "inf-strong-effects",
        "inf-tolerance",
        "inf-visits",
        "inf-ways-of-misuse",
        "tk-amount",
        "tk-amount-and-high",
        "tk-amount-at-risk",
        "tk-crime",
        "tk-death-and-amount",
        "tk-death-compared",
        "tk-given-slowly",
        "tk-in-the-news",
        "tk-school-figures",
        "tk-short-acting",
        "tk-ways-of-misuse",
    }
)
