"""What a closed screen says, in the words and by the clock of its language."""

from __future__ import annotations

from PySide6.QtCore import QLocale, QObject, QTime, Signal

from kiosk.bridge.qml_types import Property, QmlElement, QmlUncreatable
from kiosk.visit.waking import Closed

QML_IMPORT_NAME = "Kiosk.Bridge"
QML_IMPORT_MAJOR_VERSION = 1
_NARROW, _KEPT = "\u202f", "\u00a0"
"""Spaces at which no line may end; few typefaces have the first, which Qt sets before AM and PM."""


@QmlElement
@QmlUncreatable("Only a closed screen has one.")
class ClosedView(QObject):
    """``emergency_number`` is the clinic's, or empty."""

    changed = Signal()

    def __init__(self, language: str, emergency_number: str, parent: QObject) -> None:
        super().__init__(parent)
        self._locale, self._emergency_number = QLocale(language), emergency_number
        self._closed: Closed | None = None

    def show(self, closed: Closed) -> None:
        if closed != self._closed:
            self._closed = closed
            self.changed.emit()

    @Property(bool, notify=changed)
    def told(self) -> bool:
        """Else it is dark."""
        return self._closed is not None and self._closed.seconds_left > 0

    @Property(int, notify=changed)
    def days(self) -> int:
        """From today until it wakes."""
        return self._closed.waking.days if self._closed else 0

    @Property(str, notify=changed)
    def weekday(self) -> str:
        return self._locale.dayName(self._closed.waking.weekday + 1) if self._closed else ""

    @Property(str, notify=changed)
    def time(self) -> str:
        if self._closed is None:
            return ""
        at = QTime(self._closed.waking.hour, self._closed.waking.minute)
        return self._locale.toString(at, QLocale.FormatType.ShortFormat).replace(_NARROW, _KEPT)

    @Property(str, constant=True)
    def emergencyNumber(self) -> str:
        return self._emergency_number
