"""A visit in another language: chosen before it or in the middle, and gone after it."""

from __future__ import annotations

import pytest
from msgspec.structs import replace
from PySide6.QtTest import QSignalSpy

from kiosk.bridge.kiosk import Kiosk
from kiosk.bridge.language import Edition
from kiosk.core.library import Library
from kiosk.visit import events as on
from kiosk.visit.journey import Comforts, Journey
from kiosk.visit.states import Attract, Comfort, Menu, OutOfService, State, StillThere, Visiting
from tests.bridge.model import all_rows, get
from tests.made_up import TEA
from tests.visit import scenes


def in_language(language: str, title: str) -> Library:
    return replace(TEA, language=language, welcome=replace(TEA.welcome, title=title))


LEAF = (replace(TEA.topics[0], title="Sobre la hoja"), *TEA.topics[1:])
SPANISH = Edition(replace(in_language("es", "Todo sobre el té"), topics=LEAF))
ARABIC = Edition(in_language("ar", "كل شيء عن الشاي"))


@pytest.fixture
def speaks(kiosk: Kiosk) -> Kiosk:
    kiosk.language.offer((SPANISH, ARABIC))
    return kiosk


def title(kiosk: Kiosk) -> str:
    return get(get(kiosk, "welcome"), "title")


def offered(kiosk: Kiosk) -> list[tuple[str, str]]:
    return [(row["language"], row["name"]) for row in all_rows(get(kiosk, "languages"))]


def test_with_one_language_there_is_nothing_to_choose(kiosk: Kiosk) -> None:
    assert offered(kiosk) == []
    kiosk.actions.chooseLanguage("es")
    assert (kiosk.state, title(kiosk)) == (Attract(), "All about tea")


def test_the_others_are_offered_by_their_own_names(speaks: Kiosk) -> None:
    assert offered(speaks) == [("es", "Español"), ("ar", "العربية")]
    speaks.actions.chooseLanguage("es")
    assert offered(speaks) == [("en", "English"), ("ar", "العربية")]


def test_a_touch_begins_a_visit_in_that_language(speaks: Kiosk) -> None:
    told = QSignalSpy(speaks.libraryChanged)
    speaks.actions.chooseLanguage("es")
    assert (speaks.state, title(speaks), told.count()) == (Visiting(Journey(), Menu()), "Todo sobre el té", 1)


@pytest.mark.parametrize("end", [on.Done(), on.Broke()])
def test_whoever_comes_next_meets_the_first_language(speaks: Kiosk, end: on.Event) -> None:
    speaks.actions.chooseLanguage("ar")
    assert get(speaks, "rightToLeft") is True
    speaks.happen(end)
    assert title(speaks) == "All about tea"
    assert get(speaks, "rightToLeft") is False
    assert offered(speaks)[0] == ("es", "Español")


def test_nobody_there_any_more_is_the_first_language_again(speaks: Kiosk) -> None:
    speaks.actions.chooseLanguage("es")
    speaks.happen(on.WentIdle(1))
    assert title(speaks) == "Todo sobre el té"
    speaks.happen(on.SecondPassed())
    assert (speaks.state, title(speaks)) == (Attract(), "All about tea")


def test_in_the_middle_of_a_visit_it_starts_over_with_the_comforts_kept(speaks: Kiosk) -> None:
    speaks.put(scenes.READING)
    speaks.actions.chooseLanguage("es")
    assert speaks.state == Visiting(Journey(Comforts(1.5)), Menu())
    assert title(speaks) == "Todo sobre el té"
    speaks.actions.chooseLanguage("en")
    assert (speaks.state, title(speaks)) == (Visiting(Journey(Comforts(1.5)), Menu()), "All about tea")


@pytest.mark.parametrize(
    "state",
    [Comfort(scenes.READING), StillThere(scenes.READING, 20), OutOfService()],
    ids=lambda s: type(s).__name__,
)
def test_where_no_language_can_be_chosen_nothing_happens(speaks: Kiosk, state: State) -> None:
    speaks.put(state)
    speaks.actions.chooseLanguage("es")
    assert (speaks.state, title(speaks)) == (state, "All about tea")


def test_a_language_that_is_not_offered_is_none(speaks: Kiosk) -> None:
    speaks.actions.chooseLanguage("fr")
    assert (speaks.state, title(speaks)) == (Attract(), "All about tea")


def test_the_views_show_the_visit_in_that_language(speaks: Kiosk) -> None:
    speaks.actions.chooseLanguage("es")
    speaks.actions.chooseTopic("leaf")
    assert get(speaks, "screen") == Kiosk.Screen.Topic.value
    assert get(get(speaks, "topic"), "title") == "Sobre la hoja"
    speaks.happen(on.Next())
    assert get(speaks, "screen") == Kiosk.Screen.Page.value
    assert get(get(speaks, "frame"), "title") == "Sobre la hoja"
    assert get(get(speaks, "pages"), "current") == 0
