"""What waits a moment is done then, and leaves nothing behind."""

from __future__ import annotations

import gc
import weakref
from collections.abc import Callable

import shiboken6
from PySide6.QtCore import QObject, QTimer
from pytestqt.qtbot import QtBot

from kiosk.bridge.later import later

TIMES = 20


class Waits(QObject):
    def __init__(self) -> None:
        super().__init__()
        self.done = 0

    def does(self) -> None:
        self.done += 1


def left_behind(qtbot: QtBot, wait: Callable[[int, QObject, Callable[[], object]], None]) -> int:
    """Weak references to who waited."""
    waits = Waits()
    for _ in range(TIMES):
        wait(1, waits, waits.does)
    qtbot.waitUntil(lambda: waits.done == TIMES)
    return sum(isinstance(each, weakref.ref) and each() is waits for each in gc.get_objects())


def test_it_is_done_each_time_and_nothing_is_left_of_the_wait(qtbot: QtBot) -> None:
    assert left_behind(qtbot, later) == 0


def test_control_a_wait_of_the_library_s_own_is_found(qtbot: QtBot) -> None:
    """Once it isn't, `later` can go."""
    assert left_behind(qtbot, QTimer.singleShot) == TIMES


def test_who_is_gone_does_nothing(qtbot: QtBot) -> None:
    gone, stays = Waits(), Waits()
    later(1, gone, gone.does)
    shiboken6.delete(gone)
    later(2, stays, stays.does)
    qtbot.waitUntil(lambda: stays.done == 1)
    assert gone.done == 0
