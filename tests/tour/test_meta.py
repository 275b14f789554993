"""A class that was asked for is forgotten, so that nothing is taken for it later."""

from __future__ import annotations

from PySide6.QtCore import QMetaObject, QObject, QUrl
from PySide6.QtQml import QQmlComponent, QQmlEngine
from pytestqt.qtbot import QtBot
from shiboken6 import Shiboken

from kiosk.tour.meta import base_classes, class_of, meta_of

_MADE = b"import QtQuick\nRectangle { property int told: 3 }"


def known() -> int:
    """Classes that QML made."""
    every = (each for each in Shiboken.getAllValidWrappers() if isinstance(each, QMetaObject))
    return sum("_QML" in each.className() for each in every)


def test_a_class_that_was_asked_for_is_forgotten(qtbot: QtBot) -> None:
    engine = QQmlEngine()
    component = QQmlComponent(engine)
    component.setData(_MADE, QUrl("made.qml"))
    thing: QObject = component.create()
    before = known()
    assert class_of(thing).startswith("QQuickRectangle")
    with meta_of(thing) as about:
        assert base_classes(about)[1:] == ["QQuickRectangle", "QQuickItem", "QObject"]
    assert class_of(engine) == "QQmlEngine"
    assert known() == before
    about = thing.metaObject()
    assert known() > before, about.className()
