"""Gives memory that was let go back to the system: docs/decisions/memory.md."""

from __future__ import annotations

import ctypes
import sys
from typing import TYPE_CHECKING
from weakref import ref

from PySide6.QtCore import QObject, QTimer

from kiosk.bridge.kiosk import Kiosk
from kiosk.bridge.screens.view_state import Screen

if TYPE_CHECKING:
    from PySide6.QtQml import QJSEngine

_REST = 1000
"""Milliseconds: longer than what nobody sees is kept, and than any screen takes to come up."""
_TURNED = (Screen.Topic.value, Screen.Page.value)


class Spare(QObject):
    """A while after the last touch, and not while pages are turned."""

    def __init__(self, kiosk: Kiosk, engine: QJSEngine) -> None:
        super().__init__(kiosk)
        self._kiosk, self._engine = kiosk, ref(engine)
        self._rest = QTimer(self)
        self._rest.setSingleShot(True)
        self._rest.setInterval(_REST)
        self._rest.timeout.connect(self._give_back)
        kiosk.stateChanged.connect(self._wait)
        self._wait()

    def _wait(self) -> None:
        self._rest.stop()
        if self._kiosk.screen not in _TURNED:
            self._rest.start()

    def _give_back(self) -> None:
        engine = self._engine()
        if engine is not None:
            engine.collectGarbage()  # in some milliseconds
        give_back()


def give_back() -> None:
    """What glibc keeps for later, in less than a millisecond. Other systems do so by themselves, or can't."""
    trim = getattr(ctypes.CDLL(None), "malloc_trim", None) if sys.platform == "linux" else None
    if trim is not None:
        trim(0)
