"""Fingers on the window, as Qt's own test device; mouse and keys, as the X server's own."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QPoint
from PySide6.QtGui import QGuiApplication, QTouchEvent
from PySide6.QtQuick import QQuickWindow
from PySide6.QtTest import QTest
from Xlib import XK, X
from Xlib.display import Display
from Xlib.ext import xtest

MOST_FINGERS = 3


class Fingers:
    def __init__(self, window: QQuickWindow) -> None:
        self._window, self._device = window, QTest.createTouchDevice()
        self._down: dict[int, QPoint] = {}

    def free(self) -> int | None:
        return min(set(range(MOST_FINGERS)) - set(self._down), default=None)

    @property
    def down(self) -> list[int]:
        return list(self._down)

    def press(self, finger: int, at: QPoint) -> None:
        self._others(finger).press(finger, at, self._window).commit()
        self._down[finger] = at

    def move(self, finger: int, to: QPoint) -> None:
        self._others(finger).move(finger, to, self._window).commit()
        self._down[finger] = to

    def lift(self, finger: int) -> None:
        self._others(finger).release(finger, self._down.pop(finger), self._window).commit()

    def cancel(self) -> None:
        """As when the panel is unplugged."""
        self._down.clear()
        QGuiApplication.sendEvent(self._window, QTouchEvent(QEvent.Type.TouchCancel, self._device))

    def _others(self, finger: int) -> QTest.QTouchEventSequence:
        hand = QTest.touchEvent(self._window, self._device, False)
        for other in set(self._down) - {finger}:
            hand.stationary(other)
        return hand


class MouseAndKeys:
    def __init__(self, name: str) -> None:
        self._display = Display(name)

    def close(self) -> None:
        self._display.close()

    def move(self, to: QPoint) -> None:
        xtest.fake_input(self._display, X.MotionNotify, x=to.x(), y=to.y())
        self._display.sync()

    def button(self, number: int, down: bool) -> None:
        xtest.fake_input(self._display, X.ButtonPress if down else X.ButtonRelease, number)
        self._display.sync()

    def click(self, at: QPoint, number: int = 1) -> None:
        self.move(at)
        self.button(number, True)
        self.button(number, False)

    def type(self, *names: str) -> None:
        """All of them down, then up again from the last: ``("Shift_L", "Tab")``."""
        codes = [self._display.keysym_to_keycode(XK.string_to_keysym(name)) for name in names]
        for code in codes:
            xtest.fake_input(self._display, X.KeyPress, code)
        for code in reversed(codes):
            xtest.fake_input(self._display, X.KeyRelease, code)
        self._display.sync()
