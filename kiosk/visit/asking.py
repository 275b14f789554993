"""Answering questions, and what comes after each."""

from __future__ import annotations

from msgspec.structs import replace

from kiosk.core.library import Library
from kiosk.core.question import Question
from kiosk.visit.apart import end
from kiosk.visit.check import UNSURE, with_missed_once_more
from kiosk.visit.states import Asking, Opening, PageApart, Summary


def question_of(asking: Asking, library: Library) -> Question:
    return library.question_by_id[asking.check.queue[asking.position].question]


def choose(asking: Asking, option: int, library: Library) -> Asking:
    """Answers at once, but for a question with several right options, where it marks or unmarks."""
    question = question_of(asking, library)
    if asking.answered or not UNSURE <= option < len(question.options):
        return asking
    if option == UNSURE or not question.chooses_several:
        return _answered(asking, frozenset({option}))
    return replace(asking, chosen=asking.chosen ^ {option})


def _confirm(asking: Asking) -> Asking:
    return _answered(asking, asking.chosen) if asking.chosen else asking


def _answered(asking: Asking, chosen: frozenset[int]) -> Asking:
    check = replace(asking.check, answers=(*asking.check.answers, chosen))
    return replace(asking, check=check, chosen=frozenset(), screenful=0)


def ask_next(asking: Asking, library: Library) -> Asking | PageApart | Summary:
    """Answers with what is marked; once answered, goes to the next question."""
    if not asking.answered:
        return _confirm(asking)
    check = asking.check
    if len(check.answers) == len(check.queue):
        check = with_missed_once_more(check, library)
    here = replace(asking, check=check, chosen=frozenset(), screenful=0)
    if asking.position + 1 == len(check.queue):
        return end(here, library)
    return replace(here, position=asking.position + 1)


def step_back(asking: Asking) -> Asking | Opening:
    if asking.position == 0:
        return asking.opening
    return replace(asking, position=asking.position - 1, chosen=frozenset(), screenful=0)
