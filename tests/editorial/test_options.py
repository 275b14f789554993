"""Options of a question look alike, and a deck takes no longer than somebody waits."""

from __future__ import annotations

from msgspec.structs import replace

from kiosk.core.question import Option, Question
from kiosk.editorial.idioms import check_idioms
from kiosk.editorial.options import check_options
from kiosk.editorial.times import check_times
from kiosk.editorial.word_lists import WordLists
from tests.editorial.cups import cups, page, passage, question, said, told


def asking(*options: tuple[str, bool]) -> Question:
    why = passage("Tea is warm.")
    every = (Option(text, right, None if right else why, 8 + n) for n, (text, right) in enumerate(options))
    return replace(question(), options=tuple(every))


ALIKE = asking(("Warm", True), ("Cold", False), ("A bit cold", False))
FOUND = ("right-is-longest", 0, "en")


def test_options_that_are_alike_are_good() -> None:
    good = asking(("Warm tea", True), ("Cold tea", False), ("Old tea", False), ("No tea", False))
    assert told(check_options(cups(questions=(good,)))) == []


def test_an_option_that_is_far_longer_than_another_is_told_with_both_lengths() -> None:
    (found,) = check_options(cups(questions=(ALIKE,)))
    assert (found.rule, found.line) == ("option-length", 10)
    assert found.message == "The option 'A bit cold' has 10 characters, 'Warm' only 4."


def test_two_or_three_options_are_not_right() -> None:
    one = asking(("Warm", True), ("Cold", False))
    four = asking(("Warm", True), *((f"Col{n}", False) for n in range(4)))
    assert told(check_options(cups(questions=(one, four)))) == [("wrong-options", 8, "01-sip.md")] * 2


def test_the_right_option_is_seldom_the_longest() -> None:
    longest = asking(("Warm!", True), ("Cold", False), ("Dry?", False))
    other = asking(("Warm", True), ("Cold!", False), ("Dry?", False))
    assert told(check_options(cups(questions=(longest, longest, other, other)))) == [FOUND]
    assert told(check_options(cups(questions=(longest, longest, other, other, other)))) == []


def test_a_topic_takes_at_most_three_minutes_and_all_of_it_ten() -> None:
    minutes = (page(said(" ".join(["tea"] * 448)), name="pot"),)
    assert told(check_times(cups(minutes))) == []
    longer = (page(said(" ".join(["tea"] * 461)), name="pot"),)
    (found,) = check_times(cups(longer))
    assert (found.rule, found.message) == (
        "reading-time",
        "This topic takes 3 minutes and 5 seconds to read.",
    )
    far_too_long = (page(said(" ".join(["tea"] * 1500)), name="pot"),)
    assert [each.file for each in check_times(cups(far_too_long))] == [
        "content/en/tea/topic.md",
        "content/en",
    ]


def test_an_idiom_is_found_on_pages_and_in_questions_with_what_to_say() -> None:
    words = WordLists("en", idioms=((r"cup\s+of\s+tea", "Say: what somebody likes."),))
    library = cups((page(said("It is my Cup of tea.")),), questions=(question("Whose cup of tea?"),))
    found = list(check_idioms(library, words))
    assert told(found) == [("idiom", 1, "01-sip.md"), ("idiom", 9, "01-pot.md")]
    assert {each.mend for each in found} == {"Say: what somebody likes."}
