"""A clinic goes home for the night, and comes back."""

from __future__ import annotations

import time
from datetime import datetime, timedelta
from typing import NamedTuple

import pytest
from PySide6.QtCore import QPoint, Qt

from kiosk.app.opening_hours import OpeningHours
from kiosk.core.clinic import Clinic
from kiosk.station.hour_settings import HourSettings
from kiosk.station.settings import Settings
from kiosk.visit import events as on
from kiosk.visit.states import Closed
from tests.journeys.conftest import Builds
from tests.journeys.story import DONE, SORRY, START, STILL_THERE, Stand
from tests.made_up import TEA

DAY = ("08:00-17:00",)
HOURS = HourSettings(mon=DAY, tue=DAY, wed=DAY, thu=DAY)
ASLEEP, TOMORROW = "This screen is asleep.", "It opens at 8:00 AM tomorrow."
CALL = "In an emergency, call 911."
MIDDLE = QPoint(640, 400)


class Clock:
    def __init__(self, now: str) -> None:
        self.now = datetime.fromisoformat(now)

    def __call__(self) -> datetime:
        return self.now


class Clinics(NamedTuple):
    """A screen, the clock on the wall and what looks at it."""

    stand: Stand
    clock: Clock
    hours: OpeningHours

    def comes(self, now: str) -> None:
        self.clock.now = datetime.fromisoformat(now)
        self.hours.look()
        self.stand.visitor.is_stirred()


@pytest.fixture
def clinic(builds: Builds) -> Clinics:
    """On a Monday, a little before five."""
    stand = builds(TEA, settings=Settings(clinic={"en": Clinic(emergency_number="911")}))
    clock = Clock("2026-11-30 16:59:45")
    hours = OpeningHours(clock)
    hours.follow(stand.kiosk, HOURS)
    return Clinics(stand, clock, hours)


def is_dark(stand: Stand) -> bool:
    """Nothing is said, and no spot of the picture is bright."""
    stand.visitor.is_stirred()
    stand.visitor.rests()
    image = stand.visitor.window.grabWindow()
    spots = (image.pixelColor(x, y) for x in range(0, image.width(), 7) for y in range(0, image.height(), 7))
    return stand.visitor.texts() == [] and max(spot.lightnessF() for spot in spots) < 0.25


def test_outside_its_hours_the_screen_is_dark_and_tells_who_touches_it_when_it_opens(clinic: Clinics) -> None:
    stand, visitor = clinic.stand, clinic.stand.visitor
    visitor.sees(START)
    assert not is_dark(stand)
    clinic.comes("2026-11-30 17:00")
    visitor.sees_no(START)
    assert is_dark(stand)

    visitor.touches_at(MIDDLE)
    visitor.sees(ASLEEP, TOMORROW, CALL)
    stand.seconds_pass(14)
    visitor.sees(ASLEEP)
    visitor.touches_at(MIDDLE)
    stand.seconds_pass(14)
    visitor.sees(ASLEEP)
    stand.seconds_pass(1)
    assert is_dark(stand)

    clinic.comes("2026-12-01 00:00")
    visitor.presses(Qt.Key.Key_A)
    visitor.sees("It opens at 8:00 AM today.")
    clinic.comes("2026-12-01 08:00")
    visitor.sees(START)
    stand.opens_menu()


def test_before_a_free_day_it_names_the_day(clinic: Clinics) -> None:
    clinic.comes("2026-12-03 17:00")
    clinic.stand.visitor.touches_at(MIDDLE)
    clinic.stand.visitor.sees("It opens at 8:00 AM on Monday.")


def test_who_is_reading_reads_on_and_then_it_closes(clinic: Clinics) -> None:
    stand = clinic.stand
    visitor = stand.opens_topic()
    page = stand.library.topics[0].pages[0]
    clinic.comes("2026-11-30 17:00")
    stand.sees_page(page)
    stand.nobody_touches()
    clinic.comes("2026-11-30 17:02")
    visitor.sees(STILL_THERE)
    visitor.touches("Keep reading")
    stand.sees_page(page)
    visitor.touches(DONE)
    visitor.sees_no(DONE)
    assert is_dark(stand)


def test_who_walked_away_leaves_a_dark_screen(clinic: Clinics) -> None:
    stand = clinic.stand
    stand.opens_topic()
    clinic.comes("2026-11-30 17:00")
    stand.nobody_touches()
    stand.seconds_pass(20)
    assert is_dark(stand)


def test_what_broke_at_night_is_dark_again_once_it_is_mended(clinic: Clinics) -> None:
    stand = clinic.stand
    clinic.comes("2026-11-30 20:00")
    stand.kiosk.happen(on.Broke())
    stand.visitor.sees(SORRY)
    clinic.comes("2026-11-30 20:01")
    stand.visitor.sees(SORRY)
    stand.kiosk.happen(on.Mended())
    assert is_dark(stand)


def test_a_clock_that_can_not_be_keeps_it_open_and_staff_are_told_once(
    clinic: Clinics, caplog: pytest.LogCaptureFixture
) -> None:
    clinic.comes("2026-11-30 20:00")
    for never in ("1970-01-01 00:00", "1970-01-01 00:01", "2025-12-31 23:59"):
        clinic.comes(never)
        clinic.stand.visitor.sees(START)
    (told,) = [record.getMessage() for record in caplog.records if record.name == "kiosk"]
    assert told.startswith("The clock says that it is 1970-01-01, which can't be")
    clinic.comes("2026-11-30 20:05")
    assert is_dark(clinic.stand)


def test_it_looks_at_the_clock_at_the_very_minute_by_itself(builds: Builds) -> None:
    """A clock that runs on, a moment before the hours are over."""
    stand = builds(TEA)
    begun, begins = time.monotonic(), datetime(2026, 11, 30, 16, 59, 59, 700_000)
    hours = OpeningHours(lambda: begins + timedelta(seconds=time.monotonic() - begun))
    hours.follow(stand.kiosk, HOURS)
    assert not isinstance(stand.kiosk.state, Closed)
    assert hours.pause <= 300
    stand.visitor.waits_until(lambda: isinstance(stand.kiosk.state, Closed))
    assert 0 < hours.pause <= 30_000
