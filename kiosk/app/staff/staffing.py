"""The way in for staff, on a screen for visitors: nothing of it is made before somebody knocks."""

from __future__ import annotations

import time
from collections.abc import Callable
from datetime import date
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QObject
from PySide6.QtGui import QGuiApplication

from kiosk.app.staff.aside import StaffAside
from kiosk.app.staff.ground import StaffGround
from kiosk.bridge.kiosk import Kiosk
from kiosk.bridge.staff.glass_watch import GlassWatch
from kiosk.visit import events as on

if TYPE_CHECKING:
    from PySide6.QtQuick import QQuickWindow

    from kiosk.bridge.staff.view import StaffView

RESTART = 75
"""What the program ends with where staff restart it: whoever started it starts it again."""
_LONGEST_REST = 120


class Staffing(QObject):
    """Goes with the kiosk's window; the next window has its own."""

    def __init__(
        self,
        window: QQuickWindow,
        kiosk: Kiosk,
        ground: StaffGround,
        clock: Callable[[], float] = time.monotonic,
    ) -> None:
        super().__init__(kiosk)
        self._window, self._kiosk, self._ground = window, kiosk, ground
        self._glass = GlassWatch(window, clock)
        self._view: StaffView | None = None
        self._aside: StaffAside | None = None
        self._glass.knocked.connect(self._knock)
        self._glass.keyed.connect(self._knock)
        window.installEventFilter(self._glass)

    def end(self) -> None:
        """Before its window goes."""
        if self._view is not None:
            self._view.end()
        if self._aside is not None:
            self._aside.end()
        self._window.removeEventFilter(self._glass)
        self._window.setProperty("staff", None)

    def _knock(self) -> None:
        if self._view is None:
            self._view = self._made()
            self._window.setProperty("staff", self._view)
        self._view.knock()

    def _made(self) -> StaffView:
        from kiosk.app.staff.panel import panel_parts
        from kiosk.bridge.staff.duties import Duties
        from kiosk.bridge.staff.view import StaffView
        from kiosk.staff.attempts import Attempts

        ground, loaded = self._ground, self._ground.loaded()
        duties = Duties(
            folder=ground.folder,
            rest=round(min(loaded.settings.screen.idle_seconds, _LONGEST_REST)),
            glass=self._glass,
            told=lambda: panel_parts(ground, self._glass, date.today()),
            opens=lambda: self._kiosk.happen(on.Done()),
            restart=lambda: QCoreApplication.exit(RESTART),
            step_aside=self._step_aside if QGuiApplication.platformName() == "xcb" else None,
        )
        return StaffView(duties, Attempts(ground.folder), self)

    def _step_aside(self) -> None:
        self._aside = self._aside or StaffAside(self._ground.come_back)
        self._aside.begin()
        self._ground.step_aside()
