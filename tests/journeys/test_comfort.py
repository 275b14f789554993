"""A visitor makes the colours stronger and the screen stiller."""

from __future__ import annotations

from typing import Any

from PySide6.QtGui import QColor
from PySide6.QtQml import qmlEngine
from PySide6.QtTest import QSignalSpy

from kiosk.core.library import Library
from tests.journeys.conftest import Builds
from tests.journeys.story import DONE, START, Stand
from tests.journeys.visitor import Visitor

CONTRAST, LESS = "High contrast", "Less movement"


def theme(visitor: Visitor) -> Any:  # noqa: ANN401 - the singleton as QML made it
    engine: Any = qmlEngine(visitor.screen.childItems()[0])
    return engine.singletonInstance("Kiosk.Theme", "Theme")


def ground(visitor: Visitor) -> str:
    """The colour in a corner of the screen, as it is painted."""
    return QColor(visitor.window.grabWindow().pixelColor(2, 2)).name()


def sheet(visitor: Visitor) -> str:
    """The same of the sheet, which rises from the foot."""
    return QColor(visitor.window.grabWindow().pixelColor(2, visitor.window.height() - 2)).name()


def turns(visitor: Visitor) -> int:
    """Frames painted while one page follows another."""
    frames = QSignalSpy(visitor.window.frameSwapped)
    visitor.touches("Next")
    visitor.rests()
    return frames.count()


def test_high_contrast_comes_at_once_and_goes_with_the_visitor(stand: Stand) -> None:
    visitor = stand.opens_topic()
    warm = ground(visitor)
    visitor.touches("Bigger words")
    visitor.touches(CONTRAST)
    visitor.waits_until(lambda: sheet(visitor) == "#ffffff")
    assert visitor.finds(CONTRAST).property("chosen") is True
    visitor.touches("Keep this")
    visitor.rests()
    assert ground(visitor) == "#ffffff" != warm
    visitor.touches(DONE)
    stand.opens_topic()
    visitor.rests()
    assert ground(visitor) == warm


def test_it_is_there_on_a_question_and_the_answer_stays(stand: Stand) -> None:
    visitor = stand.opens_questions()
    question = stand.question_seen()
    stand.is_unsure()
    visitor.touches("Bigger words")
    visitor.touches(CONTRAST)
    visitor.touches("Keep this")
    visitor.sees(question.text)
    assert ground(visitor) == "#ffffff"
    visitor.reads_on()
    visitor.sees("2 of 8")


def test_a_second_touch_takes_it_back(stand: Stand) -> None:
    visitor = stand.opens_menu()
    visitor.touches("Bigger words")
    visitor.rests()
    before = sheet(visitor)
    visitor.touches(CONTRAST)
    visitor.waits_until(lambda: sheet(visitor) == "#ffffff")
    visitor.touches(CONTRAST)
    visitor.waits_until(lambda: sheet(visitor) == before)


def test_with_less_movement_pages_change_without_sliding(builds: Builds, deck: Library) -> None:
    stand = builds(deck, pace=1)
    visitor = stand.opens_topic()
    moving = turns(visitor)
    visitor.touches("Bigger words")
    visitor.touches(LESS)
    assert theme(visitor).property("still") is True
    visitor.touches("Keep this")
    visitor.rests()
    assert turns(visitor) < moving / 2
    visitor.touches(DONE)
    visitor.sees(START)
    assert theme(visitor).property("still") is False


def test_nobody_there_takes_every_comfort_away(stand: Stand) -> None:
    visitor = stand.opens_menu()
    visitor.touches("Bigger words")
    for choice in ("150 %", CONTRAST, LESS):
        visitor.touches(choice)
    stand.nobody_touches()
    stand.seconds_pass(20)
    visitor.sees(START)
    stand.opens_menu()
    visitor.touches("Bigger words")
    assert visitor.finds("100 %").property("chosen") is True
    assert [visitor.finds(choice).property("chosen") for choice in (CONTRAST, LESS)] == [False, False]
