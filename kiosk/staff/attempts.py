"""Wrong PINs make the next try wait, longer and longer, but never for longer than a quarter of an hour."""

from __future__ import annotations

import logging
import time
from collections.abc import Callable
from pathlib import Path
from typing import Annotated

import msgspec
from msgspec import Meta, Struct

from kiosk.files.alone import alone_in
from kiosk.files.aside import set_aside
from kiosk.files.limits import PIN
from kiosk.files.reading import read_bytes
from kiosk.files.unfit import Unfit, UnfitError
from kiosk.files.writing import write_whole

FILE_NAME = "staff-tries.json"
WAITS = (0, 0, 0, 5, 15, 30, 60, 120, 300, 600, 900)
"""Seconds after so many wrong tries; the last one for all that come after."""
log = logging.getLogger("kiosk")


class Tries(Struct, frozen=True, forbid_unknown_fields=True):
    """``wrong`` since the last right one; ``at``: when the last of them was, by the wall's clock."""

    wrong: Annotated[int, Meta(ge=0)] = 0
    at: float = 0


class _UnreadTriesError(Exception):
    pass


def wait_after(wrong: int) -> int:
    return WAITS[min(wrong, len(WAITS) - 1)]


class Attempts:
    """``now`` is the wall's clock, which may be set at any time and is asked only for what was before this
    start; ``clock`` only runs on. A folder that can't be written forgets with the program."""

    def __init__(
        self,
        folder: Path,
        now: Callable[[], float] = time.time,
        clock: Callable[[], float] = time.monotonic,
    ) -> None:
        self._file, self._now, self._clock = folder / FILE_NAME, now, clock
        self._unkept = False
        self._tries = self._read()
        whole = wait_after(self._tries.wrong)
        passed = now() - self._tries.at
        self._until = clock() + (whole - passed if 0 <= passed <= whole else 0 if passed > 0 else whole)

    @property
    def wait(self) -> float:
        """Seconds until the next try is looked at."""
        return max(0.0, self._until - self._clock())

    def begin(self) -> None:
        """Counts as wrong until it is `right`: who pulls the plug meanwhile gains nothing, nor who goes from
        one screen to another with the same folder."""
        with alone_in(self._file.parent):
            wrong = max(self._tries.wrong, self._kept().wrong) + 1
            self._tries = Tries(wrong, self._now())
            self._write(self._tries)
        self._until = self._clock() + wait_after(wrong)

    def right(self) -> None:
        self._tries, self._until = Tries(), self._clock()
        with alone_in(self._file.parent):
            self._write(self._tries)

    def _read(self) -> Tries:
        """Who could break it may not win by that: the next try waits as after many, also after a restart."""
        with alone_in(self._file.parent) as alone:
            try:
                return _decoded(self._file)
            except _UnreadTriesError as reason:
                many = Tries(len(WAITS) - 1, self._now())
                if alone and self._set_aside(str(reason)):
                    self._write(many)
                return many

    def _kept(self) -> Tries:
        try:
            return _decoded(self._file)
        except _UnreadTriesError:
            return Tries()

    def _set_aside(self, why: str) -> bool:
        told = (
            "%s: The wrong tries of the PIN can't be read: %s It is set aside as %s, and the next try waits."
        )
        try:
            log.warning(told, self._file, why, set_aside(self._file))
        except OSError as reason:
            log.warning("%s can't be set aside: %s. Delete it.", self._file, reason.strerror)
            return False
        return True

    def _write(self, tries: Tries) -> None:
        try:
            self._file.parent.mkdir(parents=True, exist_ok=True)
            write_whole(self._file, msgspec.json.encode(tries))
            self._unkept = False
        except OSError as reason:
            if not self._unkept:
                mend = "Make room there, or let the program write to it."
                log.warning(
                    "%s: Wrong tries of the PIN can't be kept: %s. %s", self._file, reason.strerror, mend
                )
            self._unkept = True


def _decoded(file: Path) -> Tries:
    """Raises _UnreadTriesError."""
    try:
        return msgspec.json.decode(read_bytes(file, PIN), type=Tries)
    except UnfitError as reason:
        if reason.why is Unfit.MISSING:
            return Tries()
        raise _UnreadTriesError(reason.message) from None
    except (msgspec.DecodeError, UnicodeDecodeError):
        raise _UnreadTriesError("It is not as the program wrote it.") from None
