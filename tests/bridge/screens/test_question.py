"""The question on the screen: before and after each kind of answer."""

from __future__ import annotations

from typing import Any

import pytest
from msgspec.structs import replace
from PySide6.QtCore import QObject
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QSignalSpy

from kiosk.bridge.screens.asked import AnswerOutcome as Outcome
from kiosk.bridge.screens.question import QuestionView
from kiosk.visit.check import UNSURE, Check
from kiosk.visit.states import Asking
from tests.bridge.model import all_rows, column, get
from tests.made_up import TEA
from tests.visit.scenes import BOTH, OPENING, RIGHT, SEVERAL, SINGLE, UNKNOWN, WRONG


@pytest.fixture
def view(qapp: QGuiApplication) -> QuestionView:
    return QuestionView(TEA, QObject(qapp))


def asking(*answers: frozenset[int], position: int = 0) -> Asking:
    return Asking(Check((SINGLE, SEVERAL), 2, answers), OPENING, position)


def options(view: QuestionView) -> list[dict[str, Any]]:
    return all_rows(get(view, "options"))


def said(view: QuestionView, *names: str) -> tuple[Any, ...]:
    return tuple(getattr(view, name) for name in names)


def test_options_come_in_the_order_of_this_visit_and_not_sure_comes_last(view: QuestionView) -> None:
    view.show(asking())
    assert column(get(view, "options"), "option") == [*SINGLE.order, UNSURE]
    assert column(get(view, "options"), "text") == ["The leaf sings", "The leaf warms", "The leaf waits", ""]


def test_an_open_question_gives_nothing_away(view: QuestionView) -> None:
    view.show(asking())
    assert not any(row["chosen"] or row["correct"] for row in options(view))
    assert said(view, "feedback", "marks") == ("", [])
    assert said(view, "answered", "outcome", "mayConfirm") == (False, Outcome.Open.value, False)


@pytest.mark.parametrize(
    ("answer", "outcome", "feedback", "marks"),
    [
        (RIGHT, Outcome.Right, "", [0, 3, 0]),
        (WRONG, Outcome.NotSo, "The leaf never sings.", [2, 1, 0]),
        (UNKNOWN, Outcome.Unsure, "", [0, 1, 0]),
    ],
)
def test_an_answer_explains_itself(
    view: QuestionView, answer: frozenset[int], outcome: Outcome, feedback: str, marks: list[int]
) -> None:
    view.show(asking(answer))
    assert said(view, "answered", "outcome") == (True, outcome.value)
    assert get(view, "spokenExplanation") == "The leaf warms, in answer 1."
    assert said(view, "spokenFeedback", "marks") == (feedback, marks)
    assert view.feedback == feedback.replace(" sings.", "&nbsp;sings."), "the last word doesn't stand alone"
    assert {row["option"] for row in options(view) if row["chosen"]} == answer
    assert [row["option"] for row in options(view) if row["correct"]] == [0]


@pytest.mark.parametrize(
    ("answer", "outcome"),
    [
        (BOTH, Outcome.Right),
        (RIGHT, Outcome.Almost),
        (BOTH | WRONG, Outcome.NotSo),
        (UNKNOWN, Outcome.Unsure),
    ],
)
def test_several_right_options_are_right_together_only(
    view: QuestionView, answer: frozenset[int], outcome: Outcome
) -> None:
    view.show(asking(RIGHT, answer, position=1))
    assert said(view, "several", "outcome") == (True, outcome.value)
    assert {row["option"] for row in options(view) if row["correct"]} == BOTH


def test_marks_show_before_they_are_confirmed(view: QuestionView) -> None:
    view.show(replace(asking(RIGHT, position=1), chosen=WRONG))
    assert said(view, "answered", "mayConfirm", "outcome") == (False, True, Outcome.Open.value)
    assert {row["option"] for row in options(view) if row["chosen"]} == WRONG
    assert not any(row["correct"] for row in options(view))
    assert get(view, "feedback") == ""


def test_where_it_stands_in_each_round(view: QuestionView) -> None:
    check = Check((SINGLE, SEVERAL, SINGLE), 2, (WRONG, BOTH))
    told = []
    for position in range(3):
        view.show(Asking(check, OPENING, position, screenful=position))
        told.append(said(view, "number", "total", "again", "screenful"))
    assert told == [(1, 2, False, 0), (2, 2, False, 1), (1, 1, True, 2)]


def test_the_page_to_see(view: QuestionView) -> None:
    view.show(asking())
    assert said(view, "page", "pageTitle", "hue", "leaveTopic") == (
        "leaf/first",
        "The leaf, first",
        "teal",
        False,
    )


def test_answering_keeps_the_rows_and_a_new_question_makes_new_ones(view: QuestionView) -> None:
    """Kept rows keep the finger's place and the focus; new ones must not keep it from the question before."""
    view.show(asking())
    model = get(view, "options")
    gone, come, changed = (
        QSignalSpy(signal) for signal in (model.rowsRemoved, model.rowsInserted, model.dataChanged)
    )
    view.show(asking(WRONG))
    assert (gone.count(), come.count(), changed.count()) == (0, 0, 2)
    view.show(asking(WRONG, position=1))
    assert (gone.count(), come.count()) == (1, 1)


def test_showing_the_same_again_tells_nothing(view: QuestionView) -> None:
    view.show(asking())
    changed, rows = QSignalSpy(view.changed), QSignalSpy(get(view, "options").dataChanged)
    view.show(asking())
    assert (changed.count(), rows.count()) == (0, 0)


def test_clearing_leaves_nothing(view: QuestionView) -> None:
    view.show(asking(WRONG))
    view.clear()
    assert options(view) == []
    assert said(view, "text", "explanation", "page", "pageTitle", "answered", "outcome") == (
        "", "", "", "", False, Outcome.Open.value
    )  # fmt: skip
