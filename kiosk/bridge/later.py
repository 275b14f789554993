"""Something that is done a while later, unless who wants it is gone by then."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, QTimer


def later(milliseconds: int, of: QObject, do: Callable[[], object]) -> None:
    """A wait for a bound method leaves a weak reference for good: PySide never lets go of it."""

    def does() -> None:
        do()

    QTimer.singleShot(milliseconds, of, does)
