"""What a closed screen says, in each language by its own clock."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QObject
from PySide6.QtTest import QSignalSpy

from kiosk.bridge.screens.closed import ClosedView
from kiosk.core.waking import Waking
from kiosk.visit.waking import Closed
from tests.bridge.model import get

AFTERNOON = Waking(17, 5, 2, 3)


@pytest.mark.parametrize(
    ("language", "time", "weekday"),
    [("en", "5:05\u00a0PM", "Wednesday"), ("de", "17:05", "Mittwoch"), ("es", "17:05", "miércoles")],
)
def test_each_language_has_its_own_clock(language: str, time: str, weekday: str) -> None:
    parent = QObject()
    view = ClosedView(language, "911", parent)
    view.show(Closed(AFTERNOON))

    told = [get(view, name) for name in ("time", "weekday", "days", "told", "emergencyNumber")]
    assert told == [time, weekday, 3, False, "911"]


def test_it_tells_qml_of_what_changes_only() -> None:
    parent = QObject()
    view = ClosedView("en", "", parent)
    view.show(Closed(AFTERNOON))
    changed = QSignalSpy(view.changed)
    view.show(Closed(AFTERNOON))
    assert changed.count() == 0
    view.show(Closed(AFTERNOON, 15))
    assert (changed.count(), get(view, "told")) == (1, True)
