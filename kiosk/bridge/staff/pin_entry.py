"""The digits that are typed at the pad: known here alone, and only until they were tried."""

from __future__ import annotations

import logging
from math import ceil
from pathlib import Path

from kiosk.staff.attempts import Attempts
from kiosk.staff.pin import UnreadPinError, is_right

log = logging.getLogger("kiosk")


class PinEntry:
    """What is forgotten is written over."""

    def __init__(self, folder: Path, attempts: Attempts) -> None:
        self._folder, self._attempts = folder, attempts
        self._digits = bytearray()

    @property
    def wait(self) -> int:
        """Seconds until a try is looked at."""
        return ceil(self._attempts.wait)

    @property
    def is_ready(self) -> bool:
        return bool(self._digits) and self._attempts.wait == 0

    def type(self, digit: int) -> None:
        self._digits.append(ord("0") + digit)

    def erase(self) -> None:
        if self._digits:
            self._digits[-1] = 0
            del self._digits[-1]

    def forget(self) -> None:
        self._digits[:] = bytes(len(self._digits))
        self._digits.clear()

    def is_right(self) -> bool:
        """Tries it, which counts, and forgets it."""
        self._attempts.begin()
        try:
            right = is_right(self._folder, self._digits)
        except UnreadPinError as reason:
            log.warning("%s", reason)
            return False
        finally:
            self.forget()
        if right:
            self._attempts.right()
        else:
            log.warning("%s", "Somebody typed a wrong PIN for staff.")
        return right
