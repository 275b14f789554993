"""What goes on beside a screen for visitors for as long as it runs, whichever window stands."""

from __future__ import annotations

import logging
import os
from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer
from PySide6.QtGui import QWindow

from kiosk.app.loaded_deck import LoadedDeck, RunOptions
from kiosk.app.starts import Starts
from kiosk.bridge.kiosk import Kiosk
from kiosk.bridge.window.paths import data_folder

if TYPE_CHECKING:
    from kiosk.app.counting import Counting
    from kiosk.app.heartbeat import Heart
    from kiosk.app.last_good import LastGood
    from kiosk.app.watchdog import SystemdWatchdog

_SOUND = 60_000
"""Milliseconds that a deck was shown without an error before it is kept as the last good one."""
_CRASHED = "The program ended or broke three times in a row soon after it began to show this deck."
log = logging.getLogger("kiosk")


class Keeper(QObject):
    """Counts, the last good deck, heartbeat and watchdog: all from the first painted screen on, since no
    start waits for them."""

    def __init__(self, wanted: RunOptions, window: Callable[[], QWindow]) -> None:
        super().__init__()
        self._wanted, self._folder, self._window = wanted, wanted.state or data_folder(), window
        self._loaded: LoadedDeck | None = None
        self._counting: Counting | None = None
        self._good: LastGood | None = None
        self._heart: Heart | None = None
        self._watchdog: SystemdWatchdog | None = None
        self._starts = Starts(self._folder)
        self._distrusted = self._starts.begin()
        self._sound = QTimer(self)
        self._sound.setSingleShot(True)
        self._sound.setInterval(_SOUND)
        self._sound.timeout.connect(self._keep)

    @property
    def trouble(self) -> str:
        """For staff: why counts aren't written at present; else empty."""
        return self._counting.trouble if self._counting else ""

    def fit(self, loaded: LoadedDeck) -> LoadedDeck:
        """It, or the last good one in its place where it is faulty or has crashed."""
        if loaded.draft or not (loaded.faults or self._distrusted):
            return loaded
        why = tuple(map(str, loaded.faults)) or (_CRASHED,)
        good = self._last_good().instead_of(*why)
        if good is None or (good.template, good.settings) == (loaded.template, loaded.settings):
            return loaded
        log.error("The last good deck and settings are shown. What is wrong with the new ones: %s", why[0])
        return good

    def distrust(self, loaded: LoadedDeck) -> bool:
        """What was shown and broke too often: whether there is something else to show, from now on."""
        self._distrusted = not self._distrusted and self._last_good().differs(loaded)
        return self._distrusted

    def trust(self) -> None:
        """Again: it may have been mended."""
        self._distrusted = False

    def broke(self) -> None:
        self._sound.stop()

    def follow(self, kiosk: Kiosk, loaded: LoadedDeck) -> None:
        """In the window that stands from now on, once it is painted."""
        from kiosk.app.heartbeat import Heart

        self._loaded = loaded
        self._count(kiosk, loaded)
        self._heart = self._heart or Heart(self._folder, lambda: (self.trouble,) if self.trouble else ())
        self._heart.follow(kiosk, loaded, self._wanted.deck)
        if "NOTIFY_SOCKET" in os.environ:
            from kiosk.app.watchdog import SystemdWatchdog

            self._watchdog = self._watchdog or SystemdWatchdog(self._window)
            self._watchdog.follow()
        if not (loaded.faults or loaded.to_do or loaded.instead_of):
            self._sound.start()

    def end(self) -> None:
        """In a way that was wanted."""
        self._sound.stop()
        for each in (self._counting, self._heart, self._watchdog, self._starts):
            if each is not None:
                each.end()

    def _keep(self) -> None:
        if self._loaded is not None:
            self._last_good().keep(self._loaded)

    def _last_good(self) -> LastGood:
        from kiosk.app.last_good import LastGood

        self._good = self._good or LastGood(self._folder, self._wanted)
        return self._good

    def _count(self, kiosk: Kiosk, loaded: LoadedDeck) -> None:
        """After each renewal it goes on; while there is nothing to visit, it waits."""
        if loaded.faults or loaded.to_do:
            return
        counts = loaded.settings.counts
        if counts.on:
            from kiosk.app.counting import Counting

            self._counting = self._counting or Counting(self._folder)
            self._counting.follow(kiosk, counts.keep_months)
        elif self._counting is not None:
            self._counting.end()
            self._counting = None
