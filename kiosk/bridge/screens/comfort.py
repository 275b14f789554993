"""What a visitor chose to see more easily by."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal

from kiosk.bridge.qml_types import Property, QmlElement, QmlUncreatable
from kiosk.visit.journey import Comforts

QML_IMPORT_NAME = "Kiosk.Bridge"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
@QmlUncreatable("The comforts belong to the kiosk.")
class ComfortView(QObject):
    changed = Signal()

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._comforts = Comforts()

    def show(self, comforts: Comforts) -> None:
        if comforts != self._comforts:
            self._comforts = comforts
            self.changed.emit()

    @Property(float, notify=changed)
    def textScale(self) -> float:
        return self._comforts.text_scale

    @Property(str, notify=changed)
    def theme(self) -> str:
        """Empty while it is left as it was, as below."""
        return {None: "", False: "warm", True: "contrast"}[self._comforts.contrast]

    @Property(str, notify=changed)
    def motion(self) -> str:
        return {None: "", False: "full", True: "less"}[self._comforts.still]
