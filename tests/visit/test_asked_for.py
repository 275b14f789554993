"""Which questions a visit asks, and when an answer is almost right."""

from __future__ import annotations

import pytest
from msgspec.structs import replace

from kiosk.core.library import Library
from kiosk.visit.check import QUESTIONS_A_TOPIC, draw, is_almost
from tests.made_up import TEA

ROOM = QUESTIONS_A_TOPIC * len(TEA.topics)
ALWAYS = frozenset({"leaf/q1", "cup/q2", "cup/q3"})


def marked(always: frozenset[str]) -> Library:
    questions = (replace(each, always=each.id in always) for each in TEA.questions)
    return replace(TEA, questions=tuple(questions))


def asked(library: Library, seed: int, *read: str) -> set[str]:
    queue = draw(library, seed, read=frozenset(read)).queue
    assert len(queue) == len({ask.question for ask in queue}) == ROOM
    return {ask.question for ask in queue}


def test_some_are_asked_on_every_visit() -> None:
    found = [asked(marked(ALWAYS), seed) for seed in range(20)]
    assert all(each >= ALWAYS for each in found)
    assert set.intersection(*found) == ALWAYS


def test_the_others_are_of_topics_that_were_read_while_those_have_enough() -> None:
    for seed in range(20):
        found = asked(marked(frozenset({"cup/q2"})), seed, "pot/long", "water/first")
        pot_and_water = {question for question in found if question.startswith(("pot/", "water/"))}
        assert len(pot_and_water) == ROOM - 1


def test_and_of_first_pages_where_nothing_was_read() -> None:
    late = tuple(
        replace(each, page=f"{each.topic}/long") if each.id.endswith("q1") else each for each in TEA.questions
    )
    for seed in range(20):
        assert not any(name.endswith("q1") for name in asked(replace(TEA, questions=late), seed))


def test_where_pages_are_left_out_their_questions_are_not_missed() -> None:
    few = replace(marked(ALWAYS), questions=tuple(q for q in marked(ALWAYS).questions if q.topic == "leaf"))
    queue = draw(few, 5, read=frozenset({"gone/page"})).queue
    assert {ask.question for ask in queue} == {question.id for question in few.questions}


@pytest.mark.parametrize(
    ("chosen", "almost"), [({0}, True), ({0, 1}, False), ({0, 2}, False), ({2}, False), ({-1}, False)]
)
def test_some_of_several_right_ones_and_no_wrong_one_are_almost_right(chosen: set[int], almost: bool) -> None:
    assert is_almost(TEA.question_by_id["leaf/q4"], frozenset(chosen)) is almost


def test_an_option_may_be_partly_right() -> None:
    question = TEA.question_by_id["leaf/q1"]
    partly = replace(question.options[2], partly=True)
    assert is_almost(replace(question, options=(*question.options[:2], partly)), frozenset({2}))
    assert not is_almost(question, frozenset({2}))
