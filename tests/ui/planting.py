"""Planted defects, which the checks must find."""

from __future__ import annotations

from PySide6.QtCore import QUrl
from PySide6.QtQml import QQmlComponent, QQmlEngine, qmlEngine
from PySide6.QtQuick import QQuickItem

from tests.journeys.story import Stand


def plants(stand: Stand, source: str) -> None:
    """An item over everything, until the window closes."""
    window = stand.visitor.window
    engine = qmlEngine(window)
    assert isinstance(engine, QQmlEngine)
    component = QQmlComponent(engine, window)
    component.setData(f"import QtQuick\nimport Kiosk.Controls\n{source}".encode(), QUrl())
    item = component.create()
    assert isinstance(item, QQuickItem), component.errorString()
    item.setParent(window)
    item.setParentItem(window.contentItem())
