"""Writes each minute what a screen for visitors shows and since when, for `kiosk status`."""

from __future__ import annotations

import logging
import os
import time
from collections.abc import Callable
from datetime import date, datetime
from functools import cache
from hashlib import sha256
from pathlib import Path

import msgspec
from msgspec import Struct
from PySide6.QtCore import QObject, QTimer

from kiosk.app.loaded_deck import LoadedDeck
from kiosk.app.log import note
from kiosk.bridge.kiosk import Kiosk
from kiosk.files.writing import write_whole
from kiosk.review.status import Checked, Overdue
from kiosk.station.heartbeat import EVERY, FILE, Heartbeat, OnScreen
from kiosk.visit.states import OutOfService

_SOON = 1_000  # milliseconds after the first screen is painted
_UNWRITTEN = (
    "kiosk status can't be told how this runs: %s can't be written: %s. Make room there, or let the program "
    "write to it."
)
log = logging.getLogger("kiosk")


class _Deck(Struct, frozen=True):
    kiosk: Kiosk
    loaded: LoadedDeck
    path: Path
    digest: str


class Heart(QObject):
    """``troubles`` are what others of the program can't do at present. The log has a line when it begins, and
    one each day."""

    def __init__(self, folder: Path, troubles: Callable[[], tuple[str, ...]]) -> None:
        super().__init__()
        self._file, self._troubles = folder / FILE, troubles
        self._begun = datetime.now().astimezone()
        self._deck: _Deck | None = None
        self._noted: date | None = None
        self._unwritten = False
        self._timer = QTimer(self)
        self._timer.timeout.connect(self.beat)

    def follow(self, kiosk: Kiosk, loaded: LoadedDeck, deck: Path) -> None:
        self._deck = _Deck(kiosk, loaded, deck.absolute(), _digest(loaded))
        self._timer.start(_SOON)

    def beat(self) -> None:
        if self._deck is None:
            return
        self._timer.start(EVERY * 1_000)
        heart = self._heartbeat(self._deck)
        self._note(heart)
        try:
            self._file.parent.mkdir(parents=True, exist_ok=True)
            write_whole(self._file, msgspec.json.encode(heart), lasting=False)
        except OSError as reason:
            if not self._unwritten:
                log.warning(_UNWRITTEN, self._file, reason.strerror or reason)
            self._unwritten = True
        else:
            self._unwritten = False

    def end(self) -> None:
        self._timer.stop()
        self._deck = None

    def _note(self, heart: Heartbeat) -> None:
        if self._noted != heart.written.date():
            begun = "runs since" if self._noted else "began on"
            self._noted = heart.written.date()
            note(
                f"kiosk {heart.version} {begun} {heart.begun:%Y-%m-%d %H:%M} and shows {heart.shows}: "
                f"{heart.title} ({heart.language}) {heart.digest}, {heart.pages} pages, "
                f"{heart.checked} checked"
            )

    def _heartbeat(self, deck: _Deck) -> Heartbeat:
        loaded, library = deck.loaded, deck.loaded.library
        statuses = [each.status for each in loaded.reviews.standings]
        checked = [status for status in statuses if isinstance(status, Checked)]
        return Heartbeat(
            version=_version(),
            process=os.getpid(),
            begun=self._begun,
            written=datetime.now().astimezone(),
            beat=time.monotonic(),
            deck=str(deck.path),
            title=library.welcome.title,
            language=library.language,
            digest=deck.digest,
            shows=_shows(deck),
            pages=len(library.pages),
            checked=len(checked),
            overdue=sum(isinstance(status, Overdue) for status in statuses),
            due=min((each.due for each in checked), default=None),
            troubles=(*map(str, loaded.faults), *loaded.instead_of, *self._troubles())[:10],
        )


def _shows(deck: _Deck) -> OnScreen:
    """Of a visit only that there may be one."""
    loaded = deck.loaded
    if isinstance(deck.kiosk.state, OutOfService):
        return OnScreen.NOT_WORKING
    if loaded.to_do:
        return OnScreen.SETTING_UP
    return OnScreen.LAST_GOOD if loaded.instead_of else OnScreen.PAGES


def _digest(loaded: LoadedDeck) -> str:
    """Of what is shown, wherever its files are by now."""
    return "" if loaded.template is None else sha256(msgspec.msgpack.encode(loaded.template)).hexdigest()[:12]


@cache
def _version() -> str:
    from importlib.metadata import PackageNotFoundError, version  # 30 ms, not before the first heartbeat

    try:
        return version("kiosk")
    except PackageNotFoundError:
        return "unknown"
