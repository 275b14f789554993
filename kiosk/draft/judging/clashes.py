"""Pairs of statements that may contradict each other, for the editor to weigh.

Only statements that share one of their rarest words are compared, with as many earlier ones a word as keeps
the whole near `COMPARISONS`; the `MOST_REPORTED` pairs that have most in common are told, a statement in at
most `MOST_EACH` of them.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from enum import StrEnum
from math import fsum
from types import MappingProxyType

from msgspec import Struct

from kiosk.draft.judging.meaning import directed, figured, negated
from kiosk.draft.judging.strong_claims import stances
from kiosk.draft.sentences.words import rarities, stems, words_of

COMPARISONS = 1_000_000
MOST_REPORTED = 200
MOST_EACH = 3
_RARE_WORDS = 4, 30
_FEWEST_SHARED = 2
_COMPARED = 3, 400
_FEWEST_STEMS = 3
_SOME, _LITTLE, _MUCH = 0.15, 0.3, 0.55
_OPPOSITE = MappingProxyType({"works+": "works-", "works-": "works+", "safe+": "safe-", "safe-": "safe+"})


class ClashKind(StrEnum):
    FIGURES = "different figures"
    DIRECTION = "opposite directions"
    NEGATION = "one says no"
    SURENESS = "one is far surer"


class Clash(Struct, frozen=True):
    """``one`` and ``other`` are numbers of statements, the earlier first."""

    one: int
    other: int
    kind: ClashKind
    alike: float


class _Said(Struct, frozen=True):
    stems: frozenset[str]
    negated: bool
    directed: frozenset[tuple[str, str]]
    figured: frozenset[tuple[str, str]]
    stances: frozenset[str]


def clashes(texts: Sequence[str]) -> tuple[Clash, ...]:
    said = [_said(text) for text in texts]
    found = sorted(_found(said), key=lambda clash: (-clash.alike, clash.one, clash.other))
    told: Counter[int] = Counter()
    kept: list[Clash] = []
    for clash in found:
        if len(kept) < MOST_REPORTED and max(told[clash.one], told[clash.other]) < MOST_EACH:
            told.update((clash.one, clash.other))
            kept.append(clash)
    return tuple(sorted(kept, key=lambda clash: (clash.one, clash.other)))


def _said(text: str) -> _Said:
    words = words_of(text)
    return _Said(frozenset(stems(words)), negated(words), directed(words), figured(words), stances(text))


def _found(said: Sequence[_Said]) -> Iterator[Clash]:
    common = Counter(stem for each in said for stem in each.stems)
    rarity = rarities((each.stems for each in said), len(said))
    weights = [_weight(each.stems, rarity) for each in said]
    for first, second in _candidates(said, common):
        one, other = said[first], said[second]
        shared = one.stems & other.stems
        kinds = tuple(_kinds(one, other)) if len(shared) >= _FEWEST_SHARED else ()
        if kinds:
            alike = _weight(shared, rarity) / min(weights[first], weights[second])
            kind = next((kind for kind, least in kinds if alike >= least), None)
            if kind is not None:
                yield Clash(first, second, kind, round(alike, 6))


def _candidates(said: Sequence[_Said], common: Counter[str]) -> Iterator[tuple[int, int]]:
    shelf: dict[str, list[int]] = {}
    looked_up, compared = _bounds(len(said))
    for number, each in enumerate(said):
        if len(each.stems) < _FEWEST_STEMS:
            continue
        rare = sorted(
            (stem for stem in each.stems if common[stem] > 1), key=lambda stem: (common[stem], stem)
        )
        places = [shelf.setdefault(stem, []) for stem in rare[:looked_up]]
        for earlier in sorted({one for place in places for one in place}):
            yield earlier, number
        for place in places:
            if len(place) < compared:
                place.append(number)


def _bounds(statements: int) -> tuple[int, int]:
    """How many rare words of a statement count, and with how many earlier ones each brings it together."""
    each = COMPARISONS // max(1, statements)
    words = max(_RARE_WORDS[0], min(_RARE_WORDS[1], each // 100))
    return words, max(_COMPARED[0], min(_COMPARED[1], each // words))


def _weight(stems: frozenset[str], rarity: Mapping[str, float]) -> float:
    return fsum(rarity[stem] for stem in stems) or 1.0


def _kinds(one: _Said, other: _Said) -> Iterator[tuple[ClashKind, float]]:
    """Each with how much the two must have in common for it."""
    if _differ(one.figured, other.figured):
        yield ClashKind.FIGURES, _LITTLE
    if one.negated == other.negated and _differ(one.directed, other.directed):
        yield ClashKind.DIRECTION, _LITTLE
    if one.negated != other.negated:
        yield ClashKind.NEGATION, _MUCH
    if any(_OPPOSITE[stance] in other.stances for stance in one.stances):
        yield ClashKind.SURENESS, _SOME


def _differ(one: frozenset[tuple[str, str]], other: frozenset[tuple[str, str]]) -> bool:
    """Whether both say something of one thing, and not the same."""
    if not one or not other:
        return False
    for thing in {thing for thing, _ in one} & {thing for thing, _ in other}:
        mine = {told for named, told in one if named == thing}
        if mine.isdisjoint(told for named, told in other if named == thing):
            return True
    return False
