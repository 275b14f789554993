"""Closes a screen for visitors when its hours are over, once nobody is there, and wakes it."""

from __future__ import annotations

import logging
import time
from collections.abc import Callable
from datetime import datetime

from PySide6.QtCore import QObject, Qt, QTimer

from kiosk.bridge.kiosk import Kiosk
from kiosk.core.clock import believed
from kiosk.station.hour_settings import HourSettings
from kiosk.station.hours import Week, waking, week_of
from kiosk.visit import events as on
from kiosk.visit.states import Attract

_PAUSE = 30
"""Seconds from one look at the clock to the next. Hours begin with a minute, and so does summer time."""
_THOUSAND = 1000
_TOLD = "The clock says that it is %s, which can't be, so the screen stays open at all hours. Set the clock."
log = logging.getLogger("kiosk")


def wall_clock() -> datetime:
    """Local time, also where the machine was told of another time zone since."""
    if hasattr(time, "tzset"):  # not on Windows
        time.tzset()
    return datetime.now().astimezone()


class OpeningHours(QObject):
    """``clock`` may be set at any time, and stand still while the machine sleeps: it is looked at again and
    again, and nothing is reckoned from one look to another."""

    def __init__(self, clock: Callable[[], datetime] = wall_clock) -> None:
        super().__init__()
        self._clock = clock
        self._kiosk: Kiosk | None = None
        self._week: Week | None = None
        self._doubted = False
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setTimerType(Qt.TimerType.PreciseTimer)
        self._timer.timeout.connect(self.look)

    @property
    def pause(self) -> int:
        """Milliseconds until the clock is looked at again."""
        return self._timer.remainingTime()

    def follow(self, kiosk: Kiosk, hours: HourSettings) -> None:
        """Instead of the one before."""
        self.end()
        self._kiosk, self._week = kiosk, week_of(hours)
        kiosk.stateChanged.connect(self._see)
        self.look()

    def end(self) -> None:
        self._timer.stop()
        if self._kiosk is not None:
            self._kiosk.stateChanged.disconnect(self._see)
            self._kiosk = None

    def look(self) -> None:
        now = self._clock()
        self._timer.start(until_look(now))
        if self._kiosk is not None:
            closed = waking(self._week, now) if self._week and self._believes(now) else None
            self._kiosk.happen(on.Close(closed) if closed else on.Wake())

    def _see(self) -> None:
        """A visit ended, or something was mended: nobody is there."""
        if self._kiosk is not None and isinstance(self._kiosk.state, Attract):
            self.look()

    def _believes(self, now: datetime) -> bool:
        """Staff are told once, until it is mended."""
        doubted = believed(now.date()) is None
        if doubted and not self._doubted:
            log.warning(_TOLD, now.date())
        self._doubted = doubted
        return not doubted


def until_look(now: datetime) -> int:
    """Milliseconds: with each minute, and in its middle."""
    return (_PAUSE - now.second % _PAUSE) * _THOUSAND - now.microsecond // _THOUSAND
