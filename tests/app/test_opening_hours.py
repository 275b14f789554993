"""Hours in the program itself, by the machine's clock; and what clocks do besides going on."""

from __future__ import annotations

from datetime import datetime, timedelta
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest
from PySide6.QtGui import QGuiApplication

from kiosk.app.opening_hours import OpeningHours, until_look
from kiosk.bridge.kiosk import Kiosk
from kiosk.bridge.window.idle import IdleWatch
from kiosk.station.hour_settings import HourSettings
from kiosk.visit.states import Attract, Closed
from tests.app.conftest import Runs
from tests.made_up import TEA

NEW_YORK = ZoneInfo("America/New_York")
SPRING, AUTUMN = datetime(2026, 3, 8, tzinfo=NEW_YORK), datetime(2026, 11, 1, tzinfo=NEW_YORK)
"""Sundays on which the clocks change at two."""
SETTINGS = """
[clinic.en]
emergency_number = "911"
crisis_line = "988"
[review]
unreviewed = "show"
"""
NOON = "[hours]\n" + "".join(f'{day} = ["11:00-14:00"]\n' for day in HourSettings.__struct_fields__)
RENEWED = """
import kiosk.app.day
seen, timer = [], QTimer
class Passes(kiosk.app.day.NewDay):
    def __init__(self, kiosk, then):
        super().__init__(kiosk, then)
        def painted():
            print(type(kiosk.state).__name__, "kiosk.app.opening_hours" in sys.modules, flush=True)
            timer.singleShot(0, application.exit if seen else then)
            seen.append(kiosk)
        kiosk.warmUp.painted.connect(painted)
kiosk.app.day.NewDay = Passes
class QTimer:
    singleShot = staticmethod(lambda *_: None)  # nobody else closes the window
"""
IN_A_WINDOW = """
import atexit
atexit.register(lambda: print([name for name in sys.modules if name in
    ("kiosk.app.opening_hours", "kiosk.bridge.screens.closed")]))
"""


class Clock:
    """Of a place: it goes on in real time, and is told otherwise twice a year."""

    def __init__(self, now: datetime) -> None:
        self._now = now.timestamp()

    def __call__(self) -> datetime:
        return datetime.fromtimestamp(self._now, NEW_YORK)

    def goes_on(self, milliseconds: int) -> None:
        self._now += milliseconds / 1000


def kiosk() -> Kiosk:
    return Kiosk(TEA, Attract(), IdleWatch(120), lambda: 5, 20)


def wakes(from_midnight: datetime, span: str) -> datetime:
    """Looking only when it says that it looks."""
    clock, shown = Clock(from_midnight), kiosk()
    hours = OpeningHours(clock)
    hours.follow(shown, HourSettings(sun=(span,)))
    while isinstance(shown.state, Closed):
        assert 0 < hours.pause <= 30_000
        clock.goes_on(until_look(clock()))
        hours.look()
    hours.end()
    return clock()


@pytest.mark.parametrize(
    ("day", "span", "at", "real_hours"),
    [
        (SPRING, "08:00-17:00", "08:00", 7),
        (AUTUMN, "08:00-17:00", "08:00", 9),
        (SPRING, "02:30-17:00", "03:00", 2),  # a minute that this day doesn't have
        (AUTUMN, "01:30-17:00", "01:30", 1.5),
    ],
)
def test_on_the_days_on_which_clocks_change_it_wakes_by_the_clock_on_the_wall(
    qapp: QGuiApplication, day: datetime, span: str, at: str, real_hours: float
) -> None:
    woke = wakes(day, span)

    assert f"{woke:%H:%M:%S.%f}" == f"{at}:00.000000"
    assert woke.timestamp() - day.timestamp() == timedelta(hours=real_hours).total_seconds()


@pytest.mark.parametrize(
    ("before", "after", "then"),
    [
        ("2026-11-30 20:00", "2026-12-01 09:00", Attract),  # it slept
        ("2026-11-30 09:00", "2026-11-30 03:00", Closed),  # it is set back
        ("2026-11-30 09:00", "2027-11-29 20:00", Closed),  # it is a year on
        ("2026-11-30 20:00", "1970-01-01 00:00", Attract),  # its battery is empty
    ],
)
def test_a_clock_that_jumps_is_believed_at_the_next_look(
    qapp: QGuiApplication, before: str, after: str, then: type
) -> None:
    now, shown = [before], kiosk()
    hours = OpeningHours(lambda: datetime.fromisoformat(now[0]))
    hours.follow(shown, HourSettings(mon=("08:00-17:00",), tue=("08:00-17:00",)))
    assert not isinstance(shown.state, then)
    now[0] = after
    assert 0 < hours.pause <= 30_000
    hours.look()
    hours.end()
    assert isinstance(shown.state, then)


def _zone_where_it_is(hour: int) -> str:
    """As POSIX writes it, which counts to the west."""
    east = hour - datetime.now(ZoneInfo("UTC")).hour
    return f"XXX{-east:+d}"


@pytest.fixture
def settings(tmp_path: Path) -> Path:
    file = tmp_path / "clinic.toml"
    file.write_text(SETTINGS + NOON, encoding="utf-8")
    return file


@pytest.mark.parametrize(("hour", "shows"), [(12, "Attract"), (20, "Closed")])
def test_a_screen_for_visitors_keeps_its_hours_from_its_first_frame_and_after_each_renewal(
    runs: Runs,
    deck: Path,
    tmp_path: Path,
    settings: Path,
    monkeypatch: pytest.MonkeyPatch,
    hour: int,
    shows: str,
) -> None:
    monkeypatch.setenv("TZ", _zone_where_it_is(hour))
    done = runs(RENEWED, deck=deck, state=tmp_path / "state", settings=settings, full_screen=True)

    assert (done.returncode, done.stdout, done.stderr) == (0, f"{shows} True\n" * 2, "")


def test_without_hours_nothing_of_them_is_loaded(
    runs: Runs, deck: Path, tmp_path: Path, settings: Path
) -> None:
    settings.write_text(SETTINGS, encoding="utf-8")
    done = runs(RENEWED, deck=deck, state=tmp_path / "state", settings=settings, full_screen=True)

    assert (done.returncode, done.stdout, done.stderr) == (0, "Attract False\n" * 2, "")


def test_a_window_has_no_hours(
    runs: Runs, deck: Path, tmp_path: Path, settings: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("TZ", _zone_where_it_is(20))
    done = runs(IN_A_WINDOW, deck=deck, state=tmp_path / "state", settings=settings)

    assert (done.returncode, done.stdout, done.stderr) == (0, "[]\n", "")
