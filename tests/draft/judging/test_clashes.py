"""Likely contradictions and strong claims are found, and what merely stands beside each other is not."""

from __future__ import annotations

import pytest

from kiosk.draft.judging.clashes import MOST_EACH, MOST_REPORTED, ClashKind, clashes
from kiosk.draft.judging.strong_claims import strong_claims

_BESIDE = [
    "The station opens at dawn for trains.",
    "Cats sleep through most of winter.",
    "A garden wants patience and rain.",
    "Old ships carry grain across oceans.",
]
CONTRADICTIONS = (
    ("Brewing green tea takes 3 minutes.", "Green tea takes 8 minutes of brewing.", ClashKind.FIGURES),
    ("Green tea raises blood pressure.", "Blood pressure falls with green tea.", ClashKind.DIRECTION),
    ("Elevated blood pressure after tea.", "After tea the blood pressure goes down.", ClashKind.DIRECTION),
    ("Green tea stains a porcelain cup.", "Green tea does not stain a porcelain cup.", ClashKind.NEGATION),
    (
        "Green tea is a highly effective remedy for colds.",
        "Research on green tea as a remedy for colds is still early.",
        ClashKind.SURENESS,
    ),
    ("Green tea is completely safe for cats.", "Green tea may be dangerous for cats.", ClashKind.SURENESS),
)
NO_CONTRADICTIONS = (
    ("Brewing green tea takes 3 minutes.", "Picking green tea takes 8 workers."),
    ("Brewing green tea takes 3 minutes.", "Green tea takes 3 minutes of brewing."),
    ("Green tea raises blood pressure.", "Black coffee raises blood pressure too."),
    ("Green tea raises blood pressure.", "Warm rain lowers the pond in summer."),
    ("Green tea stains a porcelain cup.", "Nobody stains a wooden spoon with milk."),
    ("Green tea is grown on hills.", "Green tea is drunk in the morning."),
    ("Green tea is a highly effective remedy for colds.", "Research on winter ships is still early."),
)


@pytest.mark.parametrize(("one", "other", "kind"), CONTRADICTIONS)
def test_a_contradiction_is_found(one: str, other: str, kind: ClashKind) -> None:
    found = clashes([_BESIDE[0], one, *_BESIDE[1:], other])
    assert [(clash.one, clash.other, clash.kind) for clash in found] == [(1, 5, kind)]


@pytest.mark.parametrize(("one", "other"), NO_CONTRADICTIONS)
def test_two_statements_that_get_along_are_not_reported(one: str, other: str) -> None:
    assert clashes([_BESIDE[0], one, *_BESIDE[1:], other]) == ()


def test_many_contradictions_are_told_up_to_a_bound() -> None:
    letters = "abcdefghijklmnopqrstuvwxyz"
    names = [f"{a}{b}{c}ra" for a in letters for b in "aeiou" for c in "lmn"][: MOST_REPORTED + 30]
    texts = [f"Tea {name} takes {number} minutes" for name in names for number in (3, 8)]
    found = clashes(texts)
    assert len(found) == MOST_REPORTED
    assert all((clash.one // 2, clash.kind) == (clash.other // 2, ClashKind.FIGURES) for clash in found)


def test_one_statement_does_not_fill_the_list() -> None:
    texts = [f"Brewing green tea takes {number} minutes." for number in range(3, 12)]
    found = clashes(texts)
    assert found
    assert all(
        sum(at in (clash.one, clash.other) for clash in found) <= MOST_EACH for at in range(len(texts))
    )


@pytest.mark.parametrize(
    ("sentence", "claims"),
    [
        ("Tea is proven to cure colds.", ("proven", "cure")),
        ("It is completely safe.", ("completely safe",)),
        ("There are no side effects.", ("no side effects",)),
        ("It always helps.", ("always",)),
        ("This is the best tea.", ("the best",)),
        ("We guarantee it.", ("guarantee",)),
        ("It may be the right choice for you.", ("right choice for you",)),
        ("Most drinkers need no further cups.", ("need no further",)),
        ("Tea is not a cure.", ()),
        ("It is not proven.", ()),
        ("Some people slept better in one small study.", ()),
        ("Tell your team if you feel sick.", ()),
        ("Tea cu*res a cold.", ("cures",)),
        ("Tea is gu&#97;ranteed to help.", ("guaranteed",)),
    ],
)
def test_strong_claims_are_told_by_their_words(sentence: str, claims: tuple[str, ...]) -> None:
    assert strong_claims(sentence) == claims
