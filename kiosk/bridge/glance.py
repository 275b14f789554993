"""How long something new stands on the screen before a touch may lead away from it."""

from __future__ import annotations

from PySide6.QtCore import QElapsedTimer


class Glance:
    """A double tap shall pass over nothing: for so many milliseconds nothing leads away from what came."""

    def __init__(self, milliseconds: int) -> None:
        self._milliseconds = milliseconds
        self._stands = QElapsedTimer()
        self._stands.start()

    def begin(self) -> None:
        """Something came into sight that was not there before."""
        self._stands.restart()

    @property
    def is_over(self) -> bool:
        return self._stands.elapsed() >= self._milliseconds
