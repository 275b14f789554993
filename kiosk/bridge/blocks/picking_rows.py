"""What a page with questions for the team has in the place of its checklists, and round them."""

from __future__ import annotations

from kiosk.bridge.blocks.block_row import BlockRow
from kiosk.bridge.blocks.picks import PickRow, pick_rows
from kiosk.bridge.list_model import ListModel
from kiosk.bridge.qml_types import Property, QmlElement, QmlUncreatable
from kiosk.core.blocks.types import Checklist

QML_IMPORT_NAME = "Kiosk.Bridge"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
@QmlUncreatable("Rows come from Python.")
class HowToPickRow(BlockRow):
    """Stands above the first question, or the first tick on what ``matters``."""

    def __init__(self, *, matters: bool) -> None:
        super().__init__()
        self._matters = matters

    @Property(bool, constant=True)
    def matters(self) -> bool:
        return self._matters


@QmlElement
@QmlUncreatable("Rows come from Python.")
class TakeAlongRow(BlockRow):
    """Stands below the last one, or beside it, and may tell how to pick."""

    def __init__(self, *, matters: bool, tells_how: bool) -> None:
        super().__init__()
        self._matters, self._tells_how = matters, tells_how

    @Property(bool, constant=True)
    def matters(self) -> bool:
        return self._matters

    @Property(bool, constant=True)
    def tellsHow(self) -> bool:
        return self._tells_how


@QmlElement
@QmlUncreatable("Rows come from Python.")
class TeamQuestionsRow(BlockRow):
    def __init__(self, block: Checklist, first: int, *, last: bool = True) -> None:
        """``first``: the number of its first question. ``last``: no more of them stand below."""
        super().__init__()
        self._last = last
        self._take: TakeAlongRow | None = None
        self._questions = ListModel(PickRow, pick_rows(block.items, first))

    @Property(bool, constant=True)
    def last(self) -> bool:
        return self._last

    def hold(self, take: TakeAlongRow) -> None:
        """It stands with the last of these questions."""
        take.setParent(self)
        self._take = take

    @Property(TakeAlongRow, constant=True)
    def take(self) -> TakeAlongRow | None:
        return self._take

    @Property(ListModel, constant=True)
    def questions(self) -> ListModel:
        return self._questions
