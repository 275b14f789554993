"""A window that nobody closes from its front."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject


class StaysOpen(QObject):
    """Window managers' ways to close a window, such as Alt+F4, all come as this one event."""

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt's own name
        if event.type() == QEvent.Type.Close:
            event.ignore()
            return True
        return False
