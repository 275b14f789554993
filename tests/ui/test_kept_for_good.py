"""What JavaScript holds after a visit is what it held before: no other measure sees it."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator

import pytest
import shiboken6
from PySide6.QtCore import QLoggingCategory
from PySide6.QtQml import QQmlApplicationEngine, QQmlEngine
from PySide6.QtQuick import QQuickWindow
from pytestqt.logging import _QtMessageCapture
from pytestqt.qtbot import QtBot

from kiosk.visit import events as on
from kiosk.visit.journey import Journey
from kiosk.visit.states import Reading, Visiting
from tests.journeys.conftest import Builds
from tests.journeys.story import Stand
from tests.made_up import TEA

HELD = re.compile(r"Regular item memory after GC: (\d+)")
VISITS = 4
HANDS_ON = b"""
import QtQuick

Loader {
    sourceComponent: Loader {
        Component.onCompleted: setSource("", {
            "one": 1
        })
    }
}
"""
Held = Callable[[QQmlEngine], int]


@pytest.fixture
def held(qtlog: _QtMessageCapture) -> Iterator[Held]:
    """Bytes, as Qt's engine tells them where it was made after this."""

    def measure(engine: QQmlEngine) -> int:
        engine.collectGarbage()
        found = [HELD.search(record.message) for record in qtlog.records]
        return [int(each[1]) for each in found if each][-1]

    QLoggingCategory.setFilterRules("qt.qml.gc.allocatorStats=true")
    yield measure
    QLoggingCategory.setFilterRules("")


def test_of_pages_that_were_read_nothing_is_held(builds: Builds, held: Held) -> None:
    stand = builds(TEA)
    engine = engine_of(stand.visitor.window)
    read_all(stand)  # so that each was made once
    before = held(engine)
    read_all(stand)
    assert held(engine) == before


def read_all(stand: Stand) -> None:
    for page in stand.library.pages:
        stand.kiosk.put(Visiting(Journey(), Reading(page.id, page.id)))
        stand.visitor.is_stirred()
        stand.visitor.rests()
    stand.kiosk.happen(on.Done())
    stand.visitor.waits_until(lambda: all(slot.view is None for slot in stand.kiosk.pages.places))
    stand.visitor.is_stirred()
    stand.visitor.rests()


def engine_of(window: QQuickWindow) -> QQmlEngine:
    context = QQmlEngine.contextForObject(window)
    assert context is not None
    return context.engine()


def test_control_what_a_loader_hands_on_is_held(held: Held, qtbot: QtBot) -> None:
    """Where it isn't, `Handed.qml` can go."""
    engine = QQmlApplicationEngine()
    engine.loadData(HANDS_ON)
    loader = engine.rootObjects()[0]
    before = held(engine)
    for comes in (False, True) * VISITS:
        loader.setProperty("active", comes)
        qtbot.waitUntil(lambda comes=comes: (loader.property("item") is not None) == comes)
    assert held(engine) > before
    shiboken6.delete(engine)
