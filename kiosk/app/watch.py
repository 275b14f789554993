"""For authors: shows what is saved at once, and says over the page what it is and what is wrong with it."""

from __future__ import annotations

import logging
from collections.abc import Callable

from msgspec.structs import replace
from PySide6.QtCore import QObject, QTimer, QUrl
from PySide6.QtGui import QGuiApplication
from PySide6.QtQml import QQmlComponent
from PySide6.QtQuick import QQuickItem

from kiosk.app.author_overlay import citations, fitted, place_of
from kiosk.app.complaints import QML, Complaints
from kiosk.app.deck_watcher import DeckWatcher
from kiosk.app.loaded_deck import LoadedDeck, RunOptions, load_deck
from kiosk.app.log import QT_LOG
from kiosk.app.opening import open_kiosk
from kiosk.app.window import OpenWindow
from kiosk.bridge.kiosk import Kiosk
from kiosk.bridge.window.display import NoWindowError
from kiosk.core.library import Library
from kiosk.visit.states import OutOfService

_PANEL = QML / "Kiosk" / "App" / "AuthorPanel.qml"
_DAY = 86400.0
log = logging.getLogger("kiosk")


def watch(wanted: RunOptions, application: QGuiApplication) -> int:
    """Until the window is closed."""
    desk = AuthorWindow(wanted)
    application.exec()
    desk.close()
    return 0


class AuthorWindow(QObject):
    """The window as it is now. What can't be shown leaves the last window open that could be."""

    def __init__(self, wanted: RunOptions) -> None:
        super().__init__()
        self._wanted = wanted
        self._soon = self._timer(0, self._tell)
        self._complaints = Complaints(self._soon.start)
        log.addHandler(self._complaints)
        self._loaded = self._read()
        self._faults = self._loaded.faults
        self._shown, self.panel = self._open(self._loaded)
        self._files = DeckWatcher(wanted, self.reload, self)
        self._tell()

    @property
    def kiosk(self) -> Kiosk:
        return self._shown.kiosk

    @property
    def library(self) -> Library:
        """What is shown now."""
        return self._loaded.library

    def reload(self) -> None:
        self._files.look()
        self._complaints.forget()
        loaded = self._read()
        self._faults = loaded.faults
        for fault in loaded.faults:
            log.error("%s", fault)
        if not loaded.faults or isinstance(self.kiosk.state, OutOfService):
            self._show(loaded)
        self._tell()

    def close(self) -> None:
        log.removeHandler(self._complaints)
        self._soon.stop()
        del self.panel
        self._shown.close()

    def _timer(self, pause: int, then: Callable[[], None]) -> QTimer:
        timer = QTimer(self)
        timer.setSingleShot(True)
        timer.setInterval(pause)
        timer.timeout.connect(then)
        return timer

    def _read(self) -> LoadedDeck:
        """A day without a touch: an author reads for longer than a visitor, and what nobody signed."""
        loaded = load_deck(replace(self._wanted, full_screen=False))
        settings = replace(loaded.settings, screen=replace(loaded.settings.screen, idle_seconds=_DAY))
        return replace(loaded, settings=settings)

    def _show(self, loaded: LoadedDeck) -> None:
        """In a new window in the place of the old one, so that QML is read anew as well."""
        old, (left, top) = self._shown, (self._shown.window.x(), self._shown.window.y())
        old.engine.clearComponentCache()
        try:
            shown, panel = self._open(loaded, (old.window.width(), old.window.height()))
        except NoWindowError:
            return  # the reasons have come as complaints
        state = old.kiosk.state
        self._loaded, self._shown, self.panel = loaded, shown, panel
        if not loaded.faults and not isinstance(state, OutOfService):
            shown.kiosk.put(fitted(state, loaded.library))
        shown.window.setPosition(left, top)
        old.close()

    def _open(self, loaded: LoadedDeck, size: tuple[int, int] | None = None) -> tuple[OpenWindow, QQuickItem]:
        shown = open_kiosk(replace(self._wanted, size=size) if size else self._wanted, loaded)
        component = QQmlComponent(shown.engine, QUrl.fromLocalFile(str(_PANEL)))
        panel = component.createWithInitialProperties({"parent": shown.window.contentItem()})
        if not isinstance(panel, QQuickItem):
            logging.getLogger(QT_LOG).error("%s", component.errorString().strip())
            shown.close()
            raise NoWindowError(component.errorString())
        panel.setParent(shown.window)
        shown.window.setProperty("ownWindow", True)
        shown.kiosk.stateChanged.connect(self._soon.start)
        return shown, panel

    def _tell(self) -> None:
        state = self.kiosk.state
        self.panel.setProperty("place", place_of(state))
        self.panel.setProperty("citations", citations(state, self.library))
        self.panel.setProperty("faults", [*map(str, self._faults), *self._complaints.told])
