"""The test of the glass, as QML shows it."""

from __future__ import annotations

from PySide6.QtCore import QObject, QPointF, Signal, Slot

from kiosk.bridge.qml_types import Property, QmlElement, QmlUncreatable
from kiosk.bridge.staff.glass_watch import GlassWatch
from kiosk.staff.touch_test import SPOTS, Trial, landed, tick

QML_IMPORT_NAME = "Kiosk.Bridge"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
@QmlUncreatable("The test belongs to the staff's panel.")
class TouchTestView(QObject):
    changed = Signal()

    def __init__(self, glass: GlassWatch, parent: QObject) -> None:
        super().__init__(parent)
        self._glass, self._trial = glass, Trial()
        self._target = QPointF()
        glass.came.connect(self._came)

    def begin(self) -> None:
        self._put(Trial())

    def tick(self) -> None:
        size = self._glass.size
        down = (
            (round(at.x() / size.width(), 2), round(at.y() / size.height(), 2)) for at in self._glass.down
        )
        self._put(tick(self._trial, tuple(down)))

    @Slot(float, float)
    def aim(self, x: float, y: float) -> None:
        """Where the spot stands that is to be touched next."""
        self._target = QPointF(x, y)

    def _came(self, at: QPointF) -> None:
        beside = (at - self._target) / self._glass.dot
        self._put(landed(self._trial, beside.x(), beside.y()))

    def _put(self, trial: Trial) -> None:
        if trial != self._trial:
            self._trial = trial
            self.changed.emit()

    @Property(int, notify=changed)
    def secondsLeft(self) -> int:
        """For which hands stay off."""
        return self._trial.left

    @Property(int, notify=changed)
    def number(self) -> int:
        """Of the spot to touch, from 0; after the last, how many there are."""
        return len(self._trial.landed)

    @Property(bool, notify=changed)
    def over(self) -> bool:
        return self._trial.over

    @Property(bool, notify=changed)
    def fits(self) -> bool:
        return self._trial.fits

    @Property(bool, notify=changed)
    def lands(self) -> bool:
        """Every touch near enough to its spot."""
        return self._trial.lands

    @Property(int, notify=changed)
    def stuck(self) -> int:
        """How many places were touched by nobody."""
        return len(self._trial.stuck)

    @Property(float, notify=changed)
    def off(self) -> float:
        """Millimetres, of the touch that landed farthest from its spot;"""
        return self._trial.landed[self._trial.worst].off if self._trial.landed else 0

    @Property(int, notify=changed)
    def worst(self) -> int:
        """and the number of that spot."""
        return self._trial.worst if self._trial.landed else 0

    @Property(list, notify=changed)
    def spotX(self) -> list[float]:
        """Of the spots, as shares of the room between the outermost of them;"""
        return [x for x, _ in SPOTS]

    @Property(list, notify=changed)
    def spotY(self) -> list[float]:
        """and down."""
        return [y for _, y in SPOTS]

    @Property(list, notify=changed)
    def stuckX(self) -> list[float]:
        """Of what is stuck, as shares of the screen;"""
        return [x for x, _ in self._trial.stuck]

    @Property(list, notify=changed)
    def stuckY(self) -> list[float]:
        """and down."""
        return [y for _, y in self._trial.stuck]
