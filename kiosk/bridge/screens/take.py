"""What a visitor picked to take along, and the ways to take it."""

from __future__ import annotations

import sys
from itertools import count
from typing import TYPE_CHECKING

from PySide6.QtCore import Property, QObject, Signal, Slot

from kiosk.bridge.actions import Touches
from kiosk.bridge.qml_types import QmlElement, QmlUncreatable
from kiosk.core.library import Library
from kiosk.core.picks import Pick, pick_of
from kiosk.station.settings import Settings
from kiosk.visit import events as on
from kiosk.visit.states import Explaining
from kiosk.visit.take import Outcome, Printing

if TYPE_CHECKING:
    from kiosk.bridge.paper.desk import PrintDesk

QML_IMPORT_NAME = "Kiosk.Bridge"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
@QmlUncreatable("The way out belongs to the kiosk.")
class TakeView(QObject):
    pickedChanged = Signal()

    def __init__(self, library: Library, settings: Settings, touches: Touches, parent: QObject) -> None:
        super().__init__(parent)
        self._library, self._touches = library, touches
        self._picked: list[int] = []
        self._settings, self._jobs = settings, count(1)
        self._desk: PrintDesk | None = None

    def show(self, picked: frozenset[Pick]) -> None:
        numbers = sorted(pick.number for pick in picked)
        if numbers != self._picked:
            self._picked = numbers
            self.pickedChanged.emit()

    @Property(list, notify=pickedChanged)
    def picked(self) -> list[int]:
        """Numbers of questions for the team."""
        return self._picked

    @Property(bool, constant=True)
    def prints(self) -> bool:
        return bool(self._settings.print.printer) and sys.platform != "win32"

    @Slot(int)
    def pick(self, number: int) -> None:
        self._touches.happen(on.PickQuestion(pick_of(number, self._library)))

    @Slot()
    def openPhone(self) -> None:
        self._touches.go(on.OpenPhone())

    @Slot()
    def showCode(self) -> None:
        self._touches.go(on.ShowCode())

    @Slot(int)
    def turnCode(self, codes: int) -> None:
        self._touches.happen(on.TurnCode(codes))

    @Slot()
    def openPrint(self) -> None:
        job = next(self._jobs)
        state = self._touches.go(on.OpenPrint(job))
        if isinstance(state, Explaining) and state.sheet == Printing(job):
            self._desk = self._desk or self._opened()
            self._desk.take(job, state.behind)

    def _opened(self) -> PrintDesk:
        from kiosk.bridge.paper.desk import PrintDesk

        clinic = self._settings.clinic_in(self._library.language)
        desk = PrintDesk(self._library, self._settings.print, clinic, self)
        desk.ended.connect(self._print_ended)
        return desk

    def _print_ended(self, job: int, outcome: Outcome) -> None:
        self._touches.happen(on.PrintEnded(job, outcome))
