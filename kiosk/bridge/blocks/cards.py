"""What stands side by side in a block, as rows that QML draws, and the blocks made of such cards."""

from __future__ import annotations

from itertools import count, groupby

from msgspec import Struct

from kiosk.bridge.blocks.block_row import BlockRow
from kiosk.bridge.blocks.division import Piece
from kiosk.bridge.list_model import ListModel
from kiosk.bridge.qml_types import Property, QmlElement, QmlUncreatable
from kiosk.core.blocks.types import Checklist, IconGrid, Steps, Timeline

QML_IMPORT_NAME = "Kiosk.Bridge"
QML_IMPORT_MAJOR_VERSION = 1


class CardRow(Struct, frozen=True):
    icon: str
    label: str
    more: str


class TouchCardRow(Struct, frozen=True):
    """``touch`` is the sentence that a touch opens as the page's part ``number``; where it is empty, that is
    -1."""

    icon: str
    label: str
    more: str
    touch: str
    number: int


class MomentRow(Struct, frozen=True):
    """``when`` is said once, with the first of ``together`` neighbours that share it; with the others it is
    empty, and that is 0."""

    when: str
    together: int
    icon: str
    label: str
    more: str


@QmlElement
@QmlUncreatable("Rows come from Python.")
class IconGridRow(BlockRow):
    stretches = True

    def __init__(self, block: IconGrid, first: int) -> None:
        """``first``: the number of the page's part that the block's own begin with."""
        super().__init__()
        numbers = count(first)
        self._turns = any(card.touch for card in block.items)
        self._rich = self._turns or any(card.more for card in block.items)
        rows = [
            TouchCardRow(card.icon, card.label, card.more, card.touch, next(numbers) if card.touch else -1)
            for card in block.items
        ]
        self._cards = ListModel(TouchCardRow, rows)

    @Property(bool, constant=True)
    def turns(self) -> bool:
        """Whether a touch opens some."""
        return self._turns

    @Property(bool, constant=True)
    def rich(self) -> bool:
        """Whether some carry sentences."""
        return self._rich

    @Property(ListModel, constant=True)
    def cards(self) -> ListModel:
        return self._cards


@QmlElement
@QmlUncreatable("Rows come from Python.")
class StepsRow(BlockRow):
    stretches = True

    def __init__(self, block: Steps) -> None:
        super().__init__()
        self._cards = ListModel(CardRow, [CardRow(card.icon, card.label, card.more) for card in block.items])

    @Property(ListModel, constant=True)
    def cards(self) -> ListModel:
        return self._cards


@QmlElement
@QmlUncreatable("Rows come from Python.")
class ChecklistRow(BlockRow):
    stretches = True

    def __init__(self, block: Checklist) -> None:
        super().__init__()
        self._cards = ListModel(CardRow, [CardRow(card.icon, card.label, card.more) for card in block.items])

    @Property(ListModel, constant=True)
    def cards(self) -> ListModel:
        return self._cards


@QmlElement
@QmlUncreatable("Rows come from Python.")
class TimelineRow(BlockRow):
    stretches = True

    def __init__(self, block: Timeline, piece: Piece = Piece.ALL) -> None:
        super().__init__()
        self._piece = piece
        rows: list[MomentRow] = []
        for when, neighbours in groupby(block.items, key=lambda moment: moment.when):
            cards = [moment.card for moment in neighbours]
            heads = [(when, len(cards)), *[("", 0)] * (len(cards) - 1)]
            rows += (
                MomentRow(*head, card.icon, card.label, card.more)
                for head, card in zip(heads, cards, strict=True)
            )
        self._moments = ListModel(MomentRow, rows)

    @Property(bool, constant=True)
    def continues(self) -> bool:
        """Whether the row below goes on with it."""
        return self._piece in (Piece.FIRST, Piece.MIDDLE)

    @Property(bool, constant=True)
    def begins(self) -> bool:
        return self._piece in (Piece.ALL, Piece.FIRST)

    @Property(ListModel, constant=True)
    def moments(self) -> ListModel:
        return self._moments
