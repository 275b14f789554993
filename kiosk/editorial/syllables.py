"""How many syllables a word has: out of a pronouncing dictionary, else by its vowels.

The dictionary is American English and knows few names of drugs; those stand in `english.SPOKEN`.
"""

from __future__ import annotations

import re

from pysyllables import get_syllable_count

from kiosk.editorial.english import SPOKEN

_VOWELS = re.compile(r"[aeiouyà-öø-ÿ]+")
_SILENT_END = re.compile(r"(?<=[^aeiouyl])e$|(?<=[aeiouy]l)e$|(?<=[^aeiouytd])ed$|(?<=[^aeiouyscxzgh])es$")


def syllables(word: str) -> int:
    """The parts of a word with a hyphen are counted one by one."""
    parts = re.split("[-\u2011]", word.casefold().replace("\u2019", "'"))
    return sum(_part(part) for part in parts if part)


def _part(word: str) -> int:
    if word in SPOKEN:
        return SPOKEN[word]
    if any(letter.isdigit() for letter in word):
        return sum(letter.isdigit() for letter in word)
    known = get_syllable_count(word)
    if known is None and word.endswith("'s"):
        return _part(word[:-2])
    return known or _by_vowels(word)


def _by_vowels(word: str) -> int:
    return max(1, len(_VOWELS.findall(_SILENT_END.sub("", word))))
