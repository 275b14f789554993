"""Turns the passing of time without a touch into events."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QTimer, Signal

_TOUCHES = frozenset(
    {
        QEvent.Type.TouchBegin,
        QEvent.Type.TouchUpdate,
        QEvent.Type.TouchEnd,
        QEvent.Type.MouseButtonPress,
        QEvent.Type.MouseButtonRelease,
        QEvent.Type.MouseMove,
        QEvent.Type.KeyPress,
        QEvent.Type.Wheel,
    }
)


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

    def watch(self, present: bool, asking: bool) -> None:
        """``present``: somebody may be here. ``asking``: "Are you still there?" counts down."""
        if asking:
            self._quiet.stop()
            if not self._count.isActive():
                self._count.start()
            return
        self._count.stop()
        if not present:
            self._quiet.stop()
        elif not self._quiet.isActive():
            self._quiet.start()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() in _TOUCHES and self._quiet.isActive():
            self._quiet.start()
        return False
