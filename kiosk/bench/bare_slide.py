"""The yardstick of sliding: one rectangle, as large as the window, moving just as long as a page does."""

from __future__ import annotations

from PySide6.QtCore import QByteArray, QObject
from PySide6.QtQml import QQmlApplicationEngine
from PySide6.QtQuick import QQuickWindow

from kiosk.bench.frames import Frames
from kiosk.bench.real import wait_until

_WINDOW = b"""
import QtQuick

Window {
    id: window

    property alias sliding: slide.running

    color: "#FBF8F3"
    height: 1080
    visible: true
    width: 1920

    Rectangle {
        id: rectangle

        color: "#094A4F"
        height: window.height
        width: window.width
    }
    NumberAnimation {
        id: slide

        duration: 220
        easing.type: Easing.OutCubic
        from: window.width
        property: "x"
        target: rectangle
        to: 0
    }
}
"""


class BareSlide:
    def __init__(self) -> None:
        self._engine = QQmlApplicationEngine()
        self._engine.loadData(QByteArray(_WINDOW))
        self._window: QObject = self._engine.rootObjects()[0]
        assert isinstance(self._window, QQuickWindow)
        self._frames = Frames(self._window)

    def intervals_ms(self) -> list[float]:
        """Of one slide."""
        assert isinstance(self._window, QQuickWindow)
        first = len(self._frames.seen)
        self._window.setProperty("sliding", True)
        wait_until(lambda: not self._window.property("sliding"), self._window)
        return self._frames.intervals_ms(first)
