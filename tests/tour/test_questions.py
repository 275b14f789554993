"""A question is one screen: what it asks, and after the answer what is right and why."""

from __future__ import annotations

import pytest
from pytestqt.qtbot import QtBot

from kiosk.app.loaded_deck import RunOptions, load_deck
from kiosk.bridge.window.typeface import load_typeface
from kiosk.core.library import Library
from kiosk.tour.question_stops import answers
from kiosk.tour.screen import TourScreen
from kiosk.tour.stops import Stop
from kiosk.visit.states import Comforts, Journey, Visiting
from tests.sample import sample


def asked(library: Library, scale: float) -> list[Stop]:
    journey = Journey(Comforts(scale))
    return [
        Stop(kind, Visiting(journey, place), question.id, variant)
        for number, question in enumerate(library.questions)
        for kind, variant, place in answers(number, question, library)
    ]


def cut(size: tuple[int, int], scale: float, count: int) -> list[str]:
    load_typeface()
    loaded = load_deck(RunOptions())
    stops = sample(f"questions {size}", asked(loaded.library, scale), count)
    screen = TourScreen(loaded, size, None)
    try:
        return [stop.name for stop in stops if screen.show(stop.state, stop.name).screenfuls > 1]
    finally:
        screen.close()


@pytest.mark.parametrize("size", [(1280, 800), (1080, 1920)])
def test_every_question_is_one_screen_before_and_after_its_answer(
    qtbot: QtBot, size: tuple[int, int]
) -> None:
    assert cut(size, 1.0, 20) == []


def test_control_words_twice_as_large_need_more(qtbot: QtBot) -> None:
    assert len(cut((1280, 800), 2.0, 3)) == 3
