"""Sees what touches the glass before any screen does, and tells of taps."""

from __future__ import annotations

import time
from collections.abc import Callable
from math import hypot, inf
from typing import TYPE_CHECKING

from msgspec import Struct
from PySide6.QtCore import QEvent, QObject, QPointF, QSizeF, Qt, Signal
from PySide6.QtGui import QEventPoint, QKeyEvent, QMouseEvent, QPointerEvent, QTouchEvent

from kiosk.staff.knock import NO_KNOCK, Tap, after
from kiosk.station.settings import MM_PER_INCH, SHORT_SIDE_MM

if TYPE_CHECKING:
    from PySide6.QtQuick import QQuickWindow

_STAYS_MM = 6.0
_LAIN = 5.0
"""Seconds after which what lies on the glass is no finger of somebody who taps."""
ANYWHERE = "anywhere"
"""What takes touches of a whole screen is called so, and is no control."""
_MOUSE = -1
_STATE = QEventPoint.State
Spot = tuple[int, int]
"""On which device, and which of its fingers."""


class FingerDown(Struct):
    at: QPointF
    since: float
    clean: bool = True


class GlassWatch(QObject):
    """Install it as an event filter on one window, after all others, so that it sees what those keep from
    the screen. It keeps nothing itself. A finger that was there before a tap is none of it, however it
    trembles."""

    knocked = Signal()
    keyed = Signal()
    came = Signal(QPointF)  # where a finger or a mouse button went down
    deed = Signal()  # of somebody who is there

    def __init__(self, window: QQuickWindow, clock: Callable[[], float] = time.monotonic) -> None:
        super().__init__(window)
        self._window, self._clock = window, clock
        self._down: dict[Spot, FingerDown] = {}
        self._knock = NO_KNOCK

    @property
    def dot(self) -> float:
        """Of Qt's pixels in a millimetre, as the theme counts them."""
        ppi = self._window.property("ppi") / self._window.devicePixelRatio()
        return ppi / MM_PER_INCH if ppi > 0 else self._short / SHORT_SIDE_MM

    @property
    def down(self) -> list[QPointF]:
        return [finger.at for finger in self._down.values()]

    @property
    def size(self) -> QSizeF:
        return QSizeF(max(1, self._window.width()), max(1, self._window.height()))

    @property
    def _short(self) -> float:
        return min(self.size.width(), self.size.height())

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        match event:
            case QTouchEvent():
                self._touch(event)
            case QMouseEvent() if event.source() == Qt.MouseEventSource.MouseEventNotSynthesized:
                self._mouse(event)
            case QKeyEvent() if event.type() == QEvent.Type.KeyPress and not event.isAutoRepeat():
                self.deed.emit()
                if _is_asking(event):
                    self.keyed.emit()
            case _:
                pass
        return False

    def _touch(self, event: QTouchEvent) -> None:
        if event.type() == QEvent.Type.TouchCancel:
            for finger in self._down.values():
                finger.clean = False
            return
        device = event.pointingDevice().systemId()
        for point in event.points():
            self._point((device, point.id()), point, event)

    def _mouse(self, event: QMouseEvent) -> None:
        spot = (_MOUSE, event.button().value)
        match event.type():
            case QEvent.Type.MouseButtonPress:
                self._press(spot, event.position())
            case QEvent.Type.MouseButtonRelease:
                self._lift(spot, event, event.point(0))
            case QEvent.Type.MouseMove:
                for held in [each for each in self._down if each[0] == _MOUSE]:
                    self._move(held, event.position())
            case _:
                pass

    def _point(self, spot: Spot, point: QEventPoint, event: QPointerEvent) -> None:
        match point.state():
            case _STATE.Pressed:
                self._press(spot, point.position())
            case _STATE.Released:
                self._lift(spot, event, point)
            case _:
                self._move(spot, point.position())

    def _press(self, spot: Spot, at: QPointF) -> None:
        now = self._clock()
        others = [finger for finger in self._down.values() if now - finger.since < _LAIN]
        for other in others:
            other.clean = False
        self._down[spot] = FingerDown(at, now, clean=not others)
        self.deed.emit()
        self.came.emit(at)

    def _move(self, spot: Spot, at: QPointF) -> None:
        finger = self._down.get(spot)
        if finger is None:
            self._down[spot] = FingerDown(at, -inf, clean=False)  # it was never seen to come
        elif hypot(at.x() - finger.at.x(), at.y() - finger.at.y()) > _STAYS_MM * self.dot:
            finger.clean, finger.at = False, at

    def _lift(self, spot: Spot, event: QPointerEvent, point: QEventPoint) -> None:
        finger, now = self._down.pop(spot, None), self._clock()
        if finger is None or now - finger.since >= _LAIN:
            return
        clean = finger.clean and not _is_control(event.exclusiveGrabber(point))
        where = finger.at / self.dot
        self._knock = after(self._knock, Tap(finger.since, now, where.x(), where.y(), clean))
        if self._knock.opens:
            self.knocked.emit()


def _is_control(taker: QObject | None) -> bool:
    return taker is not None and taker.objectName() != ANYWHERE


def _is_asking(event: QKeyEvent) -> bool:
    """On no keypad for visitors are there keys to hold down with another."""
    held = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier
    return event.key() == Qt.Key.Key_P and event.modifiers() == held
