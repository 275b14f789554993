"""What a visitor takes along, on a phone or on paper: plain words without any private one in them."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator

from msgspec import Struct

from kiosk.core.blocks.types import Card
from kiosk.core.clinic import UNSET, URGENT, Clinic
from kiosk.core.library import Library
from kiosk.core.picks import Pick, taken, ticked
from kiosk.core.private import private_word
from kiosk.takeaway.warning_signs import WarningSigns, warning_signs

NUMBERS = (*URGENT, "day_number", "night_number")
"""Not the helpline: it tells why somebody is here."""


class Chosen(Struct, frozen=True):
    """``matters``: what a visitor ticked. ``withheld``: how many were left out because they hold a private
    word."""

    questions: tuple[str, ...]
    withheld: int = 0
    matters: tuple[str, ...] = ()


class Handout(Struct, frozen=True):
    """``withheld`` and ``matters`` are as in `Chosen`. ``again`` holds titles of pages to read again;
    ``more_again``: there are others, whose titles are private. ``numbers`` are those to turn to, by their
    names; one is empty where the clinic has not set it, or where it holds a private word, and so is the
    clinic's name."""

    questions: tuple[str, ...]
    withheld: int = 0
    again: tuple[str, ...] = ()
    more_again: bool = False
    numbers: tuple[tuple[str, str], ...] = tuple((name, "") for name in NUMBERS)
    clinic: str = ""
    matters: tuple[str, ...] = ()
    signs: WarningSigns = WarningSigns()


def chosen(library: Library, picked: Collection[Pick] = ()) -> Chosen:
    every = tuple(map(_said, taken(picked, library)))
    open_ones = _without_private(every, library)
    cared = tuple(map(_said, ticked(picked, library)))
    open_cared = _without_private(cared, library)
    return Chosen(open_ones, len(every) + len(cared) - len(open_ones) - len(open_cared), open_cared)


def handout(
    library: Library, picked: Collection[Pick] = (), again: Iterable[str] = (), clinic: Clinic = UNSET
) -> Handout:
    """``again`` are ids of pages."""
    titles = tuple(library.page_by_id[page].title for page in again)
    open_titles = _without_private(titles, library)
    found = chosen(library, picked)
    return Handout(
        questions=found.questions,
        withheld=found.withheld,
        again=open_titles,
        more_again=len(open_titles) < len(titles),
        numbers=tuple(_numbers(library, clinic)),
        clinic=_open(clinic.name, library),
        matters=found.matters,
        signs=warning_signs(library),
    )


def _numbers(library: Library, clinic: Clinic) -> Iterator[tuple[str, str]]:
    """A crisis line only where the deck needs one, or the clinic has set one."""
    for name in NUMBERS:
        number = clinic.value(name)
        if number or name not in URGENT or name in library.welcome.needs:
            yield name, _open(number, library)


def _said(card: Card) -> str:
    return f"{card.label} {card.more}".strip()


def _open(text: str, library: Library) -> str:
    return "".join(_without_private((text,), library))


def _without_private(texts: tuple[str, ...], library: Library) -> tuple[str, ...]:
    words = library.welcome.private_words
    return tuple(text for text in texts if not private_word(text, words))
