"""For authors: shows what is saved at once, and says over the page what it is and what is wrong with it."""

from __future__ import annotations

import logging
from collections.abc import Iterable
from pathlib import Path

from msgspec.structs import replace
from PySide6.QtCore import QFileSystemWatcher, QObject, QTimer, QUrl
from PySide6.QtGui import QGuiApplication
from PySide6.QtQml import QQmlComponent
from PySide6.QtQuick import QQuickItem

from kiosk.app import Held, Wanted, hold, open_kiosk
from kiosk.app.told import citations, fitted, place_of
from kiosk.app.window import Shown
from kiosk.bridge.engine import NoWindowError
from kiosk.core.fault import Fault
from kiosk.visit.states import OutOfService

_QML = Path(__file__).resolve().parent.parent / "qml"
_PANEL = _QML / "Kiosk" / "AuthorPanel.qml"
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
        self._complaints = _Complaints()
        log.addHandler(self._complaints)
        self._held = self._read()
        self._shown, self._panel = self._open(self._held)
        self._breath = QTimer(self, singleShot=True, interval=_BREATH)
        self._breath.timeout.connect(self.reload)
        self._files = QFileSystemWatcher(self)
        self._files.directoryChanged.connect(self._breath.start)
        self._files.fileChanged.connect(self._breath.start)
        self._watch_files()
        self._tell(self._held.faults)

    def reload(self) -> None:
        self._watch_files()
        held = self._read()
        faults = held.faults
        if not faults or isinstance(self._shown.kiosk.state, OutOfService):
            faults += self._show(held)
        self._tell(faults)

    def close(self) -> None:
        log.removeHandler(self._complaints)
        del self._panel
        self._shown.close()

    def _read(self) -> Held:
        """A day without a touch: an author reads for longer than a visitor."""
        held = hold(self._wanted)
        settings = replace(held.settings, screen=replace(held.settings.screen, idle_seconds=_DAY))
        return replace(held, settings=settings)

    def _show(self, held: Held) -> tuple[Fault, ...]:
        """In a new window in the place of the old one, so that QML is read anew as well."""
        old, (left, top) = self._shown, (self._shown.window.x(), self._shown.window.y())
        size = (old.window.width(), old.window.height())
        old.engine.clearComponentCache()
        try:
            shown, panel = self._open(held, size)
        except NoWindowError:
            return self._complaints.taken()
        state = old.kiosk.state
        self._held, self._shown, self._panel = held, shown, panel
        if not held.faults and not isinstance(state, OutOfService):
            shown.kiosk.put(fitted(state, held.library))
        shown.window.setPosition(left, top)
        old.close()
        return ()

    def _open(self, held: Held, size: tuple[int, int] | None = None) -> tuple[Shown, QQuickItem]:
        wanted = replace(self._wanted, size=size) if size else self._wanted
        self._complaints.taken()
        shown = open_kiosk(wanted, held)
        component = QQmlComponent(shown.engine, QUrl.fromLocalFile(str(_PANEL)))
        panel = component.createWithInitialProperties({"parent": shown.window.contentItem()})
        if not isinstance(panel, QQuickItem):
            raise NoWindowError(component.errorString())
        panel.setParent(shown.window)
        shown.kiosk.stateChanged.connect(self._tell_place)
        return shown, panel

    def _tell(self, faults: Iterable[Fault]) -> None:
        faults = (*faults, *self._complaints.taken())
        for fault in faults:
            log.error("%s", fault)
        self._complaints.taken()
        self._panel.setProperty("faults", [str(fault) for fault in faults])
        self._tell_place()

    def _tell_place(self) -> None:
        state = self._shown.kiosk.state
        self._panel.setProperty("place", place_of(state))
        self._panel.setProperty("citations", citations(state, self._held.library))

    def _watch_files(self) -> None:
        """Anew each time: a file that was replaced is no longer watched."""
        deck = self._wanted.deck
        found = [self._wanted.settings] if self._wanted.settings else []
        for folder in (*(deck / name for name in _DECK_FOLDERS), _QML):
            found += [folder, *folder.rglob("*")] if folder.is_dir() else []
        known = {*self._files.files(), *self._files.directories()}
        self._files.addPaths([path for path in {*map(str, found), str(deck)} - known if Path(path).exists()])


class _Complaints(logging.Handler):
    """Qt's warnings, which tell of faults in QML."""

    def __init__(self) -> None:
        super().__init__(logging.WARNING)
        self._told: list[Fault] = []

    def emit(self, record: logging.LogRecord) -> None:
        mend = "See what stands there."
        self._told.append(Fault("QML", 0, "qml", record.getMessage(), mend))

    def taken(self) -> tuple[Fault, ...]:
        told, self._told = tuple(self._told), []
        return told
