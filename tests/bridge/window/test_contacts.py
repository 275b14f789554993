"""A hand, and what only seems to be one: told apart by how long it is held, on a clock of the test's own."""

from __future__ import annotations

import logging
from collections.abc import Callable

import pytest
from PySide6.QtCore import QEvent, QObject, QPointF, Qt
from PySide6.QtGui import QEventPoint, QGuiApplication, QKeyEvent, QMouseEvent, QPointingDevice, QTouchEvent
from PySide6.QtTest import QTest

from kiosk.bridge.window.contacts import Contacts, Sign
from kiosk.bridge.window.held_down import HeldDown

FIRST, SECOND = QTest.createTouchDevice(), QTest.createTouchDevice()
STATE = QEventPoint.State
DOWN, MOVED, STILL, UP = STATE.Pressed, STATE.Updated, STATE.Stationary, STATE.Released
NONE, LEFT, RIGHT = Qt.MouseButton.NoButton, Qt.MouseButton.LeftButton, Qt.MouseButton.RightButton
Feels = Callable[[QEvent], Sign]


class Clock:
    now = 1000.0

    def __call__(self) -> float:
        return self.now


@pytest.fixture
def clock() -> Clock:
    return Clock()


@pytest.fixture
def feels(qapp: QGuiApplication, clock: Clock) -> Feels:
    window, contacts = QObject(), Contacts(60, None, clock)
    return lambda event: contacts.sign_of(window, event)


def touch(*fingers: tuple[int, QEventPoint.State], device: QPointingDevice = FIRST) -> QTouchEvent:
    """As a touchscreen tells it: its event begins and ends with the first and the last finger."""
    states = {state for _, state in fingers}
    kind = QEvent.Type.TouchUpdate
    if states == {DOWN}:
        kind = QEvent.Type.TouchBegin
    elif states == {UP}:
        kind = QEvent.Type.TouchEnd
    points = [QEventPoint(number, state, QPointF(5, 5), QPointF(5, 5)) for number, state in fingers]
    return QTouchEvent(kind, device, Qt.KeyboardModifier.NoModifier, points)


def mouse(kind: QEvent.Type, button: Qt.MouseButton, buttons: Qt.MouseButton) -> QMouseEvent:
    at = QPointF(5, 5)
    return QMouseEvent(kind, at, at, button, buttons, Qt.KeyboardModifier.NoModifier)


def key(kind: QEvent.Type, *, repeated: bool, which: Qt.Key = Qt.Key.Key_Right) -> QKeyEvent:
    return QKeyEvent(kind, which, Qt.KeyboardModifier.NoModifier, "", repeated)


def test_a_finger_that_reads_along_is_somebody_for_a_minute(feels: Feels, clock: Clock) -> None:
    feels(touch((1, DOWN)))
    clock.now += 59
    assert feels(touch((1, MOVED))) is Sign.SOMEBODY
    assert feels(touch((1, UP))) is Sign.SOMEBODY


def test_a_spot_that_trembles_is_nobody_and_is_told_once(
    feels: Feels, clock: Clock, caplog: pytest.LogCaptureFixture, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(logging.getLogger("kiosk"), "propagate", True)
    feels(touch((1, DOWN)))
    signs: list[Sign] = []
    for _ in range(300):
        clock.now += 1
        signs.append(feels(touch((1, MOVED))))
    assert signs == [Sign.SOMEBODY] * 59 + [Sign.STUCK] * 241
    assert [record.message.split(",")[0] for record in caplog.records] == [
        "A touch has been held down for over a minute"
    ]
    assert feels(touch((1, UP))) is Sign.STUCK, "that it lifts is no visitor either"
    assert feels(touch((1, DOWN))) is Sign.SOMEBODY, "the same number may be a finger later"


@pytest.mark.parametrize("device", [FIRST, SECOND], ids=["same screen", "another screen"])
def test_beside_a_stuck_touch_a_real_one_is_felt(feels: Feels, clock: Clock, device: QPointingDevice) -> None:
    feels(touch((1, DOWN)))
    clock.now += 100
    stuck = [(1, MOVED)] if device is FIRST else []
    assert feels(touch((1, MOVED))) is Sign.STUCK
    assert feels(touch(*stuck, (2, DOWN), device=device)) is Sign.SOMEBODY
    assert feels(touch(*stuck, (2, MOVED), device=device)) is Sign.SOMEBODY
    assert feels(touch(*stuck, (2, UP), device=device)) is Sign.SOMEBODY
    assert feels(touch((1, MOVED))) is Sign.STUCK


def test_two_spots_that_tremble_in_turn_are_nobody(feels: Feels, clock: Clock) -> None:
    feels(touch((1, DOWN)))
    feels(touch((1, STILL), (2, DOWN)))
    clock.now += 61
    assert feels(touch((1, MOVED), (2, STILL))) is Sign.STUCK
    assert feels(touch((1, STILL), (2, MOVED))) is Sign.STUCK


def test_a_touch_whose_begin_or_end_was_lost(feels: Feels, clock: Clock) -> None:
    assert feels(touch((7, MOVED))) is Sign.SOMEBODY, "a minute to be somebody in"
    clock.now += 61
    assert feels(touch((7, MOVED))) is Sign.STUCK
    feels(QTouchEvent(QEvent.Type.TouchCancel, FIRST))
    assert feels(touch((7, MOVED))) is Sign.SOMEBODY
    clock.now += 61
    assert feels(touch((8, DOWN))) is Sign.SOMEBODY, "a first finger: there is no other on the glass"
    assert feels(touch((7, MOVED), (8, STILL))) is Sign.SOMEBODY


def test_a_mouse_button_that_is_stuck_drags_for_nobody(feels: Feels, clock: Clock) -> None:
    press, move = QEvent.Type.MouseButtonPress, QEvent.Type.MouseMove
    assert feels(mouse(press, LEFT, LEFT)) is Sign.SOMEBODY
    clock.now += 59
    assert feels(mouse(move, NONE, LEFT)) is Sign.SOMEBODY
    clock.now += 2
    assert feels(mouse(move, NONE, LEFT)) is Sign.STUCK
    assert feels(mouse(press, RIGHT, LEFT | RIGHT)) is Sign.SOMEBODY
    assert feels(mouse(QEvent.Type.MouseButtonRelease, LEFT, NONE)) is Sign.STUCK


def test_a_mouse_that_shakes_alone_counts_for_a_minute(feels: Feels, clock: Clock) -> None:
    shake = mouse(QEvent.Type.MouseMove, NONE, NONE)
    signs: list[Sign] = []
    for _ in range(200):
        clock.now += 1
        signs.append(feels(shake))
    assert signs == [Sign.SOMEBODY] * 59 + [Sign.NOBODY] * 141
    feels(mouse(QEvent.Type.MouseButtonPress, LEFT, LEFT))
    feels(mouse(QEvent.Type.MouseButtonRelease, LEFT, NONE))
    assert feels(shake) is Sign.SOMEBODY


def test_a_key_that_repeats_is_nobody_and_after_a_minute_does_nothing(feels: Feels, clock: Clock) -> None:
    press, release = QEvent.Type.KeyPress, QEvent.Type.KeyRelease
    assert feels(key(press, repeated=False)) is Sign.SOMEBODY
    for kind in (release, press):
        assert feels(key(kind, repeated=True)) is Sign.NOBODY
    clock.now += 60
    assert feels(key(press, repeated=True)) is Sign.STUCK
    assert feels(key(press, repeated=False, which=Qt.Key.Key_Tab)) is Sign.SOMEBODY
    feels(key(release, repeated=False))
    assert feels(key(press, repeated=False)) is Sign.SOMEBODY


def test_what_trembles_past_its_time_is_taken_from_what_it_holds_all_the_same(clock: Clock) -> None:
    down = HeldDown(60, clock)
    spot = ("touch", 7, 1)
    down.begin(spot)
    clock.now += 61
    assert down.is_stuck("touch", down.contact(spot)), "it trembled before anybody looked"

    assert down.next_in("touch") == 0
    assert down.newly_stuck("touch") == {7}
    assert down.newly_stuck("touch") == set()
    assert down.next_in("touch") is None
