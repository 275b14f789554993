"""Small windows made for a test, as the tour sees them."""

from __future__ import annotations

from collections.abc import Callable, Iterator

import pytest
from PySide6.QtCore import QSize, QUrl
from PySide6.QtGui import QGuiApplication, QImage
from PySide6.QtQml import QQmlComponent, QQmlEngine
from PySide6.QtQuick import QQuickImageProvider, QQuickWindow
from pytestqt.qtbot import QtBot

from kiosk.bridge.window.typeface import load_typeface
from kiosk.tour.look import Look
from kiosk.tour.measure import Found, measure

WIDTH, HEIGHT = 600, 400
_WINDOW = """
import QtQuick
import Kiosk.Bridge

Window {
    component Words: Text {
        font.family: "Atkinson Hyperlegible"
        font.pixelSize: 30
        lineHeight: 40
        lineHeightMode: Text.FixedHeight
        x: 20
        y: 20
    }
    component Target: Item {
        property bool down: false
        property string label
        property bool usable: true
    }
    color: "white"
    height: %d
    width: %d

    %s
}
"""
Seen = Callable[[str], Found]
Shows = Callable[[str], QQuickWindow]


class _Planted(QQuickImageProvider):
    """A black square for every name."""

    def __init__(self) -> None:
        super().__init__(QQuickImageProvider.ImageType.Image)

    def requestImage(self, id: str, size: QSize, requestedSize: QSize) -> QImage:  # noqa: N802, N803 - Qt's
        image = QImage(99, 99, QImage.Format.Format_RGB32)
        image.fill(0)
        return image


@pytest.fixture
def window_with(qapp: QGuiApplication, qtbot: QtBot) -> Iterator[Shows]:
    """Shows QML in a white window, where it may use ``Words`` and ``Target``."""
    load_typeface()
    engine = QQmlEngine()
    engine.addImageProvider("planted", _Planted())
    kept: list[tuple[QQmlComponent, QQuickWindow]] = []

    def show(source: str) -> QQuickWindow:
        component = QQmlComponent(engine)
        component.setData((_WINDOW % (HEIGHT, WIDTH, source)).encode(), QUrl())
        window = component.create()
        assert isinstance(window, QQuickWindow), component.errorString()
        kept.append((component, window))  # what it was made of takes it along
        with qtbot.waitSignal(window.frameSwapped):
            window.show()
        return window

    yield show
    kept.clear()


@pytest.fixture
def seen(window_with: Shows) -> Seen:
    """Measures what is shown."""
    return lambda source: measure(Look(window_with(source)).display_list)
