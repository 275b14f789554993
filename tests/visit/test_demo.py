"""A demo as the plan that it is: no clock, no window."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from hypothesis import given
from hypothesis import strategies as st
from msgspec.structs import replace

from kiosk.core.library import Library
from kiosk.core.word_count import word_count
from kiosk.visit import events as on
from kiosk.visit.asking import question_of
from kiosk.visit.check import is_right, results
from kiosk.visit.demo import PAGES_A_TOPIC, QUESTIONS, WORDS_A_MINUTE, Step, next_step
from kiosk.visit.machine import advance
from kiosk.visit.states import Asking, Attract, Menu, Reading, State, Summary, Visiting
from tests.made_up import TEA, passage
from tests.visit import scenes

ENDLESS = 400


def played(library: Library, screenfuls: int = 1, seed: int = 5) -> Iterator[tuple[State, Step]]:
    """From the invitation until it comes round again."""
    state: State = Attract()
    for _ in range(ENDLESS):
        step = next_step(state, library, screenfuls, seed)
        assert step is not None, f"It stops at {state}."
        yield state, step
        after = advance(state, step.event, library)
        assert after != state, f"{step} leads nowhere from {state}."
        state = after
        if isinstance(state, Attract):
            return
    raise AssertionError("It never comes round again.")


def places(library: Library, screenfuls: int = 1) -> list[object]:
    return [state.place for state, _ in played(library, screenfuls) if isinstance(state, Visiting)]


def without_pages(library: Library, topic: str, kept: int) -> Library:
    gone = library.topic_by_id[topic].pages[kept:]
    topics = tuple(
        replace(each, pages=each.pages[:kept]) if each.id == topic else each for each in library.topics
    )
    return replace(library, topics=topics, pages=tuple(page for page in library.pages if page.id not in gone))


def test_it_reads_a_few_pages_of_each_topic() -> None:
    read = [place.page for place in places(TEA) if isinstance(place, Reading)]
    assert read == [page for topic in TEA.topics for page in topic.pages[:PAGES_A_TOPIC]]


def test_it_comes_back_to_the_menu_for_each_topic() -> None:
    assert sum(isinstance(place, Menu) for place in places(TEA)) == len(TEA.topics) + 1


def test_one_question_is_answered_right_and_one_not_so_and_comes_once_more() -> None:
    asked = [place for place in places(TEA) if isinstance(place, Asking) and place.answered]
    right = [is_right(question_of(each, TEA), each.check.answers[each.position]) for each in asked]
    assert right == [True, False, True]
    assert asked[0].check.first_round == QUESTIONS
    assert asked[2].check.queue[2] == asked[1].check.queue[1]


@pytest.mark.parametrize("seed", range(12))
def test_whichever_questions_come_it_ends_at_the_summary(seed: int) -> None:
    """Also those with several right answers."""
    *_, (end, step) = played(TEA, seed=seed)
    assert isinstance(end, Visiting)
    assert isinstance(end.place, Summary)
    found = results(end.place.check, TEA)
    assert (len(found.well), len(found.later), len(found.open)) == (1, 1, 0)
    assert step.event == on.Done()


def test_a_place_of_several_screenfuls_is_shown_to_its_end() -> None:
    shown = [(place.page, place.screenful) for place in places(TEA, 3) if isinstance(place, Reading)]
    assert shown[:4] == [("leaf/first", 0), ("leaf/first", 1), ("leaf/first", 2), ("leaf/long", 0)]
    menus = [place.screenful for place in places(TEA, 3) if isinstance(place, Menu)]
    assert menus == [0, 1, 2, *[0] * len(TEA.topics)]  # read once


@pytest.mark.parametrize("kept", [1, 2, 3])
@pytest.mark.parametrize("topic", ["leaf", "cup"])
def test_a_topic_of_few_pages_holds_nothing_up(topic: str, kept: int) -> None:
    read = [place.page for place in places(without_pages(TEA, topic, kept)) if isinstance(place, Reading)]
    assert f"{topic}/first" in read
    assert {page.partition("/")[0] for page in read} == {each.id for each in TEA.topics}


def test_a_page_stays_for_as_long_as_it_takes_to_read() -> None:
    for state, step in played(TEA):
        assert step.seconds >= 1.5
        if isinstance(state, Visiting) and isinstance(state.place, Reading):
            words = word_count(TEA.page_by_id[state.place.page])
            assert step.seconds >= max(5, words * 60 / WORDS_A_MINUTE)
    long, first = (
        next_step(Visiting(scenes.JOURNEY, Reading(page, page)), TEA) for page in ("leaf/long", "leaf/first")
    )
    assert long is not None
    assert first is not None
    assert long.seconds > first.seconds


@given(st.integers(1, 8))
def test_a_screenful_stays_for_its_share(screenfuls: int) -> None:
    visit = Visiting(scenes.JOURNEY, Reading("leaf/long", "leaf/long"))
    one, share = next_step(visit, TEA), next_step(visit, TEA, screenfuls)
    assert one is not None
    assert share is not None
    assert 5 <= share.seconds <= one.seconds
    assert screenfuls * share.seconds >= one.seconds


@pytest.mark.parametrize("name", scenes.STATES)
def test_it_leaves_alone_what_only_a_person_opens(name: str) -> None:
    by_itself = name == "attract" or (name in scenes.VISITS and "looked up" not in name)
    assert (next_step(scenes.STATES[name], TEA) is not None) is by_itself


def test_words_are_counted_and_names_are_not() -> None:
    shown = "Card moon. Card eye. Card droplets. Card heart-pulse. Tell the host if you take milk."
    whole = f"The leaf, first. Tea begins with the leaf. {shown}"
    assert word_count(TEA.page_by_id["leaf/first"]) == len(whole.split())
    assert word_count(passage("Warm it"), None, "well") == 3
