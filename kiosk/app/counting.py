"""Counts what a screen for visitors is used for, and writes it at moments that tell nothing of a visit."""

from __future__ import annotations

import logging
import time
from collections.abc import Callable
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer

from kiosk.bridge.kiosk import Kiosk
from kiosk.core.clock import believed
from kiosk.counts.batch import Batch
from kiosk.counts.tally import Tally, tally

if TYPE_CHECKING:
    from kiosk.counts.store import Store

_SOON, _PAUSE = 60_000, 900_000
"""Milliseconds until it is first looked whether something may be written, and between two looks."""
_MEND = "Visits are counted in memory until then, and lost if the program ends first."
log = logging.getLogger("kiosk")


class Counting(QObject):
    """``today`` is the wall's clock, which may be set at any time; ``clock`` only runs on."""

    def __init__(
        self,
        folder: Path,
        today: Callable[[], date] = date.today,
        clock: Callable[[], float] = time.monotonic,
    ) -> None:
        super().__init__()
        self._folder, self._today, self._clock = folder, today, clock
        self._kiosk: Kiosk | None = None
        self._keep_months = 0
        self._store: Store | None = None
        self._visit: Tally | None = None
        self._batch, self._written = Batch(), date.min
        self._trouble = ""
        self._timer = QTimer(self)
        self._timer.timeout.connect(self._look_again)
        self._timer.start(_SOON)

    @property
    def trouble(self) -> str:
        """For staff: why nothing is written at present; else empty."""
        return self._trouble

    def follow(self, kiosk: Kiosk, keep_months: int) -> None:
        """Instead of the one before, whose visit is over."""
        self._keep_months = keep_months
        if self._kiosk is not None:
            self._kiosk.stateChanged.disconnect(self._see)
            self._ended()
        self._kiosk = kiosk
        kiosk.stateChanged.connect(self._see)
        self._see()

    def look(self) -> None:
        """Writes what may be written, once there is something."""
        today = believed(self._today())
        if today is None:
            self._tell(f"The clock says that it is {self._today()}, which can't be. Set it.")
        elif today != self._written or self._batch.is_due(today):
            self._write(today)
        else:
            self._trouble = ""

    def end(self) -> None:
        """With the program: of a few visits only how many there were."""
        self._timer.stop()
        self._ended()
        today = believed(self._today())
        if today is not None and self._batch != Batch():
            self._write(today)

    def _look_again(self) -> None:
        self._timer.setInterval(_PAUSE)
        self.look()

    def _see(self) -> None:
        kiosk, before = self._kiosk, self._visit
        if kiosk is None:
            return
        after = tally(before, kiosk.state, kiosk.library, self._clock())
        if after is None:
            self._ended()
        elif before is None:
            self._batch = self._batch.with_begun(believed(self._today()))
        self._visit = after

    def _ended(self) -> None:
        if self._visit is not None:
            self._batch, self._visit = self._batch.with_ended(self._visit), None

    def _write(self, today: date) -> None:
        from kiosk.counts.store import Store, UnkeptError  # no start waits for SQLite

        self._store = self._store or Store(self._folder)
        try:
            broken = self._store.add(self._batch.day_sums(today), today, self._keep_months)
        except UnkeptError as reason:
            mend = "Make room there, or let the program write to it."
            self._tell(f"The counts can't be written to {self._folder}: {reason}. {mend}")
            return
        self._batch, self._written, self._trouble = self._batch.left(), today, ""
        if broken:
            told = "The counts in %s could not be read: they are %s now, and a new file is begun."
            log.warning(told, self._folder, broken)

    def _tell(self, trouble: str) -> None:
        """Once, until it is mended."""
        if not self._trouble:
            log.warning("%s %s", trouble, _MEND)
        self._trouble = trouble
