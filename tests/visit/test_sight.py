"""What counts as something new to read: a screen, not a mark that a touch makes on it."""

from __future__ import annotations

from msgspec.structs import replace

from kiosk.visit import events as on
from kiosk.visit.machine import advance
from kiosk.visit.sight import sight
from kiosk.visit.states import Attract, Closed, Comfort, Explaining, Reading, StillThere, Visiting
from kiosk.visit.take import Code
from tests.made_up import TEA
from tests.visit.scenes import ANSWERED, JOURNEY, TOMORROW, VISITS


def test_every_place_is_a_sight_of_its_own() -> None:
    told = [
        "menu",
        "menu, second screenful",
        "first page",
        "second screenful",
        "one open",
        "answered",
        "summary",
    ]
    sights = [sight(VISITS[name]) for name in told]
    assert len(set(sights)) == len(sights)
    assert sight(Attract()) not in sights


def test_a_mark_is_nothing_new() -> None:
    reading = Visiting(JOURNEY, Reading("leaf/last", "leaf/first"))
    assert sight(advance(reading, on.OpenPart(0), TEA)) == sight(reading)
    assert sight(advance(Comfort(reading), on.SetContrast(True), TEA)) == sight(Comfort(reading))


def test_seconds_that_pass_are_nothing_new() -> None:
    reading = VISITS["second screenful"]
    assert sight(StillThere(reading, 20)) == sight(StillThere(reading, 19))
    assert sight(Closed(TOMORROW, 15)) == sight(Closed(TOMORROW, 14))
    assert sight(Explaining(reading, Code(0, 60))) == sight(Explaining(reading, Code(0, 59)))


def test_an_answer_is_something_new() -> None:
    before = replace(ANSWERED, check=replace(ANSWERED.check, answers=ANSWERED.check.answers[:-1]))
    assert sight(Visiting(JOURNEY, ANSWERED)) != sight(Visiting(JOURNEY, before))
