"""Tells systemd that the screen is there, and goes on telling only while frames really come.

Loaded only where NOTIFY_SOCKET names somebody who listens.
"""

from __future__ import annotations

import os
import socket
from collections.abc import Callable, Mapping

from PySide6.QtCore import QMetaObject, QObject, QTimer
from PySide6.QtGui import QWindow

_SOCKET = "NOTIFY_SOCKET"
_EVERY, _PROCESS = "WATCHDOG_USEC", "WATCHDOG_PID"
_FRAMES = 3
"""Frames that are asked for in the time that systemd waits: two may come late."""


class SystemdWatchdog(QObject):
    """``window`` gives the one that stands now; `follow` each new one. A program that hangs asks for no
    frame, and one that can't draw gets none: either way systemd hears nothing, and starts it again."""

    def __init__(self, window: Callable[[], QWindow], environment: Mapping[str, str] = os.environ) -> None:
        super().__init__()
        self._window, self._address = window, _address(environment.get(_SOCKET, ""))
        self._asked = False
        self._timer = QTimer(self)
        self._timer.timeout.connect(self._ask)
        self._tell("READY=1")
        wait = _patience(environment)
        if wait:
            self._timer.start(max(wait // _FRAMES, 1))

    def follow(self) -> None:
        self._window().frameSwapped.connect(self._swapped)  # type: ignore[attr-defined] - QtQuick isn't loaded

    def end(self) -> None:
        self._timer.stop()
        self._tell("STOPPING=1")

    def _ask(self) -> None:
        window = self._window()
        if window.isExposed():
            self._asked = True
            QMetaObject.invokeMethod(window, "update")
        else:  # staff have put it aside, or the panel is off: no frame can come
            self._tell("WATCHDOG=1")

    def _swapped(self) -> None:
        """Frames that nobody asked for say nothing: the timer stands still where the program hangs."""
        if self._asked:
            self._asked = False
            self._tell("WATCHDOG=1")

    def _tell(self, what: str) -> None:
        """A listener that is gone or slow must not stop the screen."""
        with socket.socket(socket.AF_UNIX, socket.SOCK_DGRAM) as sender:
            sender.setblocking(False)
            try:
                sender.sendto(what.encode(), self._address)
            except OSError:
                return


def _address(named: str) -> str:
    """With @ in front it stands in no folder."""
    return f"\0{named[1:]}" if named.startswith("@") else named


def _patience(environment: Mapping[str, str]) -> int:
    """In milliseconds; 0: nobody waits, or for another process."""
    if environment.get(_PROCESS, str(os.getpid())) != str(os.getpid()):
        return 0
    every = environment.get(_EVERY, "")
    return int(every) // 1000 if every.isascii() and every.isdigit() else 0
