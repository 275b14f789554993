"""After an error of our own: another try soon, and a rest where tries don't help."""

from __future__ import annotations

import time
from collections.abc import Callable

from PySide6.QtCore import QObject, QTimer

_SOON, _LATER = 5.0, 600.0
_MINUTE, _MOST = 60.0, 3


class Recovery(QObject):
    """Calls ``then`` some seconds after it `broke`; after the third time within a minute, only much later,
    unless there is a last ``resort``: then it counts anew. Without one that is False."""

    def __init__(
        self,
        then: Callable[[], object],
        clock: Callable[[], float] = time.monotonic,
        resort: Callable[[], bool] = lambda: False,
    ) -> None:
        super().__init__()
        self._then, self._clock, self._resort = then, clock, resort
        self._broken: list[float] = []
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self.try_again)

    def broke(self) -> None:
        """What breaks while it waits is the same fault."""
        if self._timer.isActive():
            return
        now = self._clock()
        self._broken = [*(when for when in self._broken if now - when < _MINUTE), now]
        if len(self._broken) >= _MOST and self._resort():
            self._broken = []
        self._timer.start(round(1000 * self.pause))

    def try_again(self) -> None:
        self._timer.stop()
        self._then()

    @property
    def pause(self) -> float:
        """In seconds."""
        return _LATER if len(self._broken) >= _MOST else _SOON
