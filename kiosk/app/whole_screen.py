"""A window that has its screen to itself, whatever the window manager or another program makes of it."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, QRect, Qt, QTimer
from PySide6.QtGui import QGuiApplication, QScreen, QWindow

from kiosk.app.stays_open import StaysOpen

_SOON = 50
"""Milliseconds: a change of mode comes in several steps, and who changes the window back must not be fought
without a breath."""
_SELDOM = 3_600_000


class WholeScreen(QObject):
    """Follows its screen: another resolution, another place, turned round, or another screen altogether. The
    place is set as well as asked for, since without a window manager nobody answers a wish to fill the
    screen."""

    def __init__(self, window: QWindow, screen: Callable[[], QScreen | None]) -> None:
        super().__init__()
        self._window, self._screen, self._stays_open = window, screen, StaysOpen()
        self._aside = False
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.setInterval(_SOON)
        self._soon.timeout.connect(self.look)
        self._followed: QScreen | None = None
        window.setFlags(window.flags() | Qt.WindowType.FramelessWindowHint | _unmanaged())
        window.setCursor(Qt.CursorShape.BlankCursor)
        window.installEventFilter(self._stays_open)
        self._take()
        window.showFullScreen()
        application = QGuiApplication.instance()
        assert isinstance(application, QGuiApplication), "it has a window"
        for change in (
            window.xChanged, window.yChanged, window.widthChanged, window.heightChanged,
            window.visibilityChanged, window.screenChanged, application.primaryScreenChanged,
        ):  # fmt: skip
            change.connect(self._soon.start)

    def look(self) -> None:
        if self._aside:
            return
        self._take()
        if self._window.visibility() != QWindow.Visibility.FullScreen:
            self._window.showFullScreen()
        elif not _may_place():
            self._ask_again()

    def step_aside(self) -> None:
        """Not to be seen until it is to `come_back`."""
        self._aside = True
        self._window.hide()

    def come_back(self) -> None:
        self._aside = False
        self.look()

    def end(self) -> None:
        """The window is to go, and may."""
        self._soon.stop()
        self._soon.timeout.disconnect(self.look)
        self._window.removeEventFilter(self._stays_open)

    def _ask_again(self) -> None:
        """Weston tells nothing of a mode that is back before the window has followed the one between: it
        compares with what it was last shown. Ever more seldom, for whoever never gives a window all."""
        if self._window.size() == self._window.screen().size():
            self._soon.setInterval(_SOON)
            return
        self._soon.setInterval(min(2 * self._soon.interval(), _SELDOM))
        self._window.setWindowStates(Qt.WindowState.WindowNoState)
        self._window.showFullScreen()
        self._soon.start()

    def _take(self) -> None:
        screen, window = self._screen(), self._window
        if screen is None:
            return
        if screen is not self._followed:
            self._followed = screen
            screen.geometryChanged.connect(self._soon.start)
        if window.screen() is not screen:
            window.setScreen(screen)
        if _may_place() and window.geometry() != (room := _room(screen)):
            window.setGeometry(room)


def _unmanaged() -> Qt.WindowType:
    """On X no window manager has a say: docs/decisions/front.md. On Wayland there would be no window."""
    is_x = QGuiApplication.platformName() == "xcb"
    return Qt.WindowType.BypassWindowManagerHint if is_x else Qt.WindowType.Widget


def _room(screen: QScreen) -> QRect:
    return screen.geometry()


def _may_place() -> bool:
    """On Wayland a window neither knows nor sets its place, and its wish to fill the screen is answered."""
    return not QGuiApplication.platformName().startswith("wayland")
