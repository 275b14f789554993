"""Counts a text, and grades it: Flesch-Kincaid and SMOG, by the published formulas.

The adjusted grades count no more than two syllables for a word of a listed medical term, since the deck
explains it. Formulas mean little for one short screen: rules hold them against a topic.
"""

from __future__ import annotations

import math
from collections.abc import Callable, Iterable

from msgspec import Struct

from kiosk.editorial.syllables import syllables
from kiosk.editorial.word_lists import ENGLISH, WordLists
from kiosk.editorial.words import sentences, words

_SMOG_SAMPLE = 30
_LONG = 3
_SHORT = 2


class Measure(Struct, frozen=True):
    """``polysyllables`` counts words of three syllables or more."""

    words: int
    sentences: int
    longest: int
    syllables: int
    polysyllables: int

    @property
    def mean(self) -> float:
        return self.words / self.sentences if self.sentences else 0.0

    @property
    def flesch_kincaid(self) -> float:
        if not self.words:
            return 0.0
        return 0.39 * self.mean + 11.8 * self.syllables / self.words - 15.59

    @property
    def smog(self) -> float:
        if not self.sentences:
            return 0.0
        return 1.043 * math.sqrt(self.polysyllables * _SMOG_SAMPLE / self.sentences) + 3.1291


def measure(texts: Iterable[str], listed: WordLists = ENGLISH) -> Measure:
    """Each text ends a sentence, whether or not it has a full stop."""
    spoken = listed.all_syllables
    return _measure(texts, lambda word: syllables(word, spoken))


def adjusted(texts: Iterable[str], listed: WordLists = ENGLISH) -> Measure:
    spoken = listed.all_syllables
    explained = {word.casefold() for forms in listed.terms for form in forms for word in form.split()}

    def eased(word: str) -> int:
        number = syllables(word, spoken)
        return min(number, _SHORT) if word.casefold() in explained else number

    return _measure(texts, eased)


def _measure(texts: Iterable[str], count: Callable[[str], int]) -> Measure:
    parts = [words(sentence) for text in texts for sentence in sentences(text)]
    counts = [count(word) for part in parts for word in part]
    return Measure(
        words=len(counts),
        sentences=len(parts),
        longest=max(map(len, parts), default=0),
        syllables=sum(counts),
        polysyllables=sum(number >= _LONG for number in counts),
    )
