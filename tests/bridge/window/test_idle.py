"""Time without a touch becomes an event."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QCoreApplication, QElapsedTimer, QEvent, QObject, QTimer
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QSignalSpy
from pytestqt.qtbot import QtBot

from kiosk.bridge.window.idle import IdleWatch

SHORT, EARLY = 0.2, 0.9  # Qt's coarse timers may come up to a twentieth early
TOUCHES = (
    QEvent.Type.TouchBegin,
    QEvent.Type.TouchUpdate,
    QEvent.Type.TouchEnd,
    QEvent.Type.MouseButtonPress,
    QEvent.Type.MouseMove,
    QEvent.Type.KeyPress,
    QEvent.Type.Wheel,
)


@pytest.fixture
def idle(qapp: QGuiApplication) -> IdleWatch:
    return IdleWatch(SHORT)


def test_nobody_touching_is_told_once(qtbot: QtBot, idle: IdleWatch) -> None:
    told = QSignalSpy(idle.wentIdle)
    with qtbot.waitSignal(idle.wentIdle):
        idle.watch(present=True, counting=False)
    longer = IdleWatch(SHORT * 2)
    with qtbot.waitSignal(longer.wentIdle):
        longer.watch(present=True, counting=False)
    assert told.count() == 1


@pytest.mark.parametrize("touch", TOUCHES)
def test_a_touch_starts_the_time_anew(qtbot: QtBot, idle: IdleWatch, touch: QEvent.Type) -> None:
    window = QObject()
    window.installEventFilter(idle)
    elapsed = QElapsedTimer()
    half = QTimer(window)
    half.setSingleShot(True)
    half.setInterval(int(SHORT * 1000 * 0.6))
    half.timeout.connect(elapsed.start)
    half.timeout.connect(lambda: QCoreApplication.sendEvent(window, QEvent(touch)))
    with qtbot.waitSignal(idle.wentIdle):
        idle.watch(present=True, counting=False)
        half.start()
    assert elapsed.isValid()
    assert elapsed.elapsed() >= SHORT * 1000 * EARLY


def test_what_is_no_touch_does_not_keep_a_visit_alive(qtbot: QtBot, idle: IdleWatch) -> None:
    window = QObject()
    window.installEventFilter(idle)
    often = QTimer(window)
    often.setInterval(int(SHORT * 1000 * 0.3))
    often.timeout.connect(lambda: QCoreApplication.sendEvent(window, QEvent(QEvent.Type.UpdateRequest)))
    often.start()
    with qtbot.waitSignal(idle.wentIdle):
        idle.watch(present=True, counting=False)
    often.stop()


def test_a_touch_is_passed_on(idle: IdleWatch) -> None:
    assert idle.eventFilter(QObject(), QEvent(QEvent.Type.TouchBegin)) is False


def test_a_change_of_screen_is_no_touch(qtbot: QtBot, idle: IdleWatch) -> None:
    """Every state comes in through `watch`; only a hand starts the time anew."""
    again = QTimer(idle)
    again.setInterval(int(SHORT * 1000 * 0.3))
    again.timeout.connect(lambda: idle.watch(present=True, counting=False))
    again.start()
    with qtbot.waitSignal(idle.wentIdle):
        idle.watch(present=True, counting=False)
    again.stop()


def test_nobody_here_never_goes_idle(qtbot: QtBot, idle: IdleWatch) -> None:
    told = QSignalSpy(idle.wentIdle)
    idle.watch(present=True, counting=False)
    idle.watch(present=False, counting=False)
    idle.eventFilter(QObject(), QEvent(QEvent.Type.TouchBegin))
    longer = IdleWatch(SHORT * 2)
    with qtbot.waitSignal(longer.wentIdle):
        longer.watch(present=True, counting=False)
    assert told.count() == 0


def test_while_it_rests_no_time_passes_and_then_it_counts_from_the_beginning(
    qtbot: QtBot, idle: IdleWatch
) -> None:
    told = QSignalSpy(idle.wentIdle)
    idle.rest(True)
    idle.watch(present=True, counting=False)
    longer = IdleWatch(SHORT * 2)
    with qtbot.waitSignal(longer.wentIdle):
        longer.watch(present=True, counting=False)
    assert told.count() == 0
    with qtbot.waitSignal(idle.wentIdle):
        idle.rest(False)


def test_while_it_asks_only_the_seconds_count(qtbot: QtBot, idle: IdleWatch) -> None:
    told = QSignalSpy(idle.wentIdle)
    idle.watch(present=True, counting=False)
    elapsed = QElapsedTimer()
    elapsed.start()
    with qtbot.waitSignal(idle.secondPassed):
        idle.watch(present=False, counting=True)
        idle.watch(present=False, counting=True)  # told again with every second, which must not restart it
    assert elapsed.elapsed() >= 1000 * EARLY
    assert told.count() == 0


def test_an_answer_ends_the_countdown(qtbot: QtBot, idle: IdleWatch) -> None:
    idle.watch(present=False, counting=True)
    idle.watch(present=False, counting=False)
    seconds = QSignalSpy(idle.secondPassed)
    other = IdleWatch(1.2)
    with qtbot.waitSignal(other.wentIdle):
        other.watch(present=True, counting=False)
    assert seconds.count() == 0
