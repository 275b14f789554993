"""Finds sentences that say the same in nearly the same words, in one document or several.

Two sentences count as one only if their figures, negations, directions and degrees of sureness are the same,
and the words that carry their subject are the same, but for spelling, and in the same order, but for a part
that moved from one end of a long sentence to the other. Nothing is merged that says one thing more: it may be
what matters.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence

from kiosk.draft.judging.meaning import may_stand_for, turns
from kiosk.draft.sentences.words import stems, words_of

_LONG = 6
_MOST_ALIKE = 400
_FEWEST = 2
_RARE_WORDS = 3

_Key = tuple[tuple[str, ...], tuple[str, ...]]


def repeats(texts: Sequence[str]) -> tuple[int, ...]:
    """For each text the number of the first that says the same, in most cases its own."""
    keys = [_key(text) for text in texts]
    exact: dict[_Key, int] = {}
    firsts = [exact.setdefault(key, number) for number, key in enumerate(keys)]
    near = _near([(number, keys[number]) for number in exact.values()])
    return tuple(near.get(first, first) for first in firsts)


def _key(text: str) -> _Key:
    """A text of light words alone is known by all its words."""
    words = words_of(text)
    told = stems(words)
    return (told, turns(words)) if len(told) >= _FEWEST else (words, ())


def _near(kept: Sequence[tuple[int, _Key]]) -> dict[int, int]:
    common = Counter(stem for _, (told, _) in kept for stem in set(told))
    shelf: dict[tuple[str, tuple[str, ...]], list[tuple[int, tuple[str, ...]]]] = {}
    same: dict[int, int] = {}
    for number, (told, turning) in kept:
        rare = sorted(set(told), key=lambda stem: (common[stem], stem))[:_RARE_WORDS]
        places = [shelf.setdefault((stem, turning), []) for stem in rare]
        first = _first(told, places)
        if first is not None:
            same[number] = first
            continue
        for place in places:
            if len(place) < _MOST_ALIKE:
                place.append((number, told))
    return same


def _first(told: tuple[str, ...], places: list[list[tuple[int, tuple[str, ...]]]]) -> int | None:
    """What is said first counts; a repeat is never the start of a further chain."""
    found = {number for place in places for number, other in place if _alike(told, other)}
    return min(found, default=None)


def _alike(one: tuple[str, ...], other: tuple[str, ...]) -> bool:
    if len(one) != len(other):
        return False
    if sum(a != b for a, b in zip(one, other, strict=True)) <= 1:
        return all(map(may_stand_for, one, other))
    return len(one) >= _LONG and any(one[at:] + one[:at] == other for at in range(1, len(one)))
