"""After an error of our own the screen comes back by itself, but never in a tight loop."""

from __future__ import annotations

import sys
from pathlib import Path

import pytest
from PySide6.QtGui import QGuiApplication
from pytestqt.qtbot import QtBot
from shiboken6 import isValid

import kiosk.app.recovery
from kiosk.app.loaded_deck import RunOptions, load_deck
from kiosk.app.opening import open_kiosk
from kiosk.app.recovery import Recovery
from kiosk.app.unattended import Unattended
from kiosk.visit.states import Attract, OutOfService


class Clock:
    now = 0.0

    def __call__(self) -> float:
        return self.now


def test_the_third_time_within_a_minute_it_rests(qapp: QGuiApplication) -> None:
    clock, tried = Clock(), list[float]()
    recovery = Recovery(lambda: tried.append(clock.now), clock)
    pauses: list[float] = []
    for seconds in (0, 20, 20, 70, 10):
        clock.now += seconds
        recovery.broke()
        pauses.append(recovery.pause)
        recovery.try_again()
    assert pauses == [5, 5, 600, 5, 5]
    assert tried == [0, 20, 40, 110, 120]


def test_what_breaks_while_it_waits_is_the_same_fault(qapp: QGuiApplication) -> None:
    recovery = Recovery(lambda: None, Clock())
    for _ in range(50):
        recovery.broke()
    assert recovery.pause == 5


def test_a_window_goes_back_to_its_first_screen(
    qtbot: QtBot, deck: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(kiosk.app.recovery, "_SOON", 0.05)
    shown = open_kiosk(RunOptions(), load_deck(RunOptions(deck=deck)))
    shown.broke()
    shown.mend_soon()
    assert shown.kiosk.state == OutOfService()
    qtbot.waitUntil(lambda: shown.kiosk.state == Attract())
    shown.close()


def test_what_is_painted_stays_until_something_newer_is(
    qtbot: QtBot, deck: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(sys, "excepthook", sys.excepthook)  # which the screen takes over
    wanted = RunOptions(deck=deck, full_screen=True, state=tmp_path / "state")
    screen = Unattended(wanted, load_deck(wanted))
    painted = screen.shown.window
    qtbot.waitUntil(lambda: screen.shown.kiosk.warmUp.screens > 0)
    screen.renew()
    never_painted = screen.shown.window
    screen.renew()
    assert (isValid(painted), isValid(never_painted)) == (True, False)
    assert painted.isVisible()
    with qtbot.waitSignal(screen.shown.kiosk.warmUp.painted):
        pass
    assert not isValid(painted)
    screen.close()
