"""Hands QML the code that is shown: one pixel a module, for QML to enlarge."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from kiosk.bridge.window.first_asked import PictureProvider

if TYPE_CHECKING:
    from PySide6.QtCore import QSize
    from PySide6.QtGui import QImage


class CodePicture(PictureProvider):
    """Answers ``image://code/…`` with what is ``shown`` now, whatever the address says."""

    def __init__(self, shown: Callable[[], QImage]) -> None:
        super().__init__()
        self._shown = shown

    def picture(self, asked: str, wanted: QSize) -> QImage:
        return self._shown()
