"""Ends a tour that hangs: Qt can lay a screen out for ever, and nothing in this program can stop it then."""

from __future__ import annotations

import os
import sys
from threading import Event, Thread
from types import TracebackType

_PATIENCE = 30.0
_HUNG = 1


class Watchdog:
    """Wants to hear `beat` again and again while it is entered."""

    def __init__(self, patience: float = _PATIENCE) -> None:
        self._patience = patience
        self._at = ""
        self._heard, self._over = Event(), False
        self._thread = Thread(target=self._listen, daemon=True)

    def beat(self, at: str) -> None:
        """``at``: what it would be that hangs."""
        self._at = at
        self._heard.set()

    def __enter__(self) -> Watchdog:
        self._thread.start()
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._over = True
        self._heard.set()
        self._thread.join()

    def _listen(self) -> None:
        while self._heard.wait(self._patience):
            self._heard.clear()
            if self._over:
                return
        sys.stderr.write(f"The tour broke off: {self._at} has hung for {self._patience:g} seconds.\n")
        sys.stderr.flush()
        os._exit(_HUNG)
