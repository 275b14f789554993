"""Turns the passing of time without a touch into events."""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal

if TYPE_CHECKING:
    from PySide6.QtCore import QEvent

    from kiosk.bridge.window.contacts import Contacts


@cache
def _deeds() -> frozenset[QEvent.Type]:
    from PySide6.QtCore import QEvent

    kind = QEvent.Type
    touches = {kind.TouchBegin, kind.TouchUpdate, kind.TouchEnd, kind.TouchCancel}
    pointer = {kind.MouseButtonPress, kind.MouseButtonRelease, kind.MouseMove, kind.Wheel}
    return frozenset(touches | pointer | {kind.KeyPress, kind.KeyRelease})


class IdleWatch(QObject):
    """Install it as an event filter on one window. ``seconds`` without a touch emit `wentIdle`, once, but
    never while something is held down; nor does a visit's last countdown go on then. What is held for longer
    than ``held_seconds`` is held by nobody, and the window doesn't see it."""

    wentIdle = Signal()
    secondPassed = Signal()

    def __init__(self, seconds: float, parent: QObject | None = None, held_seconds: float = 60) -> None:
        super().__init__(parent)
        self._held_seconds = held_seconds
        self._contacts: Contacts | None = None
        self._quiet = QTimer(self)
        self._quiet.setSingleShot(True)
        self._quiet.setInterval(int(seconds * 1000))
        self._quiet.timeout.connect(self._nobody_touched)
        self._count = QTimer(self)
        self._count.setInterval(1000)
        self._count.timeout.connect(self._count_on)
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

    def _nobody_touched(self) -> None:
        if self._is_held():
            self._quiet.start()
        else:
            self.wentIdle.emit()

    def _count_on(self) -> None:
        asks = not self._present
        if not (asks and self._is_held()):
            self.secondPassed.emit()

    def _is_held(self) -> bool:
        return self._contacts is not None and self._contacts.holds

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() not in _deeds():
            return False
        from kiosk.bridge.window.contacts import Contacts, Sign

        if self._contacts is None:
            self._contacts = Contacts(self._held_seconds, self)
        sign = self._contacts.sign_of(watched, event)
        if sign is Sign.SOMEBODY and self._quiet.isActive():
            self._quiet.start()
        if sign is Sign.STUCK:
            event.accept()  # what nobody takes comes again as a mouse
        return sign is Sign.STUCK


def _keep(timer: QTimer, running: bool) -> None:
    if running != timer.isActive():
        timer.start() if running else timer.stop()
