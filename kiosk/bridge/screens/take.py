"""What a visitor picked to take along, and whether it can be printed."""

from __future__ import annotations

import sys

from PySide6.QtCore import QObject, Signal

from kiosk.bridge.qml_types import Property, QmlElement, QmlUncreatable
from kiosk.core.library import Library
from kiosk.core.picks import Pick, number_of
from kiosk.station.settings import PrintSettings

QML_IMPORT_NAME = "Kiosk.Bridge"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
@QmlUncreatable("The way out belongs to the kiosk.")
class TakeView(QObject):
    pickedChanged = Signal()

    def __init__(self, library: Library, printing: PrintSettings, parent: QObject) -> None:
        super().__init__(parent)
        self._library, self._printing = library, printing
        self._picked: list[int] = []

    def show(self, picked: frozenset[Pick]) -> None:
        numbers = sorted(number_of(pick, self._library) for pick in picked)
        if numbers != self._picked:
            self._picked = numbers
            self.pickedChanged.emit()

    @Property(list, notify=pickedChanged)
    def picked(self) -> list[int]:
        """Numbers of questions for the team, and of what matters behind them."""
        return self._picked

    @Property(bool, constant=True)
    def prints(self) -> bool:
        return bool(self._printing.printer) and sys.platform != "win32"
