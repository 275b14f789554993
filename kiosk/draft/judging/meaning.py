"""What in a sentence turns its meaning: figures, negations, directions and how sure it is."""

from __future__ import annotations

from functools import lru_cache

from kiosk.draft.sentences.words import content, figure, listed, stem

_NOT = listed(
    """
    not no never none nobody nothing neither nor without cannot hardly scarcely barely lack lacks
    lacking
    """
)
_UP = listed(
    """
    raise raises raised raising rise rises rising rose increase increases increased increasing higher
    elevated elevate elevates more faster quicker speeds stronger strengthen strengthens improve
    improves improved improving better greater grow grows gain gains
    """
)
_DOWN = listed(
    """
    lower lowers lowered lowering fall falls falling fell decrease decreases decreased decreasing reduce
    reduces reduced reducing less fewer slower slows slowed weaker weaken weakens worse worsen worsens
    smaller shrink shrinks lose loses loss drop drops dropped down
    """
)
_OTHERWISE = listed(
    """
    before after first last start starts begin begins stop stops end ends high low fast slow long longer
    short shorter safe unsafe dangerous always often usually sometimes rarely rare seldom common
    uncommon early earlier late later most least up over under above below open closed hot cold warm
    cool with inside outside on off left right day night agonist antagonist stimulant sedative
    dissociative activates blocks adults children men women alone
    """
)
_BOUNDS = listed(
    """
    and but or while whereas although because if which when than
    """
)
_SURE = listed(
    """
    may might can could will must should some all many few every any only usually sometimes probably
    """
)
_TURNS = {
    **dict.fromkeys(_NOT, "not"),
    **dict.fromkeys(_UP, "up"),
    **dict.fromkeys(_DOWN, "down"),
    **{word: word for word in _OTHERWISE},
    **{word: word for word in _SURE},
}
_LONG = 7


def negated(words: tuple[str, ...]) -> bool:
    """Whether an odd number of words say no."""
    return sum(_TURNS.get(word) == "not" for word in words) % 2 == 1


def directed(words: tuple[str, ...]) -> frozenset[tuple[str, str]]:
    """What goes up or down: the nearest words that carry a subject, on either side."""
    found: set[tuple[str, str]] = set()
    for at, word in enumerate(words):
        turn = _TURNS.get(word)
        if turn in ("up", "down"):
            found.update((thing, turn) for thing in _near(words, at, -1) + _near(words, at, 1))
    return frozenset(found)


def figured(words: tuple[str, ...]) -> frozenset[tuple[str, str]]:
    """Each figure with what is counted: the next word that carries a subject."""
    found: set[tuple[str, str]] = set()
    for at, word in enumerate(words):
        if number := figure(word):
            found.update((thing, number) for thing in _near(words, at, 1)[:1])
    return frozenset(found)


def _near(words: tuple[str, ...], at: int, step: int) -> list[str]:
    """At most three within five words, up to the next part of the sentence."""
    found: list[str] = []
    for word in words[at + 1 : at + 6] if step > 0 else words[max(0, at - 5) : at][::-1]:
        if word in _BOUNDS:
            break
        stemmed = content(word)
        if stemmed and _TURNS.get(word) not in ("up", "down"):
            found.append(stemmed)
    return found[:3]


def turns(words: tuple[str, ...]) -> tuple[str, ...]:
    """Two sentences that differ here say different things, however alike they look. Each direction is kept
    with its own word, so that lowers is not less, and each figure as it stands."""
    return tuple(sorted(filter(None, map(_turn, words))))


@lru_cache(maxsize=1 << 16)
def _turn(word: str) -> str:
    told = _TURNS.get(word, "")
    if told in ("up", "down"):
        return f"{told} {stem(word)}"
    return told or figure(word)


@lru_cache(maxsize=1 << 16)
def may_stand_for(one: str, other: str) -> bool:
    """Two spellings of one word, one letter apart, and not a word and its opposite."""
    from rapidfuzz.distance import DamerauLevenshtein

    if one == other:
        return True
    if min(len(one), len(other)) < _LONG or one[:4] != other[:4] or one[-3:] != other[-3:]:
        return False
    return DamerauLevenshtein.distance(one, other, score_cutoff=1) <= 1
