"""A place for one page on the shelf."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal

from kiosk.bridge.qml_types import Property, QmlElement, QmlUncreatable
from kiosk.bridge.screens.page import PageView

QML_IMPORT_NAME = "Kiosk.Bridge"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
@QmlUncreatable("Slots belong to the shelf.")
class PageSlot(QObject):
    """One of three places on the shelf; page ``number`` always stands in slot ``number % 3``."""

    changed = Signal()

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._number = -1
        self._view: PageView | None = None

    @Property(int, notify=changed)
    def number(self) -> int:
        return self._number

    @Property(PageView, notify=changed)
    def view(self) -> PageView | None:
        return self._view

    def put(self, number: int, view: PageView | None) -> None:
        if number == self._number and (view is None) == (self._view is None):
            return
        old, self._number, self._view = self._view, number, view
        self.changed.emit()
        if old is not None:
            old.deleteLater()
