"""A flow that is taller than its screen, cut into screenfuls in a real window."""

from __future__ import annotations

import gc
from collections.abc import Iterator
from pathlib import Path

import pytest
import shiboken6
from PySide6.QtCore import QRectF
from PySide6.QtGui import QGuiApplication
from PySide6.QtQml import QQmlApplicationEngine
from PySide6.QtQuick import QQuickItem, QQuickWindow
from pytestqt.qtbot import QtBot

import kiosk
from kiosk.bridge.constants import Constants
from kiosk.bridge.paging.screenfuls import Screenfuls
from kiosk.bridge.qml_types import QmlElement

QML_IMPORT_NAME = "Tests.Paging"
QML_IMPORT_MAJOR_VERSION = 1
KNOWN_TO_QML = (Constants, Screenfuls)
QML = Path(kiosk.__file__).parent / "qml"
BANDS, TALL, GAP = 6, 40, 4
FLOW = b"""
import QtQuick
import Kiosk.Controls

Window {
    height: 100
    visible: true
    width: 200

    FlowScreen {
        id: flow
        height: 100
        spacing: 4
        width: 200

        Repeater {
            model: 6

            Rectangle {
                required property int index
                readonly property int band: index
                readonly property bool whole: true

                height: 40
                width: 50
            }
        }
    }
}
"""


COMES_AND_GOES = """
import QtQuick
import Kiosk.Controls
import Tests.Paging

Loader {
    sourceComponent: made_anew { }
}
"""
TIMES = 3


@QmlElement
class Stays(QQuickItem):
    pass


@pytest.fixture
def flow(qapp: QGuiApplication) -> Iterator[QQuickItem]:
    engine = QQmlApplicationEngine()
    engine.addImportPath(str(QML))
    engine.loadData(FLOW)
    window = engine.rootObjects()[0]
    assert isinstance(window, QQuickWindow)
    yield window.contentItem().childItems()[0]
    window.close()
    shiboken6.delete(engine)


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


SCREENFULS = [[0, 1], [2], [3], [4], [5]]
"""All but the first stand further down, so that they have room for one band only."""


def test_every_band_is_shown_whole_in_its_screenful(qtbot: QtBot, flow: QQuickItem) -> None:
    qtbot.waitUntil(lambda: flow.property("screenfuls") == len(SCREENFULS))
    for screenful, expected in enumerate(SCREENFULS):
        flow.setProperty("screenful", screenful)
        qtbot.waitUntil(lambda expected=expected: whole_ones(flow) == expected)


def test_only_the_first_screenful_starts_at_the_top(qtbot: QtBot, flow: QQuickItem) -> None:
    qtbot.waitUntil(lambda: flow.property("screenfuls") == len(SCREENFULS))
    viewport = flow.childItems()[0]
    assert viewport.y() == 0
    flow.setProperty("screenful", 1)
    assert viewport.y() == flow.property("lower") > 0


def test_a_higher_screen_needs_fewer_screenfuls(qtbot: QtBot, flow: QQuickItem) -> None:
    qtbot.waitUntil(lambda: flow.property("screenfuls") == len(SCREENFULS))
    flow.setHeight(BANDS * TALL + (BANDS - 1) * GAP)
    qtbot.waitUntil(lambda: flow.property("screenfuls") == 1)
    qtbot.waitUntil(lambda: whole_ones(flow) == list(range(BANDS)))


def left_of(qtbot: QtBot, kind: type[QQuickItem], item: str) -> int:
    """How many stay of those that came and went, beside those of other tests."""
    others = all_of(kind)

    def made() -> list[QQuickItem]:
        return [each for each in all_of(kind) if all(each is not other for other in others)]

    engine = QQmlApplicationEngine()
    engine.addImportPath(str(QML))
    engine.loadData(COMES_AND_GOES.replace("made_anew", item).encode())
    loader = engine.rootObjects()[0]
    for comes in (False, True) * TIMES:
        loader.setProperty("active", comes)
        qtbot.waitUntil(lambda comes=comes: any(map(shiboken6.isValid, made())) == comes)
    shiboken6.delete(engine)
    gc.collect()
    return len(made())


def all_of(kind: type[QQuickItem]) -> list[QQuickItem]:
    return [each for each in gc.get_objects() if isinstance(each, kind)]


def test_nothing_is_left_of_what_cut_a_flow(qtbot: QtBot) -> None:
    """Each change of sizes makes a few anew."""
    assert left_of(qtbot, Screenfuls, "FlowScreen") == 0


def test_control_of_another_item_all_stay(qtbot: QtBot) -> None:
    """Where none does, PySide lets go of them by itself, and `leftover.py` lets go once too often."""
    assert left_of(qtbot, Stays, "Stays") == TIMES + 1
