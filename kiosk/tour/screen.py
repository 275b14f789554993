"""The window of a tour: shows a state, waits until nothing moves any more, and looks."""

from __future__ import annotations

import gc
import time
from collections.abc import Iterable

from PySide6.QtCore import QCoreApplication, QEvent, QEventLoop
from PySide6.QtGui import QImage
from PySide6.QtQml import QQmlApplicationEngine
from PySide6.QtQuick import QQuickWindow

from kiosk.app.loaded_deck import LoadedDeck
from kiosk.app.opening import make_kiosk
from kiosk.bridge.language import Edition
from kiosk.bridge.window.engine import open_window
from kiosk.bridge.window.idle import IdleWatch
from kiosk.tour.items import still_loading
from kiosk.tour.look import Look
from kiosk.visit.states import State

_PATIENCE = 10.0
_EVENTS = QEventLoop.ProcessEventsFlag.AllEvents


class NeverSettlesError(Exception):
    """A screen kept changing, or was never drawn."""


class TourScreen:
    """One window of one size for one language. `close` it before the next."""

    def __init__(
        self, loaded: LoadedDeck, size: tuple[int, int], ppi: float | None, others: Iterable[LoadedDeck] = ()
    ) -> None:
        """``others``: the other languages that a visitor may choose."""
        idle = IdleWatch(loaded.settings.screen.idle_seconds)
        idle.rest(True)  # a long tour would come to the question of who is still there
        self._kiosk = make_kiosk(loaded, idle)
        self._engine: QQmlApplicationEngine | None
        self._engine, self._window = open_window(self._kiosk, loaded.library.drawings, size, ppi or 0.0, "")
        self._window.setProperty("still", True)
        self._kiosk.language.offer(Edition(other.library, other.reviews) for other in others)
        self._frames = 0
        self._window.frameSwapped.connect(self._framed)
        self._settled()
        self._wait_until_made()

    @property
    def window(self) -> QQuickWindow:
        return self._window

    def dress(self, theme: str) -> None:
        self._window.setProperty("themeName", theme)

    def show(self, state: State, name: str) -> Look:
        """What the screen looks like with ``state`` once it has settled. Raises NeverSettlesError."""
        self._kiosk.put(state)
        try:
            return self._settled()
        except NeverSettlesError as error:
            raise NeverSettlesError(f"{name}: {error}") from None

    def picture(self) -> QImage:
        return self._window.grabWindow()

    def close(self) -> None:
        self._window.frameSwapped.disconnect(self._framed)
        del self._window
        self._engine = None
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
        # A wrapper that outlives what it wraps would be taken for what Qt makes next at the same address.
        gc.collect()

    def _settled(self) -> Look:
        """After two frames in a row that were painted from the same layout, with every part there."""
        until = time.monotonic() + _PATIENCE
        before: Look | None = None
        while True:
            self._frame(until)
            look = Look(self._window, only_whole=True)
            if before is not None and look.complete and look.display_list == before.display_list:
                QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
                return look
            before = look if look.complete else None

    def _wait_until_made(self) -> None:
        """The program makes its screens ahead of time, once the first one is painted."""
        until = time.monotonic() + _PATIENCE
        while still_loading(self._window.contentItem()):
            self._frame(until)

    def _frame(self, until: float) -> None:
        number = self._frames
        self._window.update()
        while self._frames == number:
            QCoreApplication.processEvents(_EVENTS, 100)
            if time.monotonic() > until:
                raise NeverSettlesError(f"A screen was still changing after {_PATIENCE:g} seconds.")

    def _framed(self) -> None:
        self._frames += 1
