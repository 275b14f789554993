"""What a block is to QML."""

from __future__ import annotations

from typing import ClassVar

from msgspec import Struct
from PySide6.QtCore import QObject

from kiosk.bridge.qml_types import Property, QmlElement, QmlUncreatable

QML_IMPORT_NAME = "Kiosk.Bridge"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
@QmlUncreatable("Rows come from Python.")
class BlockRow(QObject):
    """One class for each kind, with what that kind needs and nothing else; none of it changes. A ``SceneRow``
    is drawn by ``SceneBlock.qml`` in the module Kiosk.Blocks, and so on."""

    beside: ClassVar[bool] = False
    """Whether it is a picture that stands beside a page's words where there is room,"""
    wordy: ClassVar[bool] = False
    """one with words of its own, which need room;"""
    stretches: ClassVar[bool] = False
    """or stands among them and may grow to fill the screen."""

    @Property(bool, constant=True)
    def continued(self) -> bool:
        """Whether it goes on with what the row above began, in the same box."""
        return False

    @Property(str, constant=True)
    def file(self) -> str:
        return f"{type(self).__name__.removesuffix('Row')}Block.qml"


class BlockItem(Struct, frozen=True, eq=False):
    """A row as a list model has it."""

    row: BlockRow
