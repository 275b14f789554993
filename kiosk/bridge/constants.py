"""What Python and QML both know is stated once, in Python."""

from __future__ import annotations

from PySide6.QtCore import QObject

from kiosk.bridge.qml_types import Property, QmlElement, QmlSingleton
from kiosk.station.settings import MM_PER_INCH, SHORT_SIDE_MM
from kiosk.visit.journey import TEXT_SCALES

QML_IMPORT_NAME = "Kiosk.Bridge"
QML_IMPORT_MAJOR_VERSION = 1
FAMILY = "Atkinson Hyperlegible"


@QmlElement
@QmlSingleton
class Constants(QObject):
    @Property(str, constant=True)
    def family(self) -> str:
        return FAMILY

    @Property(float, constant=True)
    def millimetresPerInch(self) -> float:
        return MM_PER_INCH

    @Property(float, constant=True)
    def shortSide(self) -> float:
        """Of a panel that nobody measured, in millimetres."""
        return SHORT_SIDE_MM

    @Property(list, constant=True)
    def textScales(self) -> list[float]:
        return list(TEXT_SCALES)
