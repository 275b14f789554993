"""A deck as if all of its pages were signed, overdue or unsigned, so that a tour sees the note of each."""

from __future__ import annotations

from datetime import date
from enum import StrEnum

from msgspec.structs import replace

from kiosk.app.loaded_deck import LoadedDeck
from kiosk.core.library import Library
from kiosk.review.reviews import PageStatus as OfPage
from kiosk.review.reviews import Reviews
from kiosk.review.status import Checked, Overdue, Status, Unchecked

_SIGNED, _DUE = date(2026, 9, 30), date(2027, 9, 30)
"""In the month with the longest name."""


class SignedAs(StrEnum):
    SIGNED = "signed"
    OVERDUE = "overdue"
    UNSIGNED = "unsigned"


def as_if(loaded: LoadedDeck, standing: SignedAs | None) -> LoadedDeck:
    """With None, as its own signatures are. Who signed has the longest role of the deck."""
    if standing is None:
        return loaded
    status = _status(standing, loaded.library)
    reviews = Reviews(tuple(OfPage(page.id, status) for page in loaded.library.pages))
    return replace(loaded, reviews=reviews)


def _status(standing: SignedAs, library: Library) -> Status:
    match standing:
        case SignedAs.SIGNED:
            return Checked(max((role.shown for role in library.roles), key=len), _SIGNED, _DUE)
        case SignedAs.OVERDUE:
            return Overdue(_DUE)
        case SignedAs.UNSIGNED:
            return Unchecked()
