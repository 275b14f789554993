"""A screen for visitors stays lit: the display's saver and the monitor's sleep are off while it is there."""

from __future__ import annotations

import os

from PySide6.QtCore import QObject, QTimer

from kiosk.bridge.window.blanking import NEVER, XDisplay, x_display

_SAVER = "org.freedesktop.ScreenSaver"
_AGAIN = 240_000
"""Milliseconds: less than the shortest time after which desktops usually darken a screen. What starts later
than this program may have switched it on again."""


class Awake(QObject):
    """`end` leaves the display as it was found."""

    def __init__(self) -> None:
        super().__init__()
        self._display = x_display()
        self._found = self._display.blanking() if self._display else NEVER
        self._timer = QTimer(self)
        self._timer.setInterval(_AGAIN)
        self._timer.timeout.connect(self.look)
        if self._display is not None:
            self._display.wake()
            self._timer.start()
            self.look()
        ask_desktop()

    def look(self) -> None:
        if self._display is not None and _is_on(self._display):
            self._display.set(NEVER)

    def end(self) -> None:
        self._timer.stop()
        if self._display is not None:
            self._display.set(self._found)
            self._display = None


def _is_on(display: XDisplay) -> bool:
    now = display.blanking()
    return now.timeout != 0 or bool(now.sleeps)


def ask_desktop() -> None:
    """Desktops have a clock of their own. The wish ends with this program; where nobody listens it is
    lost."""
    if not os.environ.get("DBUS_SESSION_BUS_ADDRESS"):
        return  # to look for a bus would start one
    from PySide6.QtDBus import QDBusConnection, QDBusMessage

    wish = QDBusMessage.createMethodCall(_SAVER, f"/{_SAVER.replace('.', '/')}", _SAVER, "Inhibit")
    wish.setArguments(["kiosk", "A screen for visitors is always lit"])
    QDBusConnection.sessionBus().send(wish)
