"""From sentences to sorted, merged, judged statements: the one door to this half of the room."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from enum import StrEnum

from msgspec import Struct, structs

from kiosk.core.statement import Kind, Verdict
from kiosk.draft.judging.clashes import ClashKind, clashes
from kiosk.draft.judging.kinds import kind_of
from kiosk.draft.judging.repeats import repeats
from kiosk.draft.judging.statement_ids import slugs, statement_id
from kiosk.draft.judging.strong_claims import strong_claims
from kiosk.draft.judging.topic_sorting import sorted_topics
from kiosk.draft.judging.topics import OTHER, Topics
from kiosk.draft.judging.unsafe import subject, subjects
from kiosk.draft.judging.withheld import Subject, Withheld
from kiosk.draft.sentences.sentence import Form, Sentence


class JudgingStep(StrEnum):
    """What `judge` is at, in this order; each is told once, as it begins."""

    UNSAFE = "Looking for what must not be shown"
    SORTING = "Sorting to topics"
    MERGING = "Merging repeats"
    COMPARING = "Looking for contradictions"


class JudgedStatement(Struct, frozen=True):
    """One statement. ``also`` are the other places that say it; ``claims`` its words that claim too much.

    With a ``subject`` it never stands on a page and is never quoted: its verdict is leave-out. The verdict is
    care where it claims too much or may clash, else use.
    """

    id: str
    sentence: Sentence
    also: tuple[Sentence, ...]
    topic: str
    kind: Kind
    verdict: Verdict
    subject: Subject | None
    claims: tuple[str, ...]


class Pair(Struct, frozen=True):
    """Two statements, by their ids, that may contradict each other."""

    one: str
    other: str
    kind: ClashKind


class Judgement(Struct, frozen=True):
    """``statements`` stand in reading order, ``pairs`` in that of their first statement; ``withheld`` are the
    headings that must not be shown either."""

    statements: tuple[JudgedStatement, ...]
    pairs: tuple[Pair, ...]
    withheld: frozenset[str] = frozenset()


def judge(
    sentences: Sequence[Sentence],
    topics: Topics,
    progress: Callable[[JudgingStep], object] = lambda _: None,
    withheld: Withheld | None = None,
) -> Judgement:
    """``sentences`` are in reading order, one document after the other, without what was set aside; headings
    among them are no statements."""
    progress(JudgingStep.UNSAFE)
    kept = withheld or topics.withheld(sentence.text for sentence in sentences)
    unsafe = subjects(sentences, kept)
    progress(JudgingStep.SORTING)
    sorted_to = sorted_topics(sentences, unsafe, topics)
    progress(JudgingStep.MERGING)
    groups = _groups(sentences)
    names = slugs(sentence.document for sentence in sentences)
    drafted = [_drafted(group, sentences, unsafe, sorted_to, names) for group in groups]
    progress(JudgingStep.COMPARING)
    pairs = _pairs(drafted)
    contested = {told for pair in pairs for told in (pair.one, pair.other)}
    above = {heading for sentence in sentences for heading in sentence.headings}
    unshown = frozenset(heading for heading in above if subject(heading, kept) is not None)
    return Judgement(tuple(_weighed(one, contested) for one in drafted), pairs, unshown)


def _groups(sentences: Sequence[Sentence]) -> list[list[int]]:
    """The numbers of the sentences that say one thing, the first of them first."""
    told = [number for number, sentence in enumerate(sentences) if sentence.form is not Form.HEADING]
    found: dict[int, list[int]] = {}
    for number, first in zip(told, repeats([sentences[number].text for number in told]), strict=True):
        found.setdefault(first, []).append(number)
    return list(found.values())


def _drafted(
    group: list[int],
    sentences: Sequence[Sentence],
    unsafe: Sequence[Subject | None],
    sorted_to: Sequence[str],
    names: Mapping[str, str],
) -> JudgedStatement:
    """What is unsafe in one place is so in all: what stands around it may be what tells."""
    first, *others = (sentences[number] for number in group)
    about = next((unsafe[number] for number in group if unsafe[number] is not None), None)
    topic = next((sorted_to[number] for number in group if sorted_to[number] != OTHER), OTHER)
    return JudgedStatement(
        id=statement_id(names[first.document], first.place),
        sentence=first,
        also=tuple(others),
        topic=topic,
        kind=kind_of(first.text, about),
        verdict=Verdict.USE if about is None else Verdict.LEAVE_OUT,
        subject=about,
        claims=() if about is not None else strong_claims(first.text),
    )


def _pairs(drafted: Sequence[JudgedStatement]) -> tuple[Pair, ...]:
    """Among what may be shown: nothing else is ever put side by side."""
    shown = [one for one in drafted if one.subject is None]
    found = clashes([one.sentence.text for one in shown])
    return tuple(Pair(shown[clash.one].id, shown[clash.other].id, clash.kind) for clash in found)


def _weighed(one: JudgedStatement, contested: set[str]) -> JudgedStatement:
    doubtful = one.subject is None and (one.claims or one.id in contested)
    return structs.replace(one, verdict=Verdict.CARE) if doubtful else one
