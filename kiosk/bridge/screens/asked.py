"""What the screen shows of a question while it is asked, and what its answer showed."""

from __future__ import annotations

from enum import Enum

from msgspec import Struct

from kiosk.bridge.blocks.markup import styled
from kiosk.core.library import Library
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


class OptionRow(Struct, frozen=True):
    """``option`` is `UNSURE`, with an empty text, for "I'm not sure"; ``feedback``, read aloud as ``plain``,
    waits for the answer, as does whether it is ``correct`` or ``partly`` so."""

    option: int
    text: str
    chosen: bool
    correct: bool
    partly: bool
    feedback: str
    plain: str


class AskedQuestion(Struct, frozen=True):
    """Everything besides the options. ``number`` of ``total`` counts the questions of this round."""

    text: str = ""
    answered: bool = False
    several: bool = False
    outcome: AnswerOutcome = AnswerOutcome.Open
    explanation: str = ""
    spoken_explanation: str = ""
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
    return AskedQuestion(
        text=question.text,
        answered=asking.answered,
        several=question.chooses_several,
        outcome=_outcome(question, asking),
        explanation="<br>".join(styled(passage) for passage in question.explanation),
        spoken_explanation=" ".join(passage.text for passage in question.explanation),
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


def option_rows(asking: Asking, library: Library) -> list[OptionRow]:
    """In the visitor's own order, with "I'm not sure" at the end."""
    question, chosen = question_of(asking, library), _chosen(asking)
    order = asking.check.queue[asking.position].order
    rows = [_row(question, number, chosen, asking.answered) for number in order]
    return [*rows, OptionRow(UNSURE, "", UNSURE in chosen, False, False, "", "")]


def _chosen(asking: Asking) -> frozenset[int]:
    return asking.check.answers[asking.position] if asking.answered else asking.chosen


def _outcome(question: Question, asking: Asking) -> AnswerOutcome:
    if not asking.answered:
        return AnswerOutcome.Open
    answer = _chosen(asking)
    if UNSURE in answer:
        return AnswerOutcome.Unsure
    if is_almost(question, answer):
        return AnswerOutcome.Almost
    return AnswerOutcome.Right if is_right(question, answer) else AnswerOutcome.NotSo


def _row(question: Question, number: int, chosen: frozenset[int], answered: bool) -> OptionRow:
    option = question.options[number]
    tells = answered and option.feedback is not None and number in chosen
    feedback = option.feedback if tells else None
    shown, plain = (styled(feedback), feedback.text) if feedback else ("", "")
    right, partly = answered and option.right, answered and option.partly
    return OptionRow(number, option.text, number in chosen, right, partly, shown, plain)
