"""Windows that come back in front, whatever another program does to them."""

from __future__ import annotations

import os
from collections.abc import Callable, Sequence

from PySide6.QtCore import QObject, QTimer
from PySide6.QtGui import QWindow

from kiosk.bridge.window.display import NoWindowError
from kiosk.bridge.window.tops import Tops, tops

EVERY = 300
"""Milliseconds between two looks. A look is three questions to the display, and no more as long as nothing
has changed."""


_TAKEN = (
    "Another kiosk has this display (DISPLAY={display}) for itself: end that one first, or name another "
    "display."
)


def take_front() -> None:
    """Two would come back in front of each other for ever. Raises NoWindowError."""
    here = tops()
    if here is not None and not here.take_place():
        raise NoWindowError(_TAKEN.format(display=os.environ.get("DISPLAY", "")))


class Front(QObject):
    """On X only: elsewhere no window knows what stands in front of it. ``windows`` from back to front; the
    last one has the keys. ``lost`` is called where another program has destroyed one."""

    def __init__(self, windows: Callable[[], Sequence[QWindow]], lost: Callable[[], object]) -> None:
        super().__init__()
        self._windows, self._lost = windows, lost
        self._tops: Tops | None = tops()
        self._timer = QTimer(self)
        self._timer.setInterval(EVERY)
        self._timer.timeout.connect(self.look)
        self.stand()

    def stand(self) -> None:
        if self._tops is not None:
            self._timer.start()
            self.look()

    def step_aside(self) -> None:
        """Keys and the place in front are other programs' until it is to `stand` again."""
        self._timer.stop()
        if self._tops is not None:
            self._tops.let_keys_go()

    def look(self) -> None:
        numbers = [int(window.winId()) for window in self._windows() if window.isVisible()]
        if self._tops is None or not numbers:
            return
        standing = self._tops.all()
        if any(number not in standing and not self._tops.lives(number) for number in numbers):
            self._lost()
        elif standing[-len(numbers) :] != numbers:
            self._come_back(self._tops, numbers, standing)
        else:
            self._stay(self._tops, numbers)

    def _come_back(self, tops: Tops, numbers: list[int], standing: list[int]) -> None:
        for number in numbers:
            if number in standing:
                tops.bring_in_front(number)
            else:
                tops.put_in_front(number)
        self._stay(tops, numbers)

    def _stay(self, tops: Tops, numbers: list[int]) -> None:
        for number in numbers:
            tops.show(number)
        tops.hold_keys(numbers[-1])
        if tops.focused() != numbers[-1]:
            tops.focus(numbers[-1])
        tops.done()
