"""How often in a row the program ended in no good way soon after it began: what crashes or hangs tells
nobody, so each start leaves a mark that only a good end takes away."""

from __future__ import annotations

import time
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path

import msgspec
from msgspec import Struct

from kiosk.files.limits import STANDING
from kiosk.files.reading import read_bytes
from kiosk.files.unfit import UnfitError
from kiosk.files.writing import write_whole

_FILE = "starts.json"
_SOON = 120.0
"""Seconds within which an end counts: longer than systemd waits for one that hangs."""
MOST = 3


class _Mark(Struct, frozen=True):
    """``begun`` by the clock that nobody sets, which begins anew with the machine."""

    begun: float
    before: int


class Starts:
    """Where the mark can't be written or read there is none."""

    def __init__(self, folder: Path, clock: Callable[[], float] = time.monotonic) -> None:
        self._file, self._clock = folder / _FILE, clock

    def begin(self) -> bool:
        """Whether the ones before, as many as `MOST`, all ended soon."""
        now, mark = self._clock(), self._read()
        soon = mark is not None and 0 <= now - mark.begun < _SOON
        before = mark.before + 1 if mark is not None and soon else 0
        with suppress(OSError):
            self._file.parent.mkdir(parents=True, exist_ok=True)
            write_whole(self._file, msgspec.json.encode(_Mark(now, before)), lasting=False)
        return before >= MOST

    def end(self) -> None:
        """In a way that was wanted."""
        with suppress(OSError):
            self._file.unlink(missing_ok=True)

    def _read(self) -> _Mark | None:
        try:
            return msgspec.json.decode(read_bytes(self._file, STANDING), type=_Mark)
        except (UnfitError, ValueError, RecursionError):
            return None
