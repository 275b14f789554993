"""One language that the screen can speak."""

from __future__ import annotations

from msgspec import Struct

from kiosk.core.languages import own_name
from kiosk.core.library import Library
from kiosk.review.reviews import Reviews


class Voice(Struct, frozen=True):
    """What it says, and who checked that."""

    library: Library
    reviews: Reviews = Reviews()


class LanguageRow(Struct, frozen=True):
    """``name`` is what the language calls itself."""

    language: str
    name: str


def row_of(voice: Voice) -> LanguageRow:
    return LanguageRow(voice.library.language, own_name(voice.library.language))
