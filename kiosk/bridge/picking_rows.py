"""What a page with questions for the team has in the place of its checklists, and round them."""

from __future__ import annotations

from PySide6.QtCore import Property

from kiosk.bridge.block_row import BlockRow
from kiosk.bridge.declare import QmlElement, QmlUncreatable
from kiosk.bridge.picks import PickRow, pick_rows
from kiosk.bridge.rows import Rows
from kiosk.core.blocks.types import Checklist

QML_IMPORT_NAME = "Kiosk.Bridge"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
@QmlUncreatable("Rows come from Python.")
class TeamQuestionsRow(BlockRow):
    stretches = True

    def __init__(self, block: Checklist, first: int) -> None:
        """``first``: the number of its first question."""
        super().__init__()
        self._questions = Rows(PickRow, pick_rows(block.items, first))

    @Property(Rows, constant=True)
    def questions(self) -> Rows:
        return self._questions


@QmlElement
@QmlUncreatable("Rows come from Python.")
class HowToPickRow(BlockRow):
    """Stands above the first question."""


@QmlElement
@QmlUncreatable("Rows come from Python.")
class TakeAlongRow(BlockRow):
    """Stands below the last one."""
