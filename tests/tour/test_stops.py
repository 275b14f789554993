"""A tour stops at everything that a visitor can meet."""

from __future__ import annotations

from collections import Counter

import pytest

from kiosk.tour.question_stops import right, wrong
from kiosk.tour.stop import Stop
from kiosk.tour.stops import stops
from kiosk.visit.asking import question_of
from kiosk.visit.check import results
from kiosk.visit.states import Asking, Comfort, Explaining, StillThere, Summary, Visiting
from tests.made_up import STAGES, TEA, TURNING

ALL = list(stops(TEA, 1.5))


def _asking(stop: Stop) -> Asking:
    assert isinstance(stop.state, Visiting)
    assert isinstance(stop.state.place, Asking)
    return stop.state.place


def _summary(variant: str) -> Summary:
    (found,) = [stop for stop in ALL if (stop.kind, stop.variant) == ("summary", variant)]
    assert isinstance(found.state, Visiting)
    assert isinstance(found.state.place, Summary)
    return found.state.place


def test_every_kind_of_screen_is_there() -> None:
    pages, questions = len(TEA.pages), len(TEA.questions)
    parts = len(TURNING) + len(STAGES)  # each once opened
    several = sum(question.chooses_several for question in TEA.questions)

    assert Counter(stop.kind for stop in ALL) == {
        "attract": 1,
        "menu": 2,  # fresh, and all read
        "topic": len(TEA.topics),
        "comfort": 1,
        "page": pages + parts + 2,  # one of them only looked up, and one with questions picked
        "origins": pages,
        "meaning": len(TEA.meanings),
        "opening": 1,
        "question": questions + several + 1,  # with options marked; and once more
        "question-right": questions,
        "question-wrong": questions,
        "summary": 3,  # all well, at rest, all missed
        "take-warning": 1,
        "take-code": 1,
        "print": 4,  # while it prints, and however that ends
        "still-there": 1,
        "not-working": 1,
        "setting-up": 1,
        "closed": 2,  # and touched
    }


def test_every_page_and_every_question_is_there() -> None:
    assert {stop.page for stop in ALL if stop.kind == "page"} == TEA.page_by_id.keys()
    for kind in ("question", "question-right", "question-wrong"):
        assert {stop.page for stop in ALL if stop.kind == kind} == TEA.question_by_id.keys()


def test_every_stop_has_a_name_of_its_own_that_a_file_can_have() -> None:
    names = [stop.name for stop in ALL]

    assert len(set(names)) == len(names)
    assert all(set(name) <= set("abcdefghijklmnopqrstuvwxyz0123456789-") for name in names)


def test_everybody_reads_at_the_size_asked_for() -> None:
    def scale(state: object) -> float | None:
        match state:
            case Visiting(journey):
                return journey.comforts.text_scale
            case Comfort(behind) | Explaining(behind) | StillThere(behind):
                return scale(behind)
            case _:
                return None

    assert {scale(stop.state) for stop in ALL} == {1.5, None}


def test_a_question_is_met_as_in_a_visit() -> None:
    for stop in ALL:
        if stop.kind == "question" and stop.variant is None:
            asking = _asking(stop)
            assert question_of(asking, TEA).id == stop.page
            assert len(asking.check.queue) == asking.check.first_round == 8
            assert not asking.answered


@pytest.mark.parametrize(("kind", "answer"), [("question-right", right), ("question-wrong", wrong)])
def test_an_answered_question_has_that_answer(kind: str, answer: object) -> None:
    assert callable(answer)
    for stop in ALL:
        if stop.kind == kind:
            asking = _asking(stop)
            assert asking.answered
            assert asking.check.answers[-1] == answer(question_of(asking, TEA))


def test_a_wrong_answer_is_wrong_and_says_most() -> None:
    for question in TEA.questions:
        assert wrong(question) != right(question)
        assert not any(question.options[number].right for number in wrong(question))


def test_one_visit_ends_well_and_one_with_all_missed() -> None:
    well = results(_summary("all well").check, TEA)
    missed = results(_summary("all missed").check, TEA)

    assert (len(well.well), well.later, well.open) == (8, (), ())
    assert (missed.well, missed.later, len(missed.open)) == ((), (), 8)


def test_what_a_visitor_walks_through_goes_further_and_the_rest_does_not() -> None:
    for stop in ALL:
        state = stop.further(2)
        match state:
            case Visiting(_, place):
                assert stop.has_screenfuls
                assert place.screenful == 2
            case Explaining():
                assert stop.has_screenfuls
                assert state.screenful == 2
            case _:
                assert not stop.has_screenfuls
                assert state == stop.state
