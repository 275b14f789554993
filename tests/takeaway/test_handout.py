"""What may leave with a visitor: never a private word, and nothing is left out without a word."""

from __future__ import annotations

from msgspec.structs import replace

from kiosk.core.blocks.types import Card, Checklist
from kiosk.core.clinic import Clinic
from kiosk.core.library import Library
from kiosk.core.picks import Pick
from kiosk.takeaway.handout import Chosen, chosen, handout
from tests.made_up import TEA

CUPS = tuple(f"May I have cup {number}?" for number in (1, 2, 3))


def with_private(*words: str, library: Library = TEA) -> Library:
    return replace(library, welcome=replace(library.welcome, private_words=words))


def asking(*labels: str, more: str = "") -> Library:
    """The library with other questions for the team."""
    cards = tuple(Card("", label, more, ("ask",)) for label in labels)
    pages = tuple(
        replace(page, blocks=(Checklist(cards, 1),)) if page.id == "cup/last" else page for page in TEA.pages
    )
    return replace(TEA, pages=pages)


def test_all_questions_or_those_that_are_picked() -> None:
    assert chosen(TEA) == Chosen(CUPS)
    assert chosen(TEA, {Pick("cup/last", 1)}) == Chosen(CUPS[1:2])


def test_what_a_question_says_more_goes_with_it() -> None:
    assert chosen(asking("Milk?", more="Or cream.")).questions == ("Milk? Or cream.",)


def test_a_question_with_a_private_word_stays_here_and_is_counted() -> None:
    library = with_private("oolong", library=asking("Is it OOLONG's?", "Milk?"))
    assert chosen(library) == Chosen(("Milk?",), withheld=1)
    page = handout(library)
    assert (page.questions, page.withheld) == (("Milk?",), 1)


def test_a_private_word_in_what_a_question_says_more_counts_too() -> None:
    assert chosen(with_private("cream", library=asking("Milk?", more="Or cream."))) == Chosen((), withheld=1)


def test_pages_to_read_again_are_named_by_their_titles() -> None:
    page = handout(TEA, again=("leaf/first", "pot/last"))
    assert (page.again, page.more_again) == (("The leaf, first", "The pot, last"), False)


def test_a_private_title_is_left_out_and_told_of_in_other_words() -> None:
    page = handout(with_private("leaf"), again=("leaf/first", "pot/last"))
    assert (page.again, page.more_again) == (("The pot, last",), True)


def test_only_numbers_for_help_that_are_set_and_tell_nothing() -> None:
    clinic = Clinic(
        name="The Tea Party",
        emergency_number="911",
        crisis_line="1-800-TEA-PARTY",
        day_number="555",
        helpline="7",
    )
    assert not any(number for _, number in handout(TEA).numbers)
    assert handout(TEA, clinic=clinic).clinic == "The Tea Party"
    assert [number for _, number in handout(TEA, clinic=clinic).numbers] == [
        "911",
        "1-800-TEA-PARTY",
        "555",
        "",
    ]
    private = handout(with_private("tea-p", "party"), clinic=clinic)
    assert [number for _, number in private.numbers] == ["911", "", "555", ""]
    assert private.clinic == ""
