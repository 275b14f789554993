"""Where faults are told: on stderr, and in a file that stays small."""

from __future__ import annotations

import logging
import os
import sys
from collections.abc import Callable
from contextlib import suppress
from functools import cache
from pathlib import Path
from types import TracebackType
from typing import TYPE_CHECKING

from PySide6.QtCore import qInstallMessageHandler

from kiosk.bridge.window.paths import data_folder
from kiosk.core.printable import printable

if TYPE_CHECKING:
    from PySide6.QtCore import QMessageLogContext, QtMsgType

QT_LOG = "kiosk.qt"
log = logging.getLogger("kiosk")


class LogFile(logging.Handler):
    """Made with the first thing to tell: most starts have nothing to tell, and don't pay for it."""

    def __init__(self, folder: Path | None) -> None:
        super().__init__(logging.WARNING)
        self._folder = folder
        self._file: logging.Handler | None = None

    def emit(self, record: logging.LogRecord) -> None:
        self._file = self._file or self._opened()
        self._file.handle(record)

    def _opened(self) -> logging.Handler:
        from kiosk.app.log_file import KeptFile

        folder = self._folder or data_folder()
        try:
            folder.mkdir(parents=True, exist_ok=True)
            return KeptFile(folder / "kiosk.log")
        except OSError as reason:
            told = printable(f"kiosk: WARNING: no log can be kept in {folder}: {reason.strerror}")
            with suppress(OSError):  # nobody is left to be told
                sys.stderr.write(f"{told}\n")
            return logging.NullHandler()


def note(what: str) -> None:
    """Into the file only: nothing is wrong."""
    for handler in log.handlers:
        if isinstance(handler, LogFile):
            handler.emit(log.makeRecord(log.name, logging.INFO, __file__, 0, what, (), None))


class _Line(logging.Formatter):
    """Without the traceback, which is for the file."""

    def format(self, record: logging.LogRecord) -> str:
        return printable(f"kiosk: {record.levelname}: {record.getMessage()}")


def keep_log(folder: Path | None) -> None:
    """Qt's own messages go there too."""
    stream = logging.StreamHandler()
    stream.setFormatter(_Line())
    log.handlers[:] = [stream, LogFile(folder)]
    log.propagate = False
    logging.raiseExceptions = False  # a full disk must not fill the screen
    qInstallMessageHandler(_from_qt)


@cache
def _levels() -> dict[QtMsgType, int]:
    from PySide6.QtCore import QtMsgType  # costs a start a millisecond, and most have nothing to say

    return {
        QtMsgType.QtDebugMsg: logging.DEBUG,
        QtMsgType.QtInfoMsg: logging.INFO,
        QtMsgType.QtWarningMsg: logging.WARNING,
        QtMsgType.QtCriticalMsg: logging.ERROR,
        QtMsgType.QtFatalMsg: logging.CRITICAL,
    }


_GONE = ("The X11 connection broke", "The Wayland connection broke", "The Wayland connection experienced")
_GOING = "xcb_shm_"
"""Complaints of memory shared with a display: heard where it is on its way out, and told by its end."""
_DISPLAY_GONE = "The display is gone, so the program ends: start it again once there is one."


def _from_qt(kind: QtMsgType, context: QMessageLogContext, message: str) -> None:
    level = _levels().get(kind, logging.WARNING)
    if message.startswith(_GONE):
        level, message = logging.CRITICAL, _DISPLAY_GONE
    elif message.startswith(_GOING):
        level = logging.INFO
    logging.getLogger(QT_LOG).log(level, "%s", message)
    if level == logging.CRITICAL:
        os._exit(1)  # all is told; Qt would abort, and the X library end it in words of its own


def tell_of_crashes(broke: Callable[[], None]) -> None:
    """An error of our own leaves its traceback in the file, once however often it comes, and ``broke`` takes
    the visitor's screen away."""
    known: set[tuple[type[BaseException], int]] = set()

    def tell(kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
        place = kind, trace.tb_lineno if trace else 0
        if place not in known:
            known.add(place)
            log.critical("%s: %s", kind.__name__, error, exc_info=(kind, error, trace))
        broke()

    sys.excepthook = tell
