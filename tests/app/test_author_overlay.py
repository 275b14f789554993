"""What an author is told of a place, and whether a changed deck still has it."""

from __future__ import annotations

from msgspec.structs import replace

from kiosk.app.author_overlay import citations, fitted, place_of
from kiosk.tour.stops import stops
from kiosk.visit.journey import Comforts, Journey
from kiosk.visit.states import Attract, Comfort, Menu, Reading, StillThere, TopicOpening, Visiting
from tests.made_up import TEA

READING = Visiting(Journey(Comforts(1.5)), Reading("leaf/first", "leaf/first", 1))
ALL = [stop.state for stop in stops(TEA, 1.5)]


def test_the_place_is_told_in_words() -> None:
    assert place_of(Attract()) == "Attract"
    assert place_of(READING) == "Visiting · Reading · leaf/first · screenful 2"
    assert place_of(Comfort(READING)) == "Comfort · Reading · leaf/first · screenful 2"
    assert place_of(StillThere(Visiting(Journey(), Menu()), 9)) == "StillThere · Menu"


def test_a_page_and_a_question_name_what_they_rest_on_once() -> None:
    said = {place_of(state): citations(state, TEA) for state in ALL}

    assert said["Attract"] == said["Visiting · Menu"] == ""
    assert said["Visiting · Reading · leaf/first"] == "tea-1"
    assert said["Visiting · Reading · cup/last"] == "ask, tea-1"
    assert said["Visiting · Asking · leaf/q1"] == "tea-1"


def test_every_place_fits_the_deck_that_it_is_of() -> None:
    assert [fitted(state, TEA) for state in ALL] == ALL


def test_a_place_that_names_what_is_gone_becomes_the_menu() -> None:
    without_pages = replace(TEA, pages=(), questions=())
    for state in ALL:
        now = fitted(state, without_pages)
        if isinstance(state, Visiting) and place_of(state) not in ("Visiting · Menu", "Visiting · Opening"):
            assert now == Visiting(state.journey, Menu())


def test_an_opening_is_gone_with_what_the_visit_began_with() -> None:
    begun = Visiting(Journey(), TopicOpening("water", "leaf/first"))
    without = replace(TEA, pages=tuple(page for page in TEA.pages if page.id != "leaf/first"))

    assert fitted(begun, TEA) == begun
    assert fitted(begun, without) == Visiting(Journey(), Menu())


def test_a_question_that_lost_an_option_is_gone() -> None:
    shorter = tuple(replace(question, options=question.options[:2]) for question in TEA.questions)
    asking = next(state for state in ALL if place_of(state) == "Visiting · Asking · leaf/q1")

    assert fitted(asking, replace(TEA, questions=shorter)) == Visiting(Journey(Comforts(1.5)), Menu())
