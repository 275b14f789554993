"""Runs another program beside the window, for a limited time and in English."""

from __future__ import annotations

import logging
from collections.abc import Callable

from PySide6.QtCore import QObject, QProcess, QProcessEnvironment

from kiosk.bridge.later import later

log = logging.getLogger("kiosk")
_LONGEST_COMPLAINT = 300
"""Characters of a complaint that the log takes in."""


class Command(QObject):
    """``words`` is the program with its arguments, and ``given`` what it reads. ``then`` is called once, with
    what it printed, or with None if it failed or took longer than ``seconds``."""

    def __init__(
        self,
        words: list[str],
        then: Callable[[str | None], None],
        seconds: float,
        parent: QObject,
        given: bytes = b"",
    ) -> None:
        super().__init__(parent)
        self._name, self._then, self._over = words[0], then, False
        self._process = QProcess(self)
        self._process.setProcessEnvironment(_in_english())
        self._process.finished.connect(self._finished)
        self._process.errorOccurred.connect(self._broke)
        later(int(seconds * 1000), self, self._hung)
        self._process.start(words[0], words[1:])
        if self._process.state() is not QProcess.ProcessState.NotRunning:
            self._process.write(given)
            self._process.closeWriteChannel()

    def _finished(self, code: int, status: QProcess.ExitStatus) -> None:
        if code or status is QProcess.ExitStatus.CrashExit:
            complaint = bytes(self._process.readAllStandardError().data()).decode(errors="replace").strip()
            self._end(None, f"ended with {code}: {' '.join(complaint.split())[:_LONGEST_COMPLAINT]}")
        else:
            self._end(bytes(self._process.readAllStandardOutput().data()).decode(errors="replace"))

    def _broke(self, error: QProcess.ProcessError) -> None:
        if error is QProcess.ProcessError.FailedToStart:
            self._end(None, "can't be started: is CUPS installed?")

    def _hung(self) -> None:
        if not self._over:
            self._end(None, "hung and was ended")
            self._process.kill()

    def _end(self, output: str | None, fault: str = "") -> None:
        if self._over:
            return
        self._over = True
        if fault:
            log.warning("Printing: %s %s", self._name, fault)
        if self._process.state() is QProcess.ProcessState.NotRunning:
            self.deleteLater()
        else:
            self._process.finished.connect(self.deleteLater)
        self._then(output)


def _in_english() -> QProcessEnvironment:
    environment = QProcessEnvironment.systemEnvironment()
    for name in ("LC_ALL", "LANG"):
        environment.insert(name, "C")
    environment.remove("LANGUAGE")
    return environment
