"""How many syllables a word has: out of a pronouncing dictionary, else by its vowels.

The dictionary is American English and knows few names of medicines; a deck lists how its own are spoken.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import cast

from pysyllables import SYLLABLE_COUNTS  # pyright: ignore[reportMissingTypeStubs, reportUnknownVariableType]

from kiosk.editorial.english import SPOKEN

_DICTIONARY = cast("dict[str, int]", SYLLABLE_COUNTS)
_VOWELS = re.compile(r"[aeiouy\u00e0-\u00f6\u00f8-\u00ff]+")
_SILENT_E = re.compile(r"(?:(?<=[^aeiouyl])|(?<=[aeiouy]l))e$")
_SILENT_IN_ENDING = re.compile(r"(?<=[^aeiouytd])ed$|(?<=[^aeiouyscxzgh])es$")


def syllables(word: str, spoken: Mapping[str, int] = SPOKEN) -> int:
    """The parts of a word with a hyphen are counted one by one."""
    parts = re.split("[-\u2011]", word.casefold().replace("\u2019", "'"))
    return sum(_part(part, spoken) for part in parts if part)


def _part(word: str, spoken: Mapping[str, int]) -> int:
    if any(letter.isdigit() for letter in word):
        return sum(letter.isdigit() for letter in word)
    known = spoken.get(word) or _DICTIONARY.get(word)
    if known is None and word.endswith("'s"):
        word = word.removesuffix("'s")
        known = spoken.get(word) or _DICTIONARY.get(word)
    return known or _by_vowels(word)


def _by_vowels(word: str) -> int:
    spoken = _SILENT_IN_ENDING.sub("", _SILENT_E.sub("", word))
    return max(1, len(_VOWELS.findall(spoken)))
