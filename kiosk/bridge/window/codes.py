"""Hands QML the code that is shown: one pixel a module, for QML to enlarge."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtQuick import QQuickImageProvider

if TYPE_CHECKING:
    from PySide6.QtCore import QSize
    from PySide6.QtGui import QImage


class CodePicture(QQuickImageProvider):
    """Answers ``image://code/…`` with what is ``shown`` now, whatever the address says."""

    def __init__(self, shown: Callable[[], QImage]) -> None:
        super().__init__(QQuickImageProvider.ImageType.Image)
        self._shown = shown

    def requestImage(self, id: str, size: QSize, requestedSize: QSize) -> QImage:
        return self._shown()
