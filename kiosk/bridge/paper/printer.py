"""Hands one page to CUPS by its own commands, each with a time limit, and leaves nothing in the queue.

Nothing here waits: whoever asks goes on, and is told how it ended.
"""

from __future__ import annotations

import logging
import re
from collections.abc import Callable
from enum import Enum, auto

from msgspec import Struct
from PySide6.QtCore import QObject, Signal

from kiosk.bridge.later import later
from kiosk.bridge.paper.command import Command
from kiosk.bridge.paper.overwriting import Overwriting

log = logging.getLogger("kiosk")
_ACCEPTED = re.compile(r"request id is (\S+)")


class Limits(Struct, frozen=True):
    """Seconds: until a command must have ended, between looks at the queue, and until a page is given up."""

    command: float = 10.0
    look: float = 1.0
    page: float = 60.0


class Queue(Enum):
    """How a job stands."""

    WAITING = auto()
    DONE = auto()
    FAILED = auto()


def queue_of(job: str, output: str) -> Queue:
    """From what ``lpstat -l`` tells of every job: a block for each, which begins with its name. One that is
    not listed any more is done."""
    for block in re.split(r"\n(?=\S)", output):
        if block.split(maxsplit=1)[:1] == [job]:
            if re.search(r"Alerts:.*(abort|cancel)", block):
                return Queue.FAILED
            return Queue.DONE if re.search(r"Alerts:.*completed", block) else Queue.WAITING
    return Queue.DONE


class PrintJob(QObject):
    """``ended`` once: its number, and whether the page came to the printer. Then the job is taken out of the
    queue, and this object goes. Its commands belong to the ``parent``: one that hangs may outlive it."""

    ended = Signal(int, bool)

    def __init__(self, number: int, printer: str, limits: Limits, parent: QObject) -> None:
        super().__init__(parent)
        self._number, self._printer, self._limits, self._parent = number, printer, limits, parent
        self._job, self._over = "", False

    def start(self, pdf: bytes, paper: str, title: str) -> None:
        options = ["-t", title, "-o", f"media={paper}", "-o", "job-sheets=none"]
        Overwriting.begin()
        lp = self._run(["lp", "-d", self._printer, *options], self._accepted, pdf)
        lp.destroyed.connect(Overwriting.end)  # with what it still had to write, if it hung

    def _run(self, words: list[str], then: Callable[[str | None], None], given: bytes = b"") -> Command:
        return Command(words, then, self._limits.command, self._parent, given)

    def _accepted(self, output: str | None) -> None:
        found = _ACCEPTED.search(output or "")
        if found is None:
            self.ended.emit(self._number, False)
            self.deleteLater()
            return
        self._job = found[1]
        later(int(self._limits.page * 1000), self, self._give_up)
        self._look()

    def _look(self) -> None:
        if not self._over:
            self._run(["lpstat", "-l", "-W", "all", "-o", self._printer], self._looked)

    def _looked(self, output: str | None) -> None:
        queue = Queue.WAITING if output is None else queue_of(self._job, output)
        if self._over:
            return
        if queue is Queue.WAITING:
            later(int(self._limits.look * 1000), self, self._look)
        else:
            self._end(queue is Queue.DONE)

    def _give_up(self) -> None:
        if not self._over:
            log.warning("Printing: %s was not printed within %g seconds", self._job, self._limits.page)
            self._end(False)

    def _end(self, well: bool) -> None:
        self._over = True
        self.ended.emit(self._number, well)
        self._run(["cancel", "-x", self._job], lambda _: self.deleteLater())
