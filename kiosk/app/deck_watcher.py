"""Watches the files of a deck, its settings and the screens themselves."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QFileSystemWatcher, QObject, QTimer

from kiosk.app.complaints import QML
from kiosk.app.loaded_deck import RunOptions
from kiosk.files.folders import below
from kiosk.files.unfit import UnfitError

_DECK_FOLDERS = ("seeds", "content", "assets")
_BREATH = 150
"""Milliseconds: editors write a file in several steps."""


class DeckWatcher(QObject):
    """Calls ``then`` once what was saved is at rest."""

    def __init__(self, wanted: RunOptions, then: Callable[[], None], parent: QObject) -> None:
        super().__init__(parent)
        self._wanted = wanted
        self._breath = QTimer(self)
        self._breath.setSingleShot(True)
        self._breath.setInterval(_BREATH)
        self._breath.timeout.connect(then)
        self._files = QFileSystemWatcher(self)
        self._files.directoryChanged.connect(self._breath.start)
        self._files.fileChanged.connect(self._breath.start)
        self.look()

    def look(self) -> None:
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
