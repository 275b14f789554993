"""A question is one screen, before and after its answer, and so is the end of a visit."""

from __future__ import annotations

import pytest
from pytestqt.qtbot import QtBot

from kiosk.app.loaded_deck import RunOptions, load_deck
from kiosk.bridge.window.typeface import load_typeface
from kiosk.core.library import Library
from kiosk.core.picks import matters, pick_of, team_questions
from kiosk.tour.measure import measure
from kiosk.tour.question_stops import answers, ends
from kiosk.tour.screen import TourScreen
from kiosk.tour.stop import Stop
from kiosk.visit.journey import Comforts, Journey
from kiosk.visit.states import Summary, Visiting
from tests.sample import sample

SIZES = [(1280, 800), (1080, 1920)]


def asked(library: Library, scale: float) -> list[Stop]:
    journey = Journey(Comforts(scale))
    return [
        Stop(kind, Visiting(journey, place), question.id, variant)
        for number, question in enumerate(library.questions)
        for kind, variant, place in answers(number, question, library)
    ]


def ended(library: Library, scale: float) -> list[Stop]:
    """With nothing picked, and with everything."""
    every = range(len((*team_questions(library), *matters(library))))
    picks = (frozenset(), frozenset(pick_of(number, library) for number in every))
    return [
        Stop("summary", Visiting(Journey(Comforts(scale), picked=picked), place), None, f"{name} {number}")
        for number, picked in enumerate(picks)
        for name, place in ends(library)
        if isinstance(place, Summary)
    ]


def cut(size: tuple[int, int], stops: list[Stop]) -> list[str]:
    """Those of which not all is seen at once."""
    load_typeface()
    screen = TourScreen(load_deck(RunOptions()), size, None)
    try:
        return [stop.name for stop in stops if _is_cut(screen, stop)]
    finally:
        screen.close()


def _is_cut(screen: TourScreen, stop: Stop) -> bool:
    look = screen.show(stop.state, stop.name)
    found = measure(look.display_list)
    return look.screenfuls > 1 or bool(found.hidden) or any(text.cut_off for text in found.texts)


@pytest.fixture(scope="module")
def deck() -> Library:
    return load_deck(RunOptions()).library


@pytest.mark.parametrize("size", SIZES)
def test_every_question_is_one_screen_before_and_after_its_answer(
    qtbot: QtBot, deck: Library, size: tuple[int, int]
) -> None:
    assert cut(size, sample(f"questions {size}", asked(deck, 1.0), 20)) == []


@pytest.mark.parametrize("size", [*SIZES, (1920, 1080)])
def test_the_end_is_one_screen_however_much_is_picked(
    qtbot: QtBot, deck: Library, size: tuple[int, int]
) -> None:
    assert cut(size, ended(deck, 1.0)) == []


def test_control_words_twice_as_large_need_more(qtbot: QtBot, deck: Library) -> None:
    stops = [*asked(deck, 2.0)[:2], ended(deck, 2.0)[0]]
    assert len(cut(SIZES[0], stops)) == 3
