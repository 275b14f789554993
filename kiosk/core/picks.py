"""The questions for the care team, and which of them a visitor picked to take along."""

from __future__ import annotations

from collections.abc import Collection

from msgspec import Struct

from kiosk.core.blocks.types import Card
from kiosk.core.library import Library


class Pick(Struct, frozen=True, order=True):
    """A question by its page and by its number there, counted from 0 through all checklists of that page."""

    page: str
    number: int


def team_questions(library: Library) -> tuple[Card, ...]:
    from kiosk.core.blocks.contents import contents  # the first screen does without

    page = library.page_by_id.get(library.welcome.questions_page)
    return tuple(card for block in page.blocks for card in contents(block).asks) if page else ()


def pick_of(number: int, library: Library) -> Pick:
    return Pick(library.welcome.questions_page, number)


def is_there(pick: Pick, library: Library) -> bool:
    return pick.page == library.welcome.questions_page and 0 <= pick.number < len(team_questions(library))


def taken(picked: Collection[Pick], library: Library) -> tuple[Card, ...]:
    """In the order of their page; all of them where none is picked."""
    numbers = {pick.number for pick in picked if is_there(pick, library)}
    cards = team_questions(library)
    return tuple(card for number, card in enumerate(cards) if number in numbers) or cards
