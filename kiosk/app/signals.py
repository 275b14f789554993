"""What ends a screen for visitors from outside: its last duties are done first."""

from __future__ import annotations

import os
import signal
import socket
from collections.abc import Callable
from types import FrameType

from PySide6.QtCore import QObject, QSocketNotifier

_ENDINGS = (signal.SIGTERM, signal.SIGINT, *([signal.SIGHUP] if hasattr(signal, "SIGHUP") else []))


class LastDuties(QObject):
    """Does them when the program is told to end, which then ends by the same signal: a shell sees 128 and its
    number, and a unit of systemd a stop that was wanted."""

    def __init__(self, duties: Callable[[], object]) -> None:
        super().__init__()
        self._duties = duties
        self._read, self._write = socket.socketpair()
        for end in (self._read, self._write):
            end.setblocking(False)
        signal.set_wakeup_fd(self._write.fileno(), warn_on_full_buffer=False)
        # Qt waits outside of Python, where a handler is never run: what arrives here wakes both.
        self._notifier = QSocketNotifier(self._read.fileno(), QSocketNotifier.Type.Read, self)
        self._notifier.activated.connect(self._woken)
        for each in _ENDINGS:
            signal.signal(each, self._end)

    def close(self) -> None:
        for each in _ENDINGS:
            signal.signal(each, signal.SIG_DFL)
        signal.set_wakeup_fd(-1)
        self._notifier.setEnabled(False)
        self._read.close()
        self._write.close()

    def _woken(self) -> None:
        self._read.recv(64)

    def _end(self, number: int, frame: FrameType | None) -> None:
        self._duties()
        signal.signal(number, signal.SIG_DFL)
        os.kill(os.getpid(), number)
