"""Turns the passing of time without a touch into events."""

from __future__ import annotations

from functools import cache

from PySide6.QtCore import QEvent, QObject, QTimer, Signal


@cache
def _touches() -> frozenset[QEvent.Type]:
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
        self._quiet = QTimer(self, singleShot=True, interval=int(seconds * 1000))
        self._quiet.timeout.connect(self.wentIdle)
        self._count = QTimer(self, interval=1000)
        self._count.timeout.connect(self.secondPassed)

    def watch(self, present: bool, counting: bool) -> None:
        """``present``: somebody may be here. ``counting``: something on the screen counts seconds down."""
        for timer, wanted in ((self._quiet, present), (self._count, counting)):
            if not wanted:
                timer.stop()
            elif not timer.isActive():
                timer.start()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if self._quiet.isActive() and event.type() in _touches():
            self._quiet.start()
        return False
