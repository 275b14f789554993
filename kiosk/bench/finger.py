"""A finger on the window: touch events that come in through the window system, as from a panel."""

from __future__ import annotations

from PySide6.QtCore import QPoint, QPointF
from PySide6.QtQuick import QQuickItem, QQuickWindow
from PySide6.QtTest import QTest


class Finger:
    def __init__(self, window: QQuickWindow) -> None:
        self._window = window
        self._device = QTest.createTouchDevice()
        self._at = QPoint()

    def down(self, item: QQuickItem) -> None:
        """Queued only: it is dealt with when the event loop comes to it."""
        self._at = item.mapToScene(QPointF(item.width() / 2, item.height() / 2)).toPoint()
        QTest.touchEvent(self._window, self._device, False).press(0, self._at, self._window).commit(False)

    def up(self) -> None:
        QTest.touchEvent(self._window, self._device, False).release(0, self._at, self._window).commit(False)
