"""What Qt complains of while an author looks on."""

from __future__ import annotations

import logging
from collections.abc import Callable
from pathlib import Path

from kiosk.app.log import QT_LOG

QML = Path(__file__).resolve().parent.parent / "qml"


class Complaints(logging.Handler):
    """What Qt says of faults in QML, each once; faults of the deck come another way."""

    def __init__(self, then: Callable[[], None]) -> None:
        super().__init__(logging.WARNING)
        self._then = then
        self.told: list[str] = []

    def emit(self, record: logging.LogRecord) -> None:
        told = record.getMessage().replace(f"file://{QML}/", "")
        if record.name == QT_LOG and told not in self.told:
            self.told.append(told)
            self._then()

    def forget(self) -> None:
        self.told.clear()
