"""The whole land, as large as the window, going by one place."""

from __future__ import annotations

from PySide6.QtCore import QByteArray, QUrl
from PySide6.QtQml import QQmlApplicationEngine
from PySide6.QtQuick import QQuickWindow

from kiosk.bench.frames import Frames
from kiosk.bench.real import settle, wait_until
from kiosk.bench.touched import Touched
from kiosk.bridge.land.land_files import LandFiles
from kiosk.bridge.land.pictures import LandPictures
from kiosk.bridge.window.bytecode import QML

_WINDOW = b"""
import QtQuick
import Kiosk.Land
import Kiosk.Theme

Window {
    id: window

    property bool panning: pan.running

    function go() {
        pan.to = land.position === 2 ? 3 : 2;
        pan.restart();
    }

    height: 1080
    visible: true
    width: 1920

    Land {
        id: land

        anchors.fill: parent
        lit: [false, true, true, true, true, false]
        places: 6
        position: 2
    }
    NumberAnimation {
        id: pan

        duration: Motion.pan
        easing.type: Easing.InOutQuad
        property: "position"
        target: land
    }
}
"""


class LandPan:
    def __init__(self, burnt_ms: float) -> None:
        self._engine = QQmlApplicationEngine()
        self._engine.addImportPath(str(QML))
        self._engine.addImageProvider("land", LandPictures(LandFiles(None)))
        self._engine.loadData(QByteArray(_WINDOW), QUrl.fromLocalFile(f"{QML}/Pan.qml"))
        window = self._engine.rootObjects()[0]
        assert isinstance(window, QQuickWindow)
        self._window, self._frames = window, Frames(window, burnt_ms)
        settle(window)

    def go(self, touched: Touched) -> None:
        """By one place."""
        first = len(self._frames.seen)
        self._window.metaObject().invokeMethod(self._window, "go")
        wait_until(lambda: not self._window.property("panning"), self._window)
        touched.pan_interval_ms += self._frames.intervals_ms(first)
        touched.pan_processor_ms += self._frames.processor_ms(first)
