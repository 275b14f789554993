"""What is all of a screen: its words stand there also where the land below them can't be painted."""

from __future__ import annotations

import pytest
from PySide6.QtQml import QQmlEngine, qmlEngine
from pytestqt.qtbot import QtBot

from kiosk.tour.look import Look
from kiosk.tour.measure import measure
from kiosk.visit.states import OutOfService
from tests.journeys.story import Stand
from tests.journeys.visitor import everything

SAID = {
    "This screen is not working. Please ask at the desk.",
    "If you feel unwell, tell staff.",
}


def said(stand: Stand) -> set[str]:
    return {text.text for text in measure(Look(stand.visitor.window).display_list).texts}


def painted(stand: Stand) -> bool:
    shown = everything(stand.visitor.screen)
    (land,) = (item for item in shown if item.property("wordsEnd") and item.property("places"))
    return bool(land.property("painted"))


@pytest.mark.qt_log_ignore("Invalid image provider")
def test_not_working_needs_no_picture(tea_stand: Stand) -> None:
    engine = qmlEngine(tea_stand.visitor.window)
    assert isinstance(engine, QQmlEngine)
    engine.removeImageProvider("land")
    tea_stand.kiosk.put(OutOfService())
    tea_stand.visitor.rests()
    assert not painted(tea_stand)
    assert said(tea_stand) == SAID


def test_control_it_is_painted_where_it_can_be(tea_stand: Stand, qtbot: QtBot) -> None:
    tea_stand.kiosk.put(OutOfService())
    tea_stand.visitor.rests()
    qtbot.waitUntil(lambda: painted(tea_stand))
    assert said(tea_stand) == SAID
