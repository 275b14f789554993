"""Asks for the display: where none answers, one line says so, and Qt's abort never comes."""

from __future__ import annotations

import logging
import os
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from typing import TYPE_CHECKING

from PySide6.QtCore import qInstallMessageHandler
from PySide6.QtGui import QGuiApplication

from kiosk.bridge.window import silent_display

if TYPE_CHECKING:  # most starts hear nothing, and don't pay for these
    from _socket import socket

    from PySide6.QtCore import QMessageLogContext, QtMsgType

log = logging.getLogger("kiosk")
_FATAL, _STDERR = 1, 2
_BLANK = ("minimal", "vkkhrdisplay")
"""Platforms of Qt that show nothing."""


class NoWindowError(Exception):
    """There is no display, or the program lacks something; the message says what to do."""


def badly_set_up(what: str) -> NoWindowError:
    from kiosk.station.installed import set_up_again

    return NoWindowError(f"{what} Set the program up again: {set_up_again()}")


class _Asking:
    """What Qt and its libraries say while they look for a display. They are heard out first: of a failure
    they say several lines, and the last one ends the program."""

    def __init__(self) -> None:
        self.messages: list[tuple[QtMsgType, str]] = []
        self.natively = ""

    def hear(self, kind: QtMsgType, context: QMessageLogContext, message: str) -> None:
        from PySide6.QtCore import QtMsgType

        if kind == QtMsgType.QtFatalMsg:
            self.stop()
            from kiosk.bridge.window.no_display import no_display

            log.critical("%s", no_display([text for _, text in self.messages], self.natively))
            os._exit(_FATAL)  # Qt aborts when this returns
        self.messages.append((kind, message))

    def begin(self) -> None:
        self._before = qInstallMessageHandler(self.hear)
        self._file, self._stderr = _kept_from_stderr()

    def stop(self) -> None:
        qInstallMessageHandler(self._before)
        if self._file is None or self._stderr is None:
            return
        os.dup2(self._stderr, _STDERR)
        self.natively = os.pread(self._file, 4000, 0).decode(errors="replace")
        os.close(self._stderr)
        os.close(self._file)
        self._file = self._stderr = None


def _kept_from_stderr() -> tuple[int | None, int | None]:
    """The X library writes there by itself. None where this can't be done, or nobody listens."""
    if sys.platform != "linux":
        return None, None
    try:
        stderr, file = os.dup(_STDERR), os.memfd_create("kiosk")
    except OSError:
        return None, None
    os.dup2(file, _STDERR)
    return file, stderr


@contextmanager
def asking_for_display() -> Iterator[None]:
    """While the application is made. Ends the program with 1 where Qt would abort; raises NoWindowError
    where there is nothing to open a window on, or where it doesn't answer."""
    met = _meet()
    asking = _Asking()
    asking.begin()
    try:
        yield
    finally:
        asking.stop()
        for each in met:
            each.close()
    platform = QGuiApplication.platformName()
    if platform in _BLANK or QGuiApplication.primaryScreen() is None:
        from kiosk.bridge.window.no_display import no_display

        raise NoWindowError(no_display([text for _, text in asking.messages], asking.natively))
    if asking.natively:
        sys.stderr.write(asking.natively)
    if asking.messages:
        _pass_on(asking.messages)


def _meet() -> list[socket]:
    try:
        return silent_display.greet(os.environ, silent_display.LIMIT_SECONDS)
    except silent_display.SilentDisplayError:
        from kiosk.bridge.window.no_display import silent

        raise NoWindowError(silent(silent_display.LIMIT_SECONDS)) from None


def _pass_on(messages: list[tuple[QtMsgType, str]]) -> None:
    """What Qt said of a display that did answer."""
    from PySide6.QtCore import QtMsgType, qCritical, qWarning

    for kind, message in messages:
        if kind == QtMsgType.QtWarningMsg:
            qWarning(message)
        elif kind == QtMsgType.QtCriticalMsg:
            qCritical(message)
