"""What stands side by side in a block, as rows that QML draws."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import count

from msgspec import Struct

from kiosk.bridge.list_model import ListModel
from kiosk.core.blocks.types import Card


class CardRow(Struct, frozen=True):
    """``part`` is set on a body map only; ``plain``, what is spoken, where the label carries emphasis;
    ``linked``, the label with its medical words as links, where it has any; ``touch``, the sentence that a
    touch opens as the page's part ``number``."""

    icon: str
    label: str
    more: str
    part: str = ""
    plain: str = ""
    linked: str = ""
    touch: str = ""
    number: int = -1


class StageRow(Struct, frozen=True):
    drawing: str
    text: str
    alt: str


class GroupRow(Struct, frozen=True):
    label: str
    count: int


def card_rows(cards: Sequence[Card], first: int = 0) -> ListModel:
    numbers = count(first)
    rows = [
        CardRow(
            card.icon, card.label, card.more, touch=card.touch, number=next(numbers) if card.touch else -1
        )
        for card in cards
    ]
    return ListModel(CardRow, rows)
