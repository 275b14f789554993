"""Opens the desk once somebody has a page printed, and brings what becomes of each page back to the visit."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from kiosk.core.library import Library
from kiosk.station.settings import Settings
from kiosk.visit import events as on
from kiosk.visit.states import Explaining, State
from kiosk.visit.take import Printing

if TYPE_CHECKING:
    from kiosk.bridge.paper.desk import PrintDesk


class DeskOpening(QObject):
    """A start pays for no desk."""

    def __init__(self, settings: Settings, happen: Callable[[on.Event], object], parent: QObject) -> None:
        super().__init__(parent)
        self._settings, self._happen = settings, happen
        self._desk: PrintDesk | None = None

    def take(self, state: State, library: Library) -> None:
        """Where a page is to be printed."""
        match state:
            case Explaining(behind, Printing(job)):
                self._desk = self._desk or self._open()
                self._desk.take(job, behind, library)

    def _open(self) -> PrintDesk:
        from kiosk.bridge.paper.desk import PrintDesk

        desk = PrintDesk(self._settings, self)
        desk.ended.connect(lambda job, outcome: self._happen(on.PrintEnded(job, outcome)))
        return desk
