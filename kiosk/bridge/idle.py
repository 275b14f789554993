"""Turns the passing of time without a touch into events."""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal

if TYPE_CHECKING:
    from PySide6.QtCore import QEvent


@cache
def _touches() -> frozenset[QEvent.Type]:
    from PySide6.QtCore import QEvent

    kind = QEvent.Type
    touches = {kind.TouchBegin, kind.TouchUpdate, kind.TouchEnd}
    pointer = {kind.MouseButtonPress, kind.MouseButtonRelease, kind.MouseMove, kind.Wheel}
    return frozenset(touches | pointer | {kind.KeyPress})


class IdleWatch(QObject):
    """Install it as an event filter on the window. ``seconds`` without a touch emit `wentIdle`, once."""

    wentIdle = Signal()
    secondPassed = Signal()

    def __init__(self, seconds: float, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._quiet = QTimer(self)
        self._quiet.setSingleShot(True)
        self._quiet.setInterval(int(seconds * 1000))
        self._quiet.timeout.connect(self.wentIdle)
        self._count = QTimer(self)
        self._count.setInterval(1000)
        self._count.timeout.connect(self.secondPassed)
        self._present = self._counting = self._resting = False

    def watch(self, present: bool, counting: bool) -> None:
        """``present``: somebody may be here. ``counting``: something on the screen counts seconds down."""
        self._present, self._counting = present, counting
        self._set()

    def rest(self, resting: bool) -> None:
        """While it rests no time passes; after that it counts from the beginning."""
        self._resting = resting
        self._set()

    def _set(self) -> None:
        _keep(self._quiet, self._present and not self._resting)
        _keep(self._count, self._counting and not self._resting)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if self._quiet.isActive() and event.type() in _touches():
            self._quiet.start()
        return False


def _keep(timer: QTimer, running: bool) -> None:
    if running != timer.isActive():
        timer.start() if running else timer.stop()
