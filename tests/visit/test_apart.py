"""The pages without a topic: the main message opens a visit and closes it, one tells who made the deck."""

from __future__ import annotations

import pytest
from msgspec.structs import replace

from kiosk.core.library import Library
from kiosk.core.page import ABOUT, CLOSING, OPENING, Page
from kiosk.visit import events as on
from kiosk.visit.machine import advance
from kiosk.visit.states import (
    Asking,
    Attract,
    Menu,
    Opening,
    PageApart,
    Place,
    Reading,
    State,
    Summary,
    Visiting,
)
from tests.made_up import TEA
from tests.visit.scenes import ALL_RIGHT, JOURNEY


def _page(name: str) -> Page:
    return replace(TEA.pages[0], id=name, topic="", terms=(), essential=False)


TOLD: Library = replace(TEA, pages=(_page(OPENING), *TEA.pages, _page(CLOSING), _page(ABOUT)))


def after(state: State, *events: on.Event, library: Library = TOLD) -> State:
    for event in events:
        state = advance(state, event, library)
    return state


def place(state: State) -> Place:
    assert isinstance(state, Visiting)
    return state.place


@pytest.mark.parametrize("begins", [on.Begin(), on.StartOver()])
def test_the_main_message_stands_between_the_first_touch_and_the_menu(begins: on.Event) -> None:
    first = after(Attract(), begins)
    assert place(first) == PageApart(OPENING)
    assert after(first, on.Back()) == first
    assert place(after(first, on.Next(2))) == PageApart(OPENING, screenful=1)
    menu = after(first, on.Next())
    assert place(menu) == place(after(first, on.OpenMenu())) == Menu()
    assert after(menu, on.Back()) == first


def test_and_again_between_the_last_answer_and_what_is_taken_along() -> None:
    again = after(Visiting(JOURNEY, ALL_RIGHT), on.Next())
    assert place(again) == PageApart(CLOSING, ALL_RIGHT)
    end = after(again, on.Next())
    assert place(end) == Summary(ALL_RIGHT)
    assert after(end, on.Back()) == again
    assert place(after(again, on.Back())) == ALL_RIGHT


def test_who_wants_no_question_gets_there_too() -> None:
    unasked = after(Attract(), on.Begin(), on.OpenMenu(), on.OpenCheck(), on.SkipCheck())
    assert place(unasked) == PageApart(CLOSING, Opening(Menu()))
    end = after(unasked, on.Next())
    assert place(end) == Summary(Opening(Menu()))
    assert place(after(end, on.OpenPhone(), on.CloseSheet())) == Summary(Opening(Menu()))
    assert after(end, on.Next()) == end
    assert after(end, on.Done()) == Attract()


def test_who_made_the_deck_is_one_touch_from_the_menu() -> None:
    menu = after(Attract(), on.Begin(), on.Next())
    about = after(menu, on.OpenAbout())
    assert place(about) == PageApart(ABOUT, Menu())
    assert after(about, on.Next()) == after(about, on.Back()) == menu
    assert place(after(menu, on.ChooseTopic("pot"), on.OpenAbout())) != place(about)


def test_reading_through_passes_them_over() -> None:
    state = after(Attract(), on.Begin(), on.Next(), on.Next())
    seen: list[str] = []
    while not isinstance(here := place(state), Opening):
        seen += [here.page] if isinstance(here, Reading) else []
        state = after(state, on.Next())
    assert seen == [page.id for page in TEA.pages]


def test_who_begins_with_a_page_meets_the_main_message_on_the_first_way_to_the_menu() -> None:
    page = after(Attract(), on.BeginReading("pot/long"))
    assert place(page) == Reading("pot/long", "pot/long")
    further = after(page, on.Next())
    assert place(further) == Reading("pot/pictured", "pot/long")
    assert after(further, on.Back(), on.Next(), on.OpenMenu()) == after(further, on.OpenMenu())
    for way in ((on.Back(),), (on.OpenMenu(),), (on.OpenOrigins(), on.CloseSheet(), on.OpenMenu())):
        message = after(page, *way)
        assert place(message) == PageApart(OPENING)
        menu = after(message, on.Next())
        assert place(menu) == Menu()
        assert place(after(menu, on.ChooseTopic("leaf"), on.Next(), on.OpenMenu())) == Menu()
    assert after(page, on.Done()) == Attract()


@pytest.mark.parametrize("page", ["pot/milk", OPENING, ABOUT])
def test_no_visit_begins_with_a_page_that_is_not_there_or_stands_apart(page: str) -> None:
    assert after(Attract(), on.BeginReading(page)) == Attract()


def test_a_deck_without_them_has_no_such_screen() -> None:
    menu = after(Attract(), on.Begin(), library=TEA)
    assert place(menu) == Menu()
    begun = after(Attract(), on.BeginReading("pot/long"), on.OpenMenu(), library=TEA)
    assert place(begun) == Menu()
    assert after(menu, on.OpenAbout(), library=TEA) == after(menu, on.Back(), library=TEA) == menu
    answered = Visiting(JOURNEY, ALL_RIGHT)
    assert isinstance(ALL_RIGHT, Asking)
    assert place(after(answered, on.Next(), library=TEA)) == Summary(ALL_RIGHT)
