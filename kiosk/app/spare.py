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
_LIMITS = {-3: 256 * 1024, -1: 1024 * 1024}
"""Bytes, by the number that malloc.h has for M_MMAP_THRESHOLD and M_TRIM_THRESHOLD."""
_TURNED = (Screen.Topic.value, Screen.Page.value)


class Spare(QObject):
    """A while after the last touch, and not while pages are turned."""

    def __init__(self, kiosk: Kiosk, engine: QJSEngine) -> None:
        super().__init__(kiosk)
        self._kiosk, self._engine = kiosk, ref(engine)
        keep_little()
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


def keep_little() -> None:
    """What is large gets pages of its own, which go back at once, and no thread keeps much at the end of its
    memory, where `give_back` doesn't reach. Else glibc keeps more with each large thing that is let go."""
    for limit, most in _LIMITS.items():
        _of_glibc("mallopt", limit, most)


def give_back() -> None:
    """What glibc keeps for later, in less than a millisecond. Other systems do so by themselves, or can't."""
    _of_glibc("malloc_trim", 0)


def _of_glibc(name: str, *given: int) -> None:
    asked = getattr(ctypes.CDLL(None), name, None) if sys.platform == "linux" else None
    if asked is not None:
        asked(*given)
