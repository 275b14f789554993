"""Words that tell others why somebody is here are found in whatever form they come."""

from __future__ import annotations

import pytest

from kiosk.core.private import private_word

WORDS = ("ketamine", "addict")


@pytest.mark.parametrize(
    ("text", "word"),
    [
        ("Is ketamine safe?", "ketamine"),
        ("KETAMINE'S effect", "ketamine"),
        ("The nose spray is esketamine.", "ketamine"),
        ("Addiction and more", "addict"),
        ("Was I addicted?", "addict"),
        ("keta\u00admine with a hidden hyphen", "ketamine"),
        ("keta\u200bmine with nothing in it", "ketamine"),
        ("k\u0301etamine with an accent", "ketamine"),
        ("\uff4b\uff45\uff54\uff41\uff4d\uff49\uff4e\uff45 in wide letters", "ketamine"),
    ],
)
def test_a_private_word_is_found(text: str, word: str) -> None:
    assert private_word(text, WORDS) == word


@pytest.mark.parametrize("text", ["", "Could I come to depend on this medicine?", "Add it to my list."])
def test_other_words_are_left_alone(text: str) -> None:
    assert private_word(text, WORDS) == ""


def test_a_word_of_the_deck_is_found_with_its_accents_or_without() -> None:
    assert private_word("Mi ADICCION", ("adicci\u00f3n",)) == "adicci\u00f3n"
