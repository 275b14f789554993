"""Counts a text, and grades it: Flesch-Kincaid and SMOG, by the published formulas.

The adjusted grades count no more than two syllables for a word of a listed medical term, since the deck
explains it. Formulas mean little for one short screen: rules hold them against a topic.
"""

from __future__ import annotations

import math
from collections.abc import Callable, Iterable

from msgspec import Struct

from kiosk.editorial.english import MEDICAL_TERMS
from kiosk.editorial.syllables import syllables
from kiosk.editorial.words import sentences, words

_SMOG_SAMPLE = 30
_LONG = 3
_SHORT = 2
_EXPLAINED = frozenset(word.casefold() for forms in MEDICAL_TERMS for form in forms for word in form.split())


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


def measure(texts: Iterable[str]) -> Measure:
    """Each text ends a sentence, whether or not it has a full stop."""
    return _measure(texts, syllables)


def adjusted(texts: Iterable[str]) -> Measure:
    return _measure(texts, _eased)


def _eased(word: str) -> int:
    return min(syllables(word), _SHORT) if word.casefold() in _EXPLAINED else syllables(word)


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
