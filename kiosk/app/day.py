"""Signatures end with a day, so a screen that runs for months is made anew when one has passed."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date

from PySide6.QtCore import QObject, QTimer

from kiosk.bridge.kiosk import Kiosk
from kiosk.visit.states import Attract, Closed, OutOfService, SettingUp

_PAUSE = 600_000  # milliseconds


class NewDay(QObject):
    """Calls ``then`` on another day than it was made on, but never while somebody is there."""

    def __init__(
        self, kiosk: Kiosk, then: Callable[[], object], today: Callable[[], date] = date.today
    ) -> None:
        super().__init__(kiosk)
        self._kiosk, self._then, self._today = kiosk, then, today
        self._made = today()
        self._timer = QTimer(self)
        self._timer.setInterval(_PAUSE)
        self._timer.timeout.connect(self.look)
        self._timer.start()

    def look(self) -> None:
        nobody = isinstance(self._kiosk.state, Attract | OutOfService | SettingUp | Closed)
        if nobody and self._today() != self._made:
            self._then()
