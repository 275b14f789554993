"""The open window: what it hangs together with while it is open, and in which order that goes."""

from __future__ import annotations

import gc
from collections.abc import Iterable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QObject
from PySide6.QtGui import QGuiApplication
from PySide6.QtQml import QQmlApplicationEngine

from kiosk.app.window_geometry import WindowGeometry
from kiosk.bridge.kiosk import Kiosk
from kiosk.bridge.window.engine import open_window
from kiosk.bridge.window.idle import IdleWatch
from kiosk.core.library import Drawing
from kiosk.visit import events as on

if TYPE_CHECKING:
    from PySide6.QtGui import QColor

    from kiosk.app.geometry_saver import GeometrySaver
    from kiosk.app.recovery import Recovery
    from kiosk.app.whole_screen import WholeScreen
    from kiosk.bridge.window.demo import Demo


class OpenWindow:
    """A kiosk in its window. `close` it before the program ends."""

    def __init__(
        self,
        kiosk: Kiosk,
        idle: IdleWatch,
        drawings: Iterable[Drawing],
        size: tuple[int, int],
        ppi: float,
        theme: str,
        demo: Demo | None = None,
        visible: bool = True,
        keep: Path | None = None,
    ) -> None:
        self.kiosk, self._idle = kiosk, idle
        self._whole: WholeScreen | None = None
        self._recovery: Recovery | None = None
        self._remembers: GeometrySaver | None = None
        self._engine: QQmlApplicationEngine | None
        self._engine, self.window = open_window(kiosk, drawings, size, ppi, theme, demo, visible, keep)
        kiosk.warmUp.painted.connect(self._listen)
        if demo is not None:
            self.window.installEventFilter(demo)  # sees a touch first
            demo.start()

    @property
    def engine(self) -> QQmlApplicationEngine:
        assert self._engine is not None, "the window is closed"
        return self._engine

    def fill_screen(self) -> None:
        """For good: nothing that a visitor does closes it."""
        from kiosk.app.whole_screen import (
            WholeScreen,
        )  # what it needs costs 30 ms, which a window need not pay

        self._whole = WholeScreen(self.window, QGuiApplication.primaryScreen)

    def step_aside(self) -> None:
        if self._whole is not None:
            self._whole.step_aside()

    def come_back(self) -> None:
        if self._whole is not None:
            self._whole.come_back()

    def colour(self, role: str) -> QColor:
        """As the theme has it."""
        colours = self.engine.singletonInstance("Kiosk.Theme", "Colours")
        assert isinstance(colours, QObject), "QML has its theme"
        return colours.property(role)

    def remember(self, folder: Path, geometry: WindowGeometry | None) -> None:
        """Puts the window where it was before, keeps where it goes, and lets keys fill the screen."""
        self.window.setProperty("ownWindow", True)
        if geometry is not None:
            self.window.setPosition(geometry.x, geometry.y)
            if geometry.maximised:
                self.window.showMaximized()
        self.kiosk.warmUp.painted.connect(lambda: self._watch(folder, geometry))

    def _listen(self) -> None:
        """A visit begins with a touch of what was painted: until then a filter would only cost time."""
        from kiosk.app.spare import Spare

        if self._engine is not None:
            self.window.installEventFilter(self._idle)
            Spare(self.kiosk, self._engine)

    def _watch(self, folder: Path, geometry: WindowGeometry | None) -> None:
        """Only once the first screen is painted: nothing that a start waits for."""
        from kiosk.app.geometry_saver import GeometrySaver

        if self._engine is not None:
            self._remembers = GeometrySaver(self.window, folder, geometry)

    def broke(self) -> None:
        self.kiosk.happen(on.Broke())

    def mend_soon(self) -> None:
        from kiosk.app.recovery import Recovery

        self._recovery = self._recovery or Recovery(lambda: self.kiosk.happen(on.Mended()))
        self._recovery.broke()

    def close(self) -> None:
        """QML goes before what it is bound to, or it would warn of what is no longer there."""
        from PySide6.QtCore import QEvent

        self.window.removeEventFilter(self._idle)
        self._remembers = self._whole = self._recovery = None
        del self.window
        self._engine = None
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
        # A wrapper that outlives what it wraps would be taken for what Qt makes next at the same address.
        gc.collect()


def fitting(size: tuple[int, int], *, whole: bool = False) -> tuple[int, int]:
    """No larger than the desktop leaves room for; or the whole screen."""
    screen = QGuiApplication.primaryScreen()
    if whole and screen:
        return (screen.size().width(), screen.size().height())
    room = screen.availableSize() if screen else None
    return (min(size[0], room.width()), min(size[1], room.height())) if room else size
