"""What a deck says of one language's words: its own terms, words that must not stand, how names are spoken.

The rules of a language that hold for every patient deck are the program's own (`english`); these come on top.
"""

from __future__ import annotations

import re
from collections.abc import Mapping

from msgspec import Struct

from kiosk.editorial.english import FORBIDDEN, NUMBER_WORDS, SPOKEN

_STAR = re.compile(r"[^\W\d_]{3,}\*")
_NUMBER = r"[0-9]+(?:[.,][0-9]+)?\s*"


class Listed(Struct, frozen=True):
    name: str
    reason: str
    line: int


class WordLists(Struct, frozen=True):
    """``forbidden`` and ``idioms`` are patterns, each with what to say instead; of ``terms`` and ``jargon``
    the readings of one entry mean the same; ``syllables`` and ``numbers`` go by words in lower case."""

    language: str = ""
    forbidden: tuple[tuple[str, str], ...] = ()
    terms: tuple[tuple[str, ...], ...] = ()
    jargon: tuple[tuple[str, ...], ...] = ()
    syllables: Mapping[str, int] = {}
    numbers: Mapping[str, str] = {}
    excepts: tuple[Listed, ...] = ()
    idioms: tuple[tuple[str, str], ...] = ()

    @property
    def is_english(self) -> bool:
        return base_of(self.language) == "en"

    @property
    def all_forbidden(self) -> tuple[tuple[str, str], ...]:
        return (*FORBIDDEN, *self.forbidden) if self.is_english else self.forbidden

    @property
    def all_numbers(self) -> Mapping[str, str]:
        return {**NUMBER_WORDS, **self.numbers} if self.is_english else self.numbers

    @property
    def all_syllables(self) -> Mapping[str, int]:
        return {**SPOKEN, **self.syllables}

    @property
    def missing(self) -> tuple[str, ...]:
        """The lists without which a rule has nothing to look for."""
        return tuple(
            name
            for name, there in (
                ("forbidden", self.all_forbidden),
                ("numbers", self.all_numbers),
                ("terms", self.terms),
            )
            if not there
        )


ENGLISH = WordLists("en")


def base_of(language: str) -> str:
    return language.partition("-")[0]


def readings(written: str) -> tuple[str, ...]:
    """What stands between commas."""
    return tuple(" ".join(part.split()) for part in written.split(",") if part.strip())


def can_be_found(reading: str) -> bool:
    """A star stands at a word's end only, behind three letters; anything else would be found everywhere."""
    return all("*" not in word or _STAR.fullmatch(word) for word in reading.split()) and bool(
        re.search(r"[^\W\d_]", reading)
    )


def pattern(written: str) -> str:
    """``*`` stands for any ending, ``#`` for a figure with or without a space behind it."""
    return "|".join(map(_pattern, readings(written)))


def _pattern(reading: str) -> str:
    found = re.escape(reading).replace(r"\*", r"\w*").replace(r"\ ", r"\s+")
    found = re.sub("['\u2019]", "['\u2019]", found)
    return found.replace(r"\#\s+", _NUMBER).replace(r"\#", _NUMBER)
