"""For authors: shows what is saved at once, and says over the page what it is and what is wrong with it."""

from __future__ import annotations

import logging
from collections.abc import Callable
from pathlib import Path

from msgspec.structs import replace
from PySide6.QtCore import QFileSystemWatcher, QObject, QTimer, QUrl
from PySide6.QtGui import QGuiApplication
from PySide6.QtQml import QQmlComponent
from PySide6.QtQuick import QQuickItem

from kiosk.app import Held, Wanted, hold, open_kiosk
from kiosk.app.complaints import QML, Complaints
from kiosk.app.log import QT_LOG
from kiosk.app.told import citations, fitted, place_of
from kiosk.app.window import Shown
from kiosk.bridge.kiosk import Kiosk
from kiosk.bridge.window.display import NoWindowError
from kiosk.core.library import Library
from kiosk.files.folders import below
from kiosk.files.unfit import UnfitError
from kiosk.visit.states import OutOfService

_PANEL = QML / "Kiosk" / "AuthorPanel.qml"
_DECK_FOLDERS = ("seeds", "content", "assets")
_BREATH = 150
"""Milliseconds: editors write a file in several steps."""
_DAY = 86400.0
log = logging.getLogger("kiosk")


def watch(wanted: Wanted, application: QGuiApplication) -> int:
    """Until the window is closed."""
    desk = Desk(wanted)
    application.exec()
    desk.close()
    return 0


class Desk(QObject):
    """The window as it is now. What can't be shown leaves the last window open that could be."""

    def __init__(self, wanted: Wanted) -> None:
        super().__init__()
        self._wanted = wanted
        self._breath = self._timer(_BREATH, self.reload)
        self._soon = self._timer(0, self._tell)
        self._complaints = Complaints(self._soon.start)
        log.addHandler(self._complaints)
        self._held = self._read()
        self._faults = self._held.faults
        self._shown, self.panel = self._open(self._held)
        self._files = QFileSystemWatcher(self)
        self._files.directoryChanged.connect(self._breath.start)
        self._files.fileChanged.connect(self._breath.start)
        self._watch_files()
        self._tell()

    @property
    def kiosk(self) -> Kiosk:
        return self._shown.kiosk

    @property
    def library(self) -> Library:
        """What is shown now."""
        return self._held.library

    def reload(self) -> None:
        self._watch_files()
        self._complaints.forget()
        held = self._read()
        self._faults = held.faults
        for fault in held.faults:
            log.error("%s", fault)
        if not held.faults or isinstance(self.kiosk.state, OutOfService):
            self._show(held)
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

    def _read(self) -> Held:
        """A day without a touch: an author reads for longer than a visitor, and what nobody signed."""
        held = hold(replace(self._wanted, full_screen=False))
        settings = replace(held.settings, screen=replace(held.settings.screen, idle_seconds=_DAY))
        return replace(held, settings=settings)

    def _show(self, held: Held) -> None:
        """In a new window in the place of the old one, so that QML is read anew as well."""
        old, (left, top) = self._shown, (self._shown.window.x(), self._shown.window.y())
        old.engine.clearComponentCache()
        try:
            shown, panel = self._open(held, (old.window.width(), old.window.height()))
        except NoWindowError:
            return  # the reasons have come as complaints
        state = old.kiosk.state
        self._held, self._shown, self.panel = held, shown, panel
        if not held.faults and not isinstance(state, OutOfService):
            shown.kiosk.put(fitted(state, held.library))
        shown.window.setPosition(left, top)
        old.close()

    def _open(self, held: Held, size: tuple[int, int] | None = None) -> tuple[Shown, QQuickItem]:
        shown = open_kiosk(replace(self._wanted, size=size) if size else self._wanted, held)
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

    def _watch_files(self) -> None:
        """Anew each time: a file that was replaced is no longer watched."""
        found = [self._wanted.deck, *([self._wanted.settings] if self._wanted.settings else [])]
        for folder in (*(self._wanted.deck / name for name in _DECK_FOLDERS), QML):
            found += [folder, *_below(folder)]
        known = {*self._files.files(), *self._files.directories()}
        fresh = [str(path) for path in found if path.exists() and str(path) not in known]
        if fresh:
            self._files.addPaths(fresh)


def _below(folder: Path) -> list[Path]:
    """Nothing where there is too much, which the faults then tell."""
    try:
        return [folder / way for way, _ in below(str(folder))]
    except UnfitError:
        return []
