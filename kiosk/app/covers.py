"""What stands on the other screens of a machine: nothing, calmly."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, QTimer
from PySide6.QtGui import QColor, QGuiApplication, QPainter, QPaintEvent, QRasterWindow, QScreen, QWindow
from shiboken6 import isValid

from kiosk.app.whole_screen import WholeScreen

_SETTLED = 100
"""Milliseconds: when a mode changes, screens come before others go."""


class Cover(QRasterWindow):
    """One colour, which no touch changes."""

    def __init__(self, screen: QScreen, colour: QColor) -> None:
        super().__init__()
        self.of, self._colour = screen, colour
        self._whole = WholeScreen(self, lambda: screen if isValid(screen) else None)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802 - Qt's own name
        painter = QPainter(self)
        painter.fillRect(event.rect(), self._colour)
        painter.end()

    def step_aside(self) -> None:
        self._whole.step_aside()

    def come_back(self) -> None:
        self._whole.come_back()

    def end(self) -> None:
        """Something may still hold it: what is to be gone from the screen doesn't wait for that."""
        self._whole.end()
        self.destroy()


class Covers(QObject):
    """One on every screen but the visitor's, which is the first. A screen that shows the same picture as that
    one, or a part of it, gets none."""

    def __init__(self, colour: QColor) -> None:
        super().__init__()
        self._colour = colour
        self._all: list[Cover] = []
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.setInterval(_SETTLED)
        self._soon.timeout.connect(self.look)
        application = QGuiApplication.instance()
        assert isinstance(application, QGuiApplication), "there are screens"
        self._followed = (
            application.screenAdded.connect(self._soon.start),
            application.primaryScreenChanged.connect(self._soon.start),
            application.screenRemoved.connect(self._let_go),
        )
        self.look()

    def look(self) -> None:
        first, screens = QGuiApplication.primaryScreen(), QGuiApplication.screens()
        bare = [screen for screen in screens if first is not None and not _shows_same(screen, first)]
        self._keep(lambda cover: isValid(cover.of) and cover.of in bare)
        for screen in bare:
            if not any(cover.of is screen for cover in self._all):
                screen.geometryChanged.connect(self._soon.start)
                self._all.append(Cover(screen, self._colour))

    @property
    def windows(self) -> tuple[QWindow, ...]:
        return tuple(self._all)

    def step_aside(self) -> None:
        for cover in self._all:
            cover.step_aside()

    def come_back(self) -> None:
        for cover in self._all:
            cover.come_back()

    def end(self) -> None:
        self._soon.stop()
        for each in self._followed:
            QObject.disconnect(each)
        self._keep(lambda cover: False)

    def _let_go(self, screen: QScreen) -> None:
        """At once: its window would be moved in front of the visitor's."""
        self._keep(lambda cover: cover.of is not screen)
        self._soon.start()

    def _keep(self, wanted: Callable[[Cover], bool]) -> None:
        kept = [cover for cover in self._all if wanted(cover)]
        for cover in self._all:
            if cover not in kept:
                cover.end()
        self._all = kept


def _shows_same(screen: QScreen, first: QScreen) -> bool:
    return screen is first or first.geometry().contains(screen.geometry())
