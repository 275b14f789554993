"""What every kind of picture makes of what nobody would write: a new kind is in it by itself."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from kiosk.core.rules.deck import Rule
from kiosk.library.blocks import read_blocks
from kiosk.library.findings import Findings
from kiosk.library.pictures import KINDS
from tests.decks import write_deck
from tests.library.reading import change, deck_faults

GUIDE = Path(__file__).resolve().parent.parent.parent / "docs" / "authoring.md"
EXAMPLES = dict(re.findall(r"^```([a-z-]+)\n(.*?)^```$", GUIDE.read_text(encoding="utf-8"), re.M | re.S))
LISTED = re.compile(r"^( *)- .*\n(?:\1  .*\n)+", re.M)
LONG = "w" * 300
NUMBERS = (
    "-1",
    "101",
    "99999999999999999999",
    "1.5",
    "1e9",
    ".inf",
    ".nan",
    "0x10",
    "half",
    "[8]",
    "null",
    "",
)
NUMBERED = [kind for kind in KINDS if re.search(r"^ *(?:total|count): ", EXAMPLES[kind], re.M)]
WORDS = ("label", "text", "note", "caption")
DRAWN = {"icon": "no-such-icon", "drawing": "no-such.svg", "part": "elbow"}
WITH_LISTS = [kind for kind in KINDS if LISTED.search(EXAMPLES[kind])]


def faults(kind: str, yaml: str) -> list[tuple[int, str, str]]:
    """With the line in the picture, from 1."""
    findings = Findings("page.md")
    read_blocks(f"```{kind}\n{yaml}```\n", 0, findings)
    assert all(fault.mend for fault in findings.faults)
    return [(fault.line, fault.rule, fault.mend) for fault in findings.faults]


def line_of(yaml: str, start: int) -> int:
    return yaml.count("\n", 0, start) + 1


@pytest.mark.parametrize("kind", KINDS)
def test_control_the_guides_example_is_good(kind: str) -> None:
    assert faults(kind, EXAMPLES[kind]) == []


@pytest.mark.parametrize("kind", KINDS)
def test_each_key_that_is_missing_is_named(kind: str) -> None:
    yaml = EXAMPLES[kind]
    optional = ("more", "touch", "note", "icon" if kind == "checklist" else "")
    for found in re.finditer(r"^( *(?:- )?)([a-z]+):.*\n", yaml, re.M):
        before, key = found[1], found[2]
        if key in optional or yaml[found.end() :].startswith(" " * (len(before) + 1)):
            continue
        kept = f"{before}size: 9\n"  # so that the list stays a list
        told = faults(kind, yaml[: found.start()] + kept + yaml[found.end() :])
        assert [rule for _, rule, mend in told if f'"{key}:"' in mend] == [Rule.KEY_MISSING], key
        line = line_of(yaml, found.start())
        assert [rule for at, rule, mend in told if at == line and key in mend and rule == Rule.KEY_UNKNOWN]


@pytest.mark.parametrize("written", NUMBERS)
@pytest.mark.parametrize("kind", NUMBERED)
def test_a_number_that_cannot_be_is_told_with_what_is_allowed(kind: str, written: str) -> None:
    yaml = EXAMPLES[kind]
    for found in re.finditer(r"^ *(?:total|count): ([0-9]+)$", yaml, re.M):
        told = faults(kind, yaml[: found.start(1)] + written + yaml[found.end(1) :])
        assert [at for at, rule, _ in told if rule in (Rule.VALUE_WRONG, Rule.VALUE_EMPTY)] == [
            line_of(yaml, found.start())
        ]
        assert "whole number" in told[0][2]


@pytest.mark.parametrize("kind", WITH_LISTS)
def test_a_hundred_items_are_one_fault_that_says_how_many_may_be(kind: str) -> None:
    yaml = EXAMPLES[kind]
    item = LISTED.search(yaml)
    assert item is not None
    ((line, rule, mend),) = faults(kind, yaml[: item.start()] + item[0] * 100)
    assert (line, rule) == (line_of(yaml, item.start()), Rule.ITEM_COUNT)
    assert re.fullmatch(r"Write (?:[0-9]+ to [0-9]+|exactly 2)\.", mend)


@pytest.mark.parametrize("kind", WITH_LISTS)
def test_five_hundred_items_are_one_fault_where_the_picture_starts(kind: str) -> None:
    """Too long to be read at all, whatever else stands on the page."""
    yaml = EXAMPLES[kind]
    item = LISTED.search(yaml)
    assert item is not None
    findings = Findings("page.md")
    picture = f"```{kind}\n{yaml[: item.start()]}{item[0].replace('cites: [', 'cites: [a, ') * 500}```\n"
    read_blocks(f"Tea.[^a]\n\n{picture}\nMilk.[^a]\n", 7, findings)
    ((line, rule, said, mend),) = [
        (each.line, each.rule, each.message, each.mend) for each in findings.faults
    ]
    if kind == "icon-array":  # short enough to be counted
        assert (line, rule, mend) == (
            9 + line_of(yaml, item.start()),
            Rule.ITEM_COUNT,
            "Write exactly 2.",
        )
    else:
        assert (line, rule) == (9, Rule.FILE_TOO_LARGE)
        assert f"This {kind} is far too large: 500 items" in said
        assert "20,000 characters" in mend


@pytest.mark.parametrize("kind", KINDS)
def test_words_that_are_far_too_long_are_told_with_their_limit(kind: str) -> None:
    yaml = EXAMPLES[kind]
    places = list(re.finditer(rf"^ *(?:- )?(?:{'|'.join(WORDS)}): (.*)$", yaml, re.M))
    assert places
    for found in places:
        told = faults(kind, yaml[: found.start(1)] + LONG + yaml[found.end(1) :])
        assert [(at, rule) for at, rule, _ in told] == [(line_of(yaml, found.start()), Rule.VALUE_TOO_LONG)]
        assert re.search(r"at most [0-9]+ characters", told[0][2])


@pytest.mark.parametrize(
    "kind", [kind for kind in KINDS if re.search(r"\b(?:icon|drawing|part):", EXAMPLES[kind])]
)
def test_a_name_of_nothing_that_can_be_drawn_is_told(kind: str, tmp_path: Path) -> None:
    """In a deck: only there is it known which drawings there are."""
    yaml = re.sub(r"cites: \[.*\]", "cites: [tea-cup-1]", EXAMPLES[kind])
    yaml = re.sub(r"[a-z]+-[0-9]\.svg", "kettle.svg", yaml)
    named = re.search(r"\b(icon|drawing|part): (.*)$", yaml, re.M)
    assert named is not None
    wrong = yaml[: named.start(2)] + DRAWN[named[1]] + yaml[named.end(2) :]
    deck = write_deck(tmp_path, topics=1)
    change(deck, "content/en/tea-1/02-pot-2.md", "Then let it", f"```{kind}\n{wrong}```\n\nThen let it")
    ((_, line, rule),) = deck_faults(deck)
    text = (deck / "content/en/tea-1/02-pot-2.md").read_text(encoding="utf-8").splitlines()
    assert DRAWN[named[1]] in text[line - 1]
    assert rule in (Rule.ICON_UNKNOWN, Rule.DRAWING_UNKNOWN, Rule.VALUE_WRONG)


def test_a_name_of_a_drawing_that_is_not_there_is_told(tmp_path: Path) -> None:
    deck = write_deck(tmp_path, topics=1)
    change(deck, "content/en/tea-1/01-pot-1.md", "(kettle.svg ", "(cattle.svg ")
    assert [rule for _, _, rule in deck_faults(deck)] == [Rule.DRAWING_UNKNOWN]


def test_nothing_else_answers_a_touch_beside_stages(tmp_path: Path) -> None:
    deck = write_deck(tmp_path, topics=1, pages=3)
    card = "- icon: moon\n  label: Calm\n  touch: Sit.\n  cites: [tea-cup-2]\n"
    file = "content/en/tea-1/03-pot-3.md"
    change(deck, file, "Then let it", f"```icon-grid\n{card * 2}```\n\nThen let it")
    line = (deck / file).read_text(encoding="utf-8").splitlines().index("```stages") + 1
    assert deck_faults(deck) == [(file, line, Rule.PICTURES_TO_TURN)]
