"""Which words may stand, and how chances, terms and pictures are told."""

from __future__ import annotations

from pathlib import Path

import pytest
from msgspec.structs import replace

from kiosk.core.blocks.types import (
    BodyMap,
    BodyPart,
    BodyPlace,
    Callout,
    CalloutKind,
    Card,
    Checklist,
    CountedFigures,
    Figure,
    Scene,
)
from kiosk.core.library import Teaser
from kiosk.core.page import Term
from kiosk.core.statement import Verdict
from kiosk.editorial.alternatives import check_alternatives
from kiosk.editorial.chances import chances_in, check_chances
from kiosk.editorial.forbidden import check_forbidden, forbidden_in
from kiosk.editorial.lists import Listed, read_lists
from kiosk.editorial.private import check_private_words
from kiosk.editorial.terms import check_terms
from kiosk.editorial.word_lists import WordLists
from tests.editorial.cups import cups, note, page, passage, question, said, told

SHIPPED: WordLists = read_lists(Path(__file__).resolve().parents[2])[0].words_in("en")


@pytest.mark.parametrize(
    "text",
    [
        "It is proven.",
        "This cures it",
        "Very promising",
        "Most people improve.",
        "For most this passes.",
        "Death is rare",
        "Rarely fatal",
        "Book now",
    ],
)
def test_what_no_deck_may_say(text: str) -> None:
    assert list(forbidden_in(text))


@pytest.mark.parametrize(
    "text",
    [
        "The right dose",
        "Take 5 mg",
        "An overdose",
        "Some snort it.",
        "A sexual act",
        "Treatment at home",
        "drug USERS",
        "an addict",
        "drug abuse",
        "Stay clean.",
        "Contact us now",
        "Is it insured?",
    ],
)
def test_what_the_deck_that_ships_may_not_say_and_others_may(text: str) -> None:
    assert list(forbidden_in(text, SHIPPED))
    assert not list(forbidden_in(text))


@pytest.mark.parametrize(
    "text",
    [
        "A secure chair",
        "Who takes me home?",
        "Used for surgery",
        "Because it is used",
        "It improves taste",
        "Addiction",
        "A cleaner room",
        "Bring proof of address",
        "Several milligrammes of tea",
    ],
)
def test_not_forbidden(text: str) -> None:
    assert not list(forbidden_in(text, SHIPPED))


def test_a_forbidden_word_is_found_wherever_a_visitor_can_read_it() -> None:
    library = cups(
        (page(said("Tea is a cure."), title="A cure", terms=(Term("tea", "A cure"),)),),
        (note("tea-cure", "A cure."),),
        (question("Is it a cure?", wrong="The cure"),),
    )
    welcome = replace(library.welcome, teasers=(Teaser("A cure?", "tea/pot"),))
    faults = told(check_forbidden(replace(library, welcome=welcome)))
    assert [(line, file) for _, line, file in faults] == [
        *((1, name) for name in ("01-pot.md", "01-pot.md", "01-sip.md", "deck.md")),
        *((9, name) for name in ("01-pot.md", "01-sip.md")),
    ]
    assert not told(check_forbidden(cups()))


def test_the_wording_of_a_cited_note_is_read_and_its_text_is_not() -> None:
    def faults(text: str, wording: str) -> list[tuple[str, int, str]]:
        careful = note("tea-well", text, verdict=Verdict.CARE, wording=wording)
        return told(check_forbidden(cups((page(said("Tea.", "tea-well")),), (careful,))))

    assert faults("Says it cures.", "It warms.") == []
    assert faults("It warms.", "It cures.") == [("forbidden-word", 7, "leaflet.md")]


def test_a_listed_phrase_lets_its_word_stand_there_and_nowhere_else() -> None:
    denied = (Listed("not a cure", "denied", 3),)
    assert not told(check_forbidden(cups((page(said("It is Not a cure.")),)), denied))
    both = cups((page(said("It is not a cure.")), page(said("It is a cure."), name="lid")))
    assert told(check_forbidden(both, denied)) == [("forbidden-word", 9, "01-lid.md")]
    assert told(check_forbidden(cups(), denied)) == [("editorial-list", 3, "editorial.toml")]


@pytest.mark.parametrize(
    ("sentence", "rules"),
    [
        ("It happens to 1 in 10 people.", ["one-in-x"]),
        ("One out of every ten feels it.", ["one-in-x"]),
        ("It is one in the brain.", []),
        ("It helps 8 of 100 people in a year.", []),
        ("Fever is rare.", ["bare-rare-common"]),
        ("Commonly they feel sick.", ["bare-rare-common"]),
        ("It is rare: 3 of 1,000 people in a year.", []),
        ("It falls by 30%.", ["relative-change"]),
        ("The risk of it falls.", ["relative-change"]),
        ("Thirty percent fewer.", ["relative-change"]),
        ("You are more likely to sleep.", ["relative-change"]),
        ("Twice as many felt it, a twofold rise.", ["relative-change", "relative-change"]),
        ("It lowers your risk.", ["relative-change"]),
        ("Unfold the blindfold. Mixing is more dangerous.", []),
    ],
)
def test_chances(sentence: str, rules: list[str]) -> None:
    assert [rule.value for rule, _ in chances_in(sentence)] == rules


def test_chances_are_held_on_every_screen() -> None:
    library = cups((page(said("Tea is warm. It is rare.")),), questions=(question(wrong="1 in 9 cups"),))
    assert told(check_chances(library)) == [
        ("bare-rare-common", 9, "01-pot.md"),
        ("one-in-x", 9, "01-sip.md"),
    ]
    assert not told(check_chances(cups()))


def test_a_term_is_explained_where_it_first_stands() -> None:
    plain, later = page(said("You may have a seizure.")), page(said("A seizure."), name="lid")
    explained = replace(plain, terms=(Term("seizure", "A fit"),))
    assert told(check_terms(cups((plain, later)), SHIPPED)) == [("term-explained", 1, "01-pot.md")]
    assert not told(check_terms(cups((explained, later)), SHIPPED))
    assert told(check_terms(cups((later, explained)), SHIPPED)) == [("term-explained", 1, "01-lid.md")]


def test_a_sentence_may_explain_a_term_and_jargon_needs_it_too() -> None:
    def faults(text: str) -> list[tuple[str, int, str]]:
        return told(check_terms(cups((page(said(text)),)), SHIPPED))

    assert not faults("Good. A seizure is a fit.")
    assert faults("Take a placebo.") == [("term-explained", 1, "01-pot.md")]
    assert not faults("A placebo: a pill with nothing in it.")


@pytest.mark.parametrize(
    ("block", "faults"),
    [
        (Scene("a.svg", "", "", (), 14), 1),
        (Scene("a.svg", "", "A kettle", (), 14), 1),
        (Scene("a.svg", "The kettle on it.", "The kettle on it", (), 14), 1),
        (Scene("a.svg", "", "A picture of a kettle.", (), 14), 1),
        (Scene("a.svg", "", "A kettle stands on a stove.", (), 14), 0),
        (CountedFigures(8, "8 cups", "Cups", (), 14), 1),
        (CountedFigures(8, "8 cups", "Eight cups in a row.", (), 14), 0),
        (BodyMap((BodyPlace(BodyPart.HEAD, "Tired", ()),), "A body", 14), 1),
        (BodyMap((BodyPlace(BodyPart.HEAD, "Tired", ()),), "A person with a cup", 14), 0),
    ],
)
def test_alternatives(block: Figure, faults: int) -> None:
    expected = [("picture-alternative", 14, "01-pot.md")] * faults
    assert told(check_alternatives(cups((page(block),)))) == expected


def test_two_drawings_have_two_alternatives() -> None:
    scenes = (Scene("a.svg", "", "A pot on a stove", (), 14), Scene("b.svg", "", "A pot on a stove", (), 16))
    assert told(check_alternatives(cups((page(*scenes),)))) == [("picture-alternative", 16, "01-pot.md")]
    assert not told(check_alternatives(cups((page(scenes[0], scenes[0]),))))


def test_a_private_word_in_a_question_to_take_along_is_a_fault_where_it_stands() -> None:
    cards = (Card("", "Is it OOLONG's?", "", ("ask",)), Card("", "Milk?", "or oolong", ("ask",)))
    library = cups((page(Checklist(cards, 14), said("Oolong is tea.")),))
    open_ones = replace(library, welcome=replace(library.welcome, private_words=("oolong",)))

    faults = [(fault.file, fault.line, fault.rule) for fault in check_private_words(open_ones)]
    assert faults == [("content/en/tea/01-pot.md", 14, "private-word")] * 2
    assert list(check_private_words(library)) == []


def test_a_private_word_in_what_tells_when_to_get_help_is_a_fault_where_it_stands() -> None:
    cold = passage("Cold oolong", line=8)
    help_now = Callout(CalloutKind.NOW, "After oolong", (passage("Call."),), (cold,))
    library = cups((page(help_now),))
    welcome = replace(library.welcome, private_words=("oolong",), help_page="tea/pot")
    faults = [(fault.line, fault.rule) for fault in check_private_words(replace(library, welcome=welcome))]
    assert faults == [(8, "private-word")] * 2


def test_elsewhere_a_private_word_may_stand() -> None:
    asks = Checklist((Card("", "Oolong?", "", ("ask",)),), 14)
    library = cups((page(), page(asks, name="cup")))
    other = replace(library.welcome, private_words=("oolong",), questions_page="tea/pot")
    assert list(check_private_words(replace(library, welcome=other))) == []
