"""A screen that stepped aside comes back by itself: nobody has to remember it."""

from __future__ import annotations

import time
from collections.abc import Callable

from PySide6.QtCore import QObject, QTimer

from kiosk.bridge.window.x_idle import seconds_idle

UNTOUCHED, LONGEST = 600.0, 3600.0
"""Seconds: of a display that nobody touches, and in all: what lies on the glass may touch it, too."""
_EVERY = 5_000


class StaffAside(QObject):
    """``idle`` says for how many seconds nobody touched the display; where it can't, all of them count."""

    def __init__(
        self,
        back: Callable[[], object],
        idle: Callable[[], float | None] = seconds_idle,
        clock: Callable[[], float] = time.monotonic,
    ) -> None:
        super().__init__()
        self._back, self._idle, self._clock = back, idle, clock
        self._since = 0.0
        self._timer = QTimer(self)
        self._timer.setInterval(_EVERY)
        self._timer.timeout.connect(self.look)

    def begin(self) -> None:
        self._since = self._clock()
        self._timer.start()

    def look(self) -> None:
        away = self._clock() - self._since
        idle = self._idle()
        untouched = away if idle is None else min(idle, away)
        if untouched >= UNTOUCHED or away >= LONGEST:
            self.end()
            self._back()

    def end(self) -> None:
        self._timer.stop()
