"""A screen that nobody minds: it fills its display, stays lit, and makes itself anew."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer
from PySide6.QtGui import QColor, QWindow

from kiosk.app.covers import Covers
from kiosk.app.day import NewDay
from kiosk.app.front import Front
from kiosk.app.keeper import Keeper
from kiosk.app.loaded_deck import LoadedDeck, RunOptions
from kiosk.app.log import tell_of_crashes
from kiosk.app.opening import load_and_log, open_kiosk
from kiosk.app.other_languages import OtherLanguages
from kiosk.app.recovery import Recovery
from kiosk.app.staff.door import StaffDoor
from kiosk.app.staff.ground import StaffGround
from kiosk.app.window import OpenWindow
from kiosk.bridge.window.paths import data_folder
from kiosk.station.hour_settings import HourSettings

if TYPE_CHECKING:
    from kiosk.app.opening_hours import OpeningHours

_LATEST = 10_000
"""Milliseconds after which the old window goes, painted over or not."""


class Unattended(QObject):
    """The window as it is now, and the covers of the other screens."""

    def __init__(self, wanted: RunOptions, loaded: LoadedDeck) -> None:
        super().__init__()
        self._wanted, self.keeper = wanted, Keeper(wanted, lambda: self.shown.window)
        self.loaded = self.keeper.fit(loaded)
        self._recovery = Recovery(self.renew, resort=lambda: self.keeper.distrust(self.loaded))
        self._going: OpenWindow | None = None
        self._aside = False
        self._hours: OpeningHours | None = None
        self._door = StaffDoor(self._ground())
        self._late = QTimer(self)
        self._late.setSingleShot(True)
        self._late.setInterval(_LATEST)
        self._late.timeout.connect(self._let_go)
        self.shown = self._open(self.loaded)
        self._covers = self._cover()
        self._front = Front(self._windows, self._lost)

    def renew(self) -> None:
        """Reads the deck again and shows it in a new window, in front of the old one until that is painted
        over: there is never none. What wasn't painted yet goes instead of what was."""
        self._door.close()
        self.come_back()
        loaded = self.keeper.fit(load_and_log(self._wanted))
        shown = self._open(loaded)
        if self._going is None:
            self._going = self.shown
        else:
            self.shown.kiosk.warmUp.painted.disconnect(self._let_go)
            self.shown.close()
        self.shown, self.loaded = shown, loaded
        shown.kiosk.warmUp.painted.connect(self._let_go)
        self._late.start()

    def step_aside(self) -> None:
        """Nothing of it can be seen, and other programs have the screen and the keys, until it is to
        `come_back`."""
        self._let_go()
        self._aside = True
        self._front.step_aside()
        self._covers.step_aside()
        self.shown.step_aside()

    def come_back(self) -> None:
        if self._aside:
            self._aside = False
            self.shown.come_back()
            self._covers.come_back()
            self._front.stand()

    def close(self) -> None:
        self._front.step_aside()
        self._door.close()
        self._let_go()
        self.keeper.end()
        if self._hours is not None:
            self._hours.end()
        self._covers.end()
        self.shown.close()

    def _cover(self) -> Covers:
        return Covers(QColor(self.shown.colour("night")))

    def _lost(self) -> None:
        """One window or the other: nothing can be put back of it."""
        self.renew()
        self._let_go()
        self._covers.end()
        self._covers = self._cover()

    def _windows(self) -> tuple[QWindow, ...]:
        going = () if self._going is None else (self._going.window,)
        return (*self._covers.windows, *going, self.shown.window)

    def _open(self, loaded: LoadedDeck) -> OpenWindow:
        shown = open_kiosk(self._wanted, loaded, keep=self._wanted.state or data_folder())
        tell_of_crashes(self._broke)
        if not loaded.faults and not loaded.to_do:
            OtherLanguages(self._wanted, shown.kiosk)
        self._keep_hours(shown, loaded)
        NewDay(shown.kiosk, self._new_day)
        shown.kiosk.warmUp.painted.connect(self._go_on)
        return shown

    def _go_on(self) -> None:
        self.keeper.follow(self.shown.kiosk, self.loaded)
        self._door.open(self.shown)

    def _new_day(self) -> None:
        self.keeper.trust()
        self.renew()

    def _keep_hours(self, shown: OpenWindow, loaded: LoadedDeck) -> None:
        """From the first frame on: at night no bright screen flashes up first."""
        if loaded.settings.hours != HourSettings():
            from kiosk.app.opening_hours import OpeningHours

            self._hours = self._hours or OpeningHours()
            self._hours.follow(shown.kiosk, loaded.settings.hours)
        elif self._hours is not None:
            self._hours.end()

    def _ground(self) -> StaffGround:
        folder, now = self._wanted.state or data_folder(), (lambda: self.loaded, lambda: self.keeper.trouble)
        return StaffGround(folder, self._wanted.settings, *now, self.step_aside, self.come_back)

    def _broke(self) -> None:
        self.shown.broke()
        self.keeper.broke()
        self._recovery.broke()

    def _let_go(self) -> None:
        self._late.stop()
        if self._going is not None:
            going, self._going = self._going, None
            going.close()
