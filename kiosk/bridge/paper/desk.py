"""Lays a visitor's page out and has it printed."""

from __future__ import annotations

import logging

from PySide6.QtCore import QCoreApplication, QObject, QTimer, Signal

from kiosk.core.library import Library
from kiosk.station.settings import Settings
from kiosk.visit.check import pages_again
from kiosk.visit.states import Place, Revisiting, Summary, Visiting
from kiosk.visit.take import Outcome

log = logging.getLogger("kiosk")
_AT_ONCE = 3
"""Pages that may wait for the printer together: who plays with the button shall not empty the tray."""


class PrintDesk(QObject):
    """Made for the first page, as are layout and printer: a start pays for none of them."""

    ended = Signal(int, object)  # the job, and its Outcome

    def __init__(self, settings: Settings, parent: QObject) -> None:
        super().__init__(parent)
        self._settings, self._print = settings, settings.print
        self._waiting: set[int] = set()

    def take(self, job: int, visiting: Visiting, library: Library) -> None:
        """After the screen has said that it prints."""
        QTimer.singleShot(0, self, lambda: self._make(job, visiting, library))

    def _make(self, job: int, visiting: Visiting, library: Library) -> None:
        from kiosk.bridge.paper.overwriting import overwriting

        with overwriting():
            self._print_page(job, visiting, library)

    def _print_page(self, job: int, visiting: Visiting, library: Library) -> None:
        from kiosk.bridge.paper.handout import TooMuchError, as_pdf
        from kiosk.bridge.paper.handout_words import title
        from kiosk.bridge.paper.printer import Limits, PrintJob
        from kiosk.takeaway.handout import handout

        again = _again(visiting.place, library)
        clinic = self._settings.clinic_in(library.language)
        page = handout(library, visiting.journey.picked, again, clinic)
        try:
            pdf = as_pdf(page, self._print.paper)
        except TooMuchError:
            self.ended.emit(job, Outcome.TOO_LONG)
            return
        if len(self._waiting) >= _AT_ONCE:
            log.warning("Printing: %d pages are waiting, so no further one was begun", _AT_ONCE)
            self.ended.emit(job, Outcome.NOT_READY)
            return
        self._waiting.add(job)
        application = QCoreApplication.instance()
        assert application is not None, "a page is asked for on a screen"
        running = PrintJob(job, self._print.printer, Limits(), application)  # outlives this screen
        running.ended.connect(self._end)
        running.start(pdf, self._print.paper, title())

    def _end(self, job: int, well: bool) -> None:
        self._waiting.discard(job)
        self.ended.emit(job, Outcome.AT_THE_PRINTER if well else Outcome.NOT_READY)


def _again(place: Place, library: Library) -> tuple[str, ...]:
    match place:
        case Summary():
            return pages_again(place.check, library)
        case Revisiting(Summary() as end):
            return _again(end, library)
        case _:
            return ()
