"""Makes the other screens ready once the first one is painted, as far as a touch may lead."""

from __future__ import annotations

import gc

from PySide6.QtCore import QObject, QTimer, Signal

from kiosk.bridge.later import later
from kiosk.bridge.qml_types import Property, QmlElement, QmlUncreatable

QML_IMPORT_NAME = "Kiosk.Bridge"
QML_IMPORT_MAJOR_VERSION = 1
_MOMENT = 200
_PAUSE = 40


@QmlElement
@QmlUncreatable("The kiosk warms up once.")
class WarmUp(QObject):
    """One screen at a time, up to number ``last``, so that a touch never waits for all of them; those beyond
    it, which take memory, once `go_further` tells that a touch may lead there."""

    changed = Signal()
    painted = Signal()  # the first screen, once
    needed = Signal()  # what only the other screens need, once, before QML hears of any of them

    def __init__(self, last: int, parent: QObject) -> None:
        super().__init__(parent)
        self._last, self._screens, self._begun, self._needed = last, 0, False, False
        self._alone = False

    def first_painted(self) -> None:
        """Called at every frame; the first one starts the warming up, after the touches that wait."""
        if not self._begun:
            self._begun = True
            QTimer.singleShot(0, gc.enable)
            QTimer.singleShot(0, self.painted.emit)
            QTimer.singleShot(0, self._go_on)

    def go_further(self, last: int) -> None:
        """A moment later: the screen that is shown now is painted first."""
        if last > self._last:
            self._last = last
            if self._begun:
                later(_MOMENT, self, self._go_on)

    def need_others(self) -> None:
        if not self._needed:
            self._needed = True
            self.needed.emit()

    def _go_on(self) -> None:
        self.need_others()
        if self._screens <= self._last and not self._alone:
            self._screens += 1
            self.changed.emit()
            QTimer.singleShot(0, self._go_on)

    def stand_alone(self, alone: bool) -> None:
        """Without the screens that are not shown, while sizes are chosen: each would be laid out anew with
        every choice. They go, and are made again, a moment later: no touch waits for either."""
        if alone != self._alone:
            self._alone = alone
            if self._begun:
                later(_PAUSE, self, self._change)

    def _change(self) -> None:
        """Once what a page's neighbours left to do is done: no screen goes amid that."""
        QTimer.singleShot(0, self, self._let_go if self._alone else self._go_on)

    def _let_go(self) -> None:
        if self._alone and self._screens > 1:
            self._screens = 1
            self.changed.emit()

    @Property(int, notify=changed)
    def screens(self) -> int:
        """Grows from 0: how many of them may be made ready. 1 while none but the one that is shown may."""
        return self._screens
