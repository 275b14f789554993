"""A flow that is taller than its screen, cut into screenfuls in a real window."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
import shiboken6
from PySide6.QtCore import QRectF, QUrl
from PySide6.QtGui import QGuiApplication
from PySide6.QtQml import QQmlComponent, QQmlEngine
from PySide6.QtQuick import QQuickItem, QQuickWindow
from pytestqt.qtbot import QtBot

import kiosk
from kiosk.bridge.engine import QML_TYPES

KNOWN_TO_QML = QML_TYPES
QML = Path(kiosk.__file__).parent / "qml"
BANDS, TALL, SCREEN = 6, 40, 100
FLOW = b"""
import QtQuick
import Kiosk

FlowScreen {
    id: flow
    spacing: 4
    Repeater {
        model: 6
        Rectangle {
            required property int index
            readonly property bool whole: true
            readonly property int band: index
            height: 40
            width: 50
        }
    }
}
"""


@pytest.fixture
def flow(qapp: QGuiApplication) -> Iterator[QQuickItem]:
    engine = QQmlEngine()
    engine.addImportPath(str(QML))
    component = QQmlComponent(engine)
    component.setData(FLOW, QUrl())
    item = component.create()
    assert isinstance(item, QQuickItem), component.errorString()
    window = QQuickWindow()
    item.setParentItem(window.contentItem())
    item.setSize(QRectF(0, 0, 200, SCREEN).size())
    window.resize(200, SCREEN)
    window.show()
    yield item
    window.close()
    for gone in (item, window, component, engine):
        shiboken6.delete(gone)


def bands(item: QQuickItem) -> list[QQuickItem]:
    inside = [found for child in item.childItems() for found in bands(child)]
    return [item, *inside] if item.property("band") is not None else inside


def whole_ones(flow: QQuickItem) -> list[int]:
    """The bands that the screen shows from top to bottom."""
    viewport = flow.childItems()[0]
    shown = viewport.mapRectToItem(flow, QRectF(0, 0, viewport.width(), viewport.height()))
    shown &= QRectF(0, 0, flow.width(), flow.height())
    found = []
    for band in bands(flow):
        place = band.mapRectToItem(flow, QRectF(0, 0, band.width(), band.height()))
        if place.top() >= shown.top() - 0.5 and place.bottom() <= shown.bottom() + 0.5:
            found.append(band.property("band"))
    return found


# BUG in kiosk/bridge/screenfuls.py: the property `top` is hidden by the anchor line of that name, so
# that FlowScreen's `y: -cutter.top` never moves. More shows the same screenful again, cut off.
def test_every_band_is_shown_whole_in_its_screenful(qtbot: QtBot, flow: QQuickItem) -> None:
    qtbot.waitUntil(lambda: flow.property("screenfuls") == 3)
    for screenful in range(3):
        flow.setProperty("screenful", screenful)
        expected = [screenful * 2, screenful * 2 + 1]
        qtbot.waitUntil(lambda expected=expected: whole_ones(flow) == expected)


def test_a_higher_screen_needs_fewer_screenfuls(qtbot: QtBot, flow: QQuickItem) -> None:
    qtbot.waitUntil(lambda: flow.property("screenfuls") == 3)
    flow.setHeight(BANDS * TALL + 5 * 4)
    qtbot.waitUntil(lambda: flow.property("screenfuls") == 1)
    qtbot.waitUntil(lambda: whole_ones(flow) == list(range(BANDS)))
