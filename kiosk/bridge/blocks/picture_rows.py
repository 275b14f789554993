"""Blocks that are pictures as rows."""

from __future__ import annotations

from msgspec import Struct

from kiosk.bridge.blocks.block_row import BlockRow
from kiosk.bridge.list_model import ListModel
from kiosk.bridge.qml_types import Property, QmlElement, QmlUncreatable
from kiosk.core.blocks.types import BodyMap, BodyPart, CountedFigures, IconArray, Scene, Stages

QML_IMPORT_NAME = "Kiosk.Bridge"
QML_IMPORT_MAJOR_VERSION = 1


class GroupRow(Struct, frozen=True):
    label: str
    count: int


class PlaceRow(Struct, frozen=True):
    label: str
    part: str


class StageRow(Struct, frozen=True):
    drawing: str
    text: str
    alt: str


@QmlElement
@QmlUncreatable("Rows come from Python.")
class SceneRow(BlockRow):
    beside = True

    def __init__(self, block: Scene) -> None:
        super().__init__()
        self._block = block

    @Property(str, constant=True)
    def drawing(self) -> str:
        return self._block.drawing

    @Property(str, constant=True)
    def caption(self) -> str:
        return self._block.caption

    @Property(str, constant=True)
    def alt(self) -> str:
        return self._block.alt


@QmlElement
@QmlUncreatable("Rows come from Python.")
class CountedFiguresRow(BlockRow):
    beside = True

    def __init__(self, block: CountedFigures) -> None:
        super().__init__()
        self._block = block

    @Property(int, constant=True)
    def total(self) -> int:
        return self._block.total

    @Property(str, constant=True)
    def caption(self) -> str:
        return self._block.caption

    @Property(str, constant=True)
    def alt(self) -> str:
        return self._block.alt


@QmlElement
@QmlUncreatable("Rows come from Python.")
class IconArrayRow(BlockRow):
    beside = wordy = True

    def __init__(self, block: IconArray) -> None:
        super().__init__()
        self._block = block
        self._groups = ListModel(GroupRow, [GroupRow(group.label, group.count) for group in block.groups])

    @Property(int, constant=True)
    def total(self) -> int:
        """Of each group."""
        return self._block.total

    @Property(str, constant=True)
    def caption(self) -> str:
        return self._block.caption

    @Property(str, constant=True)
    def alt(self) -> str:
        return self._block.alt

    @Property(ListModel, constant=True)
    def groups(self) -> ListModel:
        return self._groups


@QmlElement
@QmlUncreatable("Rows come from Python.")
class BodyMapRow(BlockRow):
    beside = wordy = True

    def __init__(self, block: BodyMap) -> None:
        """From the head down, so that no line to a place crosses another."""
        super().__init__()
        parts = list(BodyPart)
        places = sorted(block.places, key=lambda place: parts.index(place.part))
        self._alt = block.alt
        self._places = ListModel(PlaceRow, [PlaceRow(place.label, place.part.value) for place in places])

    @Property(str, constant=True)
    def alt(self) -> str:
        return self._alt

    @Property(ListModel, constant=True)
    def places(self) -> ListModel:
        return self._places


@QmlElement
@QmlUncreatable("Rows come from Python.")
class StagesRow(BlockRow):
    beside = wordy = True

    def __init__(self, block: Stages, first: int) -> None:
        """``first``: the number of the page's part that the block's own begin with."""
        super().__init__()
        self._note, self._first = block.note, first
        rows = [StageRow(stage.drawing, stage.text, stage.alt) for stage in block.items]
        self._stages = ListModel(StageRow, rows)

    @Property(str, constant=True)
    def note(self) -> str:
        return self._note

    @Property(int, constant=True)
    def first(self) -> int:
        return self._first

    @Property(ListModel, constant=True)
    def stages(self) -> ListModel:
        return self._stages
