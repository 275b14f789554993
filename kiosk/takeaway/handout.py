"""What a visitor takes along, on a phone or on paper: plain words without any private one in them."""

from __future__ import annotations

from collections.abc import Collection, Iterable

from msgspec import Struct

from kiosk.core.block import Card
from kiosk.core.clinic import UNSET, URGENT, Clinic
from kiosk.core.library import Library
from kiosk.core.picks import Pick, taken
from kiosk.core.private import private_word


class Chosen(Struct, frozen=True):
    """``withheld``: how many were left out because they hold a private word."""

    questions: tuple[str, ...]
    withheld: int = 0


class Handout(Struct, frozen=True):
    """``withheld`` counts questions as in `Chosen`. ``again`` holds titles of pages to read again;
    ``more_again``: there are others, whose titles are private. ``numbers`` are those for help that the clinic
    has set, by their names."""

    questions: tuple[str, ...]
    withheld: int = 0
    again: tuple[str, ...] = ()
    more_again: bool = False
    numbers: tuple[tuple[str, str], ...] = ()


def chosen(library: Library, picked: Collection[Pick] = ()) -> Chosen:
    every = tuple(map(_said, taken(picked, library)))
    open_ones = _without_private(every, library)
    return Chosen(open_ones, len(every) - len(open_ones))


def handout(
    library: Library, picked: Collection[Pick] = (), again: Iterable[str] = (), clinic: Clinic = UNSET
) -> Handout:
    """``again`` are ids of pages."""
    titles = tuple(library.page_by_id[page].title for page in again)
    open_titles = _without_private(titles, library)
    numbers = ((name, clinic.value(name)) for name in URGENT if clinic.value(name))
    found = chosen(library, picked)
    return Handout(
        questions=found.questions,
        withheld=found.withheld,
        again=open_titles,
        more_again=len(open_titles) < len(titles),
        numbers=tuple(each for each in numbers if _without_private(each[1:], library)),
    )


def _said(card: Card) -> str:
    return f"{card.label} {card.more}".strip()


def _without_private(texts: tuple[str, ...], library: Library) -> tuple[str, ...]:
    words = library.welcome.private_words
    return tuple(text for text in texts if not private_word(text, words))
