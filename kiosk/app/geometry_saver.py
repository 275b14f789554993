"""Keeps the geometry of an open window whenever it has changed."""

from __future__ import annotations

from pathlib import Path

from msgspec.structs import replace
from PySide6.QtCore import QEvent, QObject, QTimer
from PySide6.QtGui import QWindow

from kiosk.app.window_geometry import WindowGeometry, save_geometry

_REST = 400
"""Milliseconds without a change: moving a window tells of every step, and maximising of several."""


class GeometrySaver(QObject):
    """Full screen is not kept: it is left with the program. Goes with its window."""

    def __init__(self, window: QWindow, folder: Path, kept: WindowGeometry | None = None) -> None:
        super().__init__()
        self._window, self._folder, self._can_keep = window, folder, True
        self._kept = self._last = kept or self._now()
        self._rest = QTimer(self)
        self._rest.setSingleShot(True)
        self._rest.setInterval(_REST)
        self._rest.timeout.connect(self.look)
        for change in (
            window.xChanged, window.yChanged, window.widthChanged, window.heightChanged,
            window.visibilityChanged,
        ):  # fmt: skip
            change.connect(self._rest.start)
        window.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt's own name
        if event.type() == QEvent.Type.Close and self._rest.isActive():
            self.look()
        return False

    def look(self) -> None:
        self._rest.stop()
        match self._window.visibility():
            case QWindow.Visibility.Windowed:
                self._last = self._now()
            case QWindow.Visibility.Maximized:
                self._last = replace(self._last, maximised=True)
            case _:
                return
        if self._last != self._kept and self._can_keep:
            self._kept = self._last
            self._can_keep = save_geometry(self._last, self._folder)

    def _now(self) -> WindowGeometry:
        window = self._window
        return WindowGeometry(window.x(), window.y(), window.width(), window.height())
