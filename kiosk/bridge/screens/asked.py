"""What the screen shows of a question while it is asked, and what its answer showed."""

from __future__ import annotations

from collections.abc import Iterable
from enum import Enum

from msgspec import Struct

from kiosk.bridge.blocks.markup import styled
from kiosk.bridge.screens.option_rows import chosen_in, marks
from kiosk.core.asked_picture import picture_of
from kiosk.core.library import Library
from kiosk.core.passage import Passage
from kiosk.core.question import Question
from kiosk.visit.asking import question_of
from kiosk.visit.check import UNSURE, is_almost, is_right
from kiosk.visit.states import Asking


class AnswerOutcome(Enum):
    Open = 0
    Right = 1
    NotSo = 2
    Unsure = 3
    Almost = 4


class AskedQuestion(Struct, frozen=True):
    """Everything besides the options. ``number`` of ``total`` counts the questions of this round.
    ``feedback`` waits for the answer; ``longest`` is as long as any that there can be. Until the answer the
    picture shows the drawing ``unanswered``; ``alt`` tells all of it, and the ``caption`` waits."""

    text: str = ""
    answered: bool = False
    several: bool = False
    outcome: AnswerOutcome = AnswerOutcome.Open
    feedback: str = ""
    spoken_feedback: str = ""
    explanation: str = ""
    spoken_explanation: str = ""
    longest: str = ""
    labels: str = ""
    marks: tuple[int, ...] = ()
    drawing: str = ""
    unanswered: str = ""
    alt: str = ""
    caption: str = ""
    page: str = ""
    page_title: str = ""
    hue: str = "teal"
    leave_topic: bool = False
    may_confirm: bool = False
    number: int = 0
    total: int = 0
    again: bool = False
    screenful: int = 0


def asked(asking: Asking, library: Library) -> AskedQuestion:
    question = question_of(asking, library)
    page = library.page_by_id[question.page]
    first, length = asking.check.first_round, len(asking.check.queue)
    again = asking.position >= first
    feedback, picture = _feedback(question, asking), picture_of(question, library)
    order = asking.check.queue[asking.position].order
    return AskedQuestion(
        text=question.text,
        answered=asking.answered,
        several=question.chooses_several,
        outcome=_outcome(question, asking),
        feedback=_together(feedback),
        spoken_feedback=_spoken(feedback),
        explanation=_together(question.explanation),
        spoken_explanation=_spoken(question.explanation),
        longest=_together(_most_feedback(question)),
        labels="\n".join(question.options[number].text for number in order),
        marks=marks(asking, library),
        drawing=picture.drawing if picture else "",
        unanswered=picture.unanswered if picture else "",
        alt=picture.alt if picture else "",
        caption=picture.caption if picture else "",
        page=page.id,
        page_title=page.title,
        hue=library.topic_by_id[question.topic].hue.value,
        leave_topic=page.leave_topic,
        may_confirm=bool(asking.chosen),
        number=asking.position - first + 1 if again else asking.position + 1,
        total=length - first if again else first,
        again=again,
        screenful=asking.screenful,
    )


def _outcome(question: Question, asking: Asking) -> AnswerOutcome:
    if not asking.answered:
        return AnswerOutcome.Open
    answer = chosen_in(asking)
    if UNSURE in answer:
        return AnswerOutcome.Unsure
    if is_almost(question, answer):
        return AnswerOutcome.Almost
    return AnswerOutcome.Right if is_right(question, answer) else AnswerOutcome.NotSo


def _feedback(question: Question, asking: Asking) -> tuple[Passage, ...]:
    """Why, of each that was chosen."""
    if not asking.answered:
        return ()
    chosen = chosen_in(asking)
    order = asking.check.queue[asking.position].order
    told = (question.options[number].feedback for number in order if number in chosen)
    return tuple(passage for passage in told if passage)


def _most_feedback(question: Question) -> tuple[Passage, ...]:
    told = sorted((option.feedback for option in question.options if option.feedback), key=_length)
    return tuple(told) if question.chooses_several else tuple(told[-1:])


def _length(passage: Passage) -> int:
    return len(passage.text)


def _spoken(passages: Iterable[Passage]) -> str:
    return " ".join(passage.text for passage in passages)


def _together(passages: Iterable[Passage]) -> str:
    return " ".join(map(styled, passages))
