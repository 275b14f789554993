"""The answers to choose from as rows, in the visitor's own order."""

from __future__ import annotations

from msgspec import Struct

from kiosk.core.library import Library
from kiosk.core.question import Question
from kiosk.visit.asking import question_of
from kiosk.visit.check import UNSURE
from kiosk.visit.states import Asking

_RIGHT, _CHOSEN = 1, 2


class OptionRow(Struct, frozen=True):
    """``option`` is `UNSURE`, with an empty text, for "I'm not sure"; whether it is ``correct`` or ``partly``
    so waits for the answer."""

    option: int
    text: str
    chosen: bool
    correct: bool
    partly: bool


def option_rows(asking: Asking, library: Library) -> list[OptionRow]:
    """In the visitor's own order, with "I'm not sure" at the end."""
    question, chosen = question_of(asking, library), chosen_in(asking)
    order = asking.check.queue[asking.position].order
    rows = [_row(question, number, chosen, asking.answered) for number in order]
    return [*rows, OptionRow(UNSURE, "", UNSURE in chosen, False, False)]


def _row(question: Question, number: int, chosen: frozenset[int], answered: bool) -> OptionRow:
    option = question.options[number]
    right, partly = answered and option.right, answered and option.partly
    return OptionRow(number, option.text, number in chosen, right, partly)


def marks(asking: Asking, library: Library) -> tuple[int, ...]:
    """What is said of each option once there is an answer: 1 for right, 2 for chosen, 3 for both."""
    if not asking.answered:
        return ()
    rows = option_rows(asking, library)[:-1]
    return tuple(_RIGHT * row.correct + _CHOSEN * row.chosen for row in rows)


def chosen_in(asking: Asking) -> frozenset[int]:
    return asking.check.answers[asking.position] if asking.answered else asking.chosen
