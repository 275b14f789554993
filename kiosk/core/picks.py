"""What a visitor picked to take along: questions for the care team, and ticks on what matters to them."""

from __future__ import annotations

from collections.abc import Collection

from msgspec import Struct

from kiosk.core.blocks.types import Card
from kiosk.core.library import Library


class Pick(Struct, frozen=True, order=True):
    """One by its page and by its number there, counted from 0 through all checklists of that page."""

    page: str
    number: int


def team_questions(library: Library) -> tuple[Card, ...]:
    return _on(library.welcome.questions_page, library)


def matters(library: Library) -> tuple[Card, ...]:
    return _on(library.welcome.matters_page, library)


def _on(name: str, library: Library) -> tuple[Card, ...]:
    from kiosk.core.blocks.contents import contents  # the first screen does without

    page = library.page_by_id.get(name)
    return tuple(card for block in page.blocks for card in contents(block).asks) if page else ()


def first_on(page: str, library: Library) -> int:
    """The number of the first that can be picked there: the questions for the team count first."""
    return len(team_questions(library)) if page == library.welcome.matters_page else 0


def pick_of(number: int, library: Library) -> Pick:
    questions = len(team_questions(library))
    if number < questions or not matters(library):
        return Pick(library.welcome.questions_page, number)
    return Pick(library.welcome.matters_page, number - questions)


def number_of(pick: Pick, library: Library) -> int:
    return first_on(pick.page, library) + pick.number


def is_there(pick: Pick, library: Library) -> bool:
    pages = (library.welcome.questions_page, library.welcome.matters_page)
    return pick.page in pages and 0 <= pick.number < len(_on(pick.page, library))


def taken(picked: Collection[Pick], library: Library) -> tuple[Card, ...]:
    """Questions, in the order of their page; all of them where none is picked."""
    return picked_questions(picked, library) or team_questions(library)


def picked_questions(picked: Collection[Pick], library: Library) -> tuple[Card, ...]:
    return _picked(team_questions(library), library.welcome.questions_page, picked)


def ticked(picked: Collection[Pick], library: Library) -> tuple[Card, ...]:
    """What matters to a visitor: nothing that they did not tick."""
    return _picked(matters(library), library.welcome.matters_page, picked)


def _picked(cards: tuple[Card, ...], page: str, picked: Collection[Pick]) -> tuple[Card, ...]:
    numbers = {pick.number for pick in picked if pick.page == page}
    return tuple(card for number, card in enumerate(cards) if number in numbers)
