"""Who checked the pages, and what of them visitors may see where only checked ones may be shown."""

from __future__ import annotations

from datetime import date
from pathlib import Path

from kiosk.core.library import Library
from kiosk.core.todo import ToDo
from kiosk.review.reviews import FILE, Reviews, review


def reviews_of(deck: Path, library: Library, today: date | None = None) -> Reviews:
    """Where nobody signed anything it costs nothing. Raises DeckFaultyError."""
    if not (deck / FILE).exists():
        return Reviews()
    from kiosk.review.signatures import read_signatures

    return review(library, read_signatures(deck), today or date.today())


def fit_for_visitors(
    library: Library, reviews: Reviews, options: str
) -> tuple[Library | None, tuple[ToDo, ...]]:
    """No library where something has to be done first."""
    from kiosk.review.showing import only_signed, to_do

    left = to_do(library, reviews, options=options)
    return (None, left) if left else (only_signed(library, reviews), ())
