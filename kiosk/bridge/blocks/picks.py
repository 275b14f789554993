"""Questions for the team that can be picked to take along, as rows that QML draws."""

from __future__ import annotations

from collections.abc import Iterable

from msgspec import Struct

from kiosk.core.blocks.types import Card


class PickRow(Struct, frozen=True):
    """A question for the team, by its number among all of them."""

    number: int
    label: str
    more: str


def pick_rows(cards: Iterable[Card], first: int = 0) -> list[PickRow]:
    return [PickRow(number, card.label, card.more) for number, card in enumerate(cards, first)]
