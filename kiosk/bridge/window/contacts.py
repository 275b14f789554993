"""Tells a hand from what only seems to be one: a spot on the glass, a stuck button, a mouse that shakes."""

from __future__ import annotations

import time
from collections.abc import Callable
from enum import Enum, auto

from PySide6.QtCore import QCoreApplication, QEvent, QObject, Qt, QTimer
from PySide6.QtGui import QEventPoint, QInputDevice, QKeyEvent, QMouseEvent, QPointingDevice, QTouchEvent
from shiboken6 import isValid

from kiosk.bridge.window.held_down import BUTTON, KEY, TOUCH, HeldDown


class Sign(Enum):
    """Of somebody who is there; of nobody; or of what is stuck, which the screen shall not see."""

    SOMEBODY = auto()
    NOBODY = auto()
    STUCK = auto()


class Contacts(QObject):
    """Wants every touch, button and key of a window. ``longest``: seconds after which what is held down is
    held by nobody; ``clock`` in seconds."""

    def __init__(
        self, longest: float, parent: QObject | None = None, clock: Callable[[], float] = time.monotonic
    ) -> None:
        super().__init__(parent)
        self._longest, self._clock, self._deed = longest, clock, clock()
        self._down = HeldDown(longest, clock)
        self._window: QObject | None = None
        self._cancelling = False
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self.look)

    def sign_of(self, window: QObject, event: QEvent) -> Sign:
        if self._cancelling:
            return Sign.NOBODY
        self._window = window
        match event:
            case QTouchEvent():
                sign = self._touch(event)
            case QMouseEvent():
                sign = self._mouse(event)
            case QKeyEvent():
                sign = self._key(event)
            case _:
                sign = Sign.SOMEBODY
        if sign is Sign.SOMEBODY and event.type() != QEvent.Type.MouseMove:
            self._deed = self._clock()
        return sign

    @property
    def holds(self) -> bool:
        """Whether a hand holds something down; what is stuck is no hand."""
        return self._down.somebody

    def look(self) -> None:
        """Takes touches that are stuck from what they hold, so that others can use it."""
        for device in self._down.newly_stuck(TOUCH):
            self._cancel(device)
        self._set_timer()

    def _set_timer(self) -> None:
        wait = self._down.next_in(TOUCH)
        if wait is not None:
            self._timer.start(round(1000 * wait) + 1)

    def _touch(self, event: QTouchEvent) -> Sign:
        device, kind = event.pointingDevice().systemId(), event.type()
        if kind in (QEvent.Type.TouchBegin, QEvent.Type.TouchCancel):
            self._down.end_all(TOUCH, device)
        if kind == QEvent.Type.TouchCancel:
            return Sign.NOBODY
        signs = {self._point(device, point) for point in event.points()}
        if kind == QEvent.Type.TouchEnd:
            self._down.end_all(TOUCH, device)
        if not self._timer.isActive():
            self._set_timer()
        return Sign.SOMEBODY if Sign.SOMEBODY in signs else Sign.STUCK if Sign.STUCK in signs else Sign.NOBODY

    def _point(self, device: int, point: QEventPoint) -> Sign:
        touch = (TOUCH, device, point.id())
        match point.state():
            case QEventPoint.State.Pressed:
                self._down.begin(touch)
                return Sign.SOMEBODY
            case QEventPoint.State.Stationary:
                self._down.contact(touch)
                return Sign.NOBODY
            case QEventPoint.State.Released:
                stuck = self._down.end(touch)
            case _:
                stuck = self._down.is_stuck(TOUCH, self._down.contact(touch))
        return Sign.STUCK if stuck else Sign.SOMEBODY

    def _mouse(self, event: QMouseEvent) -> Sign:
        button = (BUTTON, 0, event.button().value)
        match event.type():
            case QEvent.Type.MouseButtonPress:
                self._down.begin(button)
                return Sign.SOMEBODY
            case QEvent.Type.MouseButtonRelease:
                return Sign.STUCK if self._down.end(button) else Sign.SOMEBODY
            case _:
                return self._moved(event)

    def _moved(self, event: QMouseEvent) -> Sign:
        """A mouse alone on a table that shakes moves too: after a minute without a deed it counts no more."""
        held = [each.value for each in Qt.MouseButton if each.value and each & event.buttons()]
        contacts = [self._down.contact((BUTTON, 0, button)) for button in held if button.bit_count() == 1]
        if contacts:
            stuck = [self._down.is_stuck(BUTTON, contact) for contact in contacts]
            return Sign.STUCK if all(stuck) else Sign.SOMEBODY
        return Sign.SOMEBODY if self._clock() - self._deed < self._longest else Sign.NOBODY

    def _key(self, event: QKeyEvent) -> Sign:
        key = (KEY, 0, event.key())
        if event.isAutoRepeat():
            return Sign.STUCK if self._down.is_stuck(KEY, self._down.contact(key)) else Sign.NOBODY
        if event.type() == QEvent.Type.KeyPress:
            self._down.begin(key)
            return Sign.SOMEBODY
        self._down.end(key)
        return Sign.NOBODY

    def _cancel(self, number: int) -> None:
        """For all fingers on that screen: which of them holds what, only Qt knows. A screen that was pulled
        out has none any more."""
        for device in QInputDevice.devices():
            if device.systemId() == number and isinstance(device, QPointingDevice):
                self._cancelling = True
                if self._window is not None and isValid(self._window):
                    QCoreApplication.sendEvent(self._window, QTouchEvent(QEvent.Type.TouchCancel, device))
                self._cancelling = False
