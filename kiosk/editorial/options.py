"""Options of a question look alike: nobody can tell the right one by its length, or by how few there are."""

from __future__ import annotations

from collections.abc import Iterator

from kiosk.core.fault import Fault
from kiosk.core.library import Library
from kiosk.core.question import Question
from kiosk.core.rules.editorial import EditorialRule

MOST_LONGER = 1.8
MOST_RIGHT_LONGEST, FEWEST_TO_COMPARE = 0.4, 4
FEWEST_NOT_RIGHT, MOST_NOT_RIGHT = 2, 3


def check_options(library: Library) -> Iterator[Fault]:
    for question in library.questions:
        yield from _lengths(question)
        yield from _numbers(question)
    yield from _longest(library)


def _lengths(question: Question) -> Iterator[Fault]:
    by_length = sorted(question.options, key=lambda option: len(option.text))
    shortest, longest = by_length[0].text, by_length[-1].text
    if len(longest) > MOST_LONGER * len(shortest):
        lengths = f"has {len(longest)} characters, {shortest[:60]!r} only {len(shortest)}"
        message = f"The option {longest[:60]!r} {lengths}."
        mend = f"Make them alike: at most {MOST_LONGER:g} times as long as another of the question."
        yield Fault(question.file, by_length[-1].line, EditorialRule.OPTION_LENGTH.value, message, mend)


def _numbers(question: Question) -> Iterator[Fault]:
    number = sum(not option.right for option in question.options)
    if not FEWEST_NOT_RIGHT <= number <= MOST_NOT_RIGHT:
        message = f"This question has {number} {'option' if number == 1 else 'options'} not right."
        mend = "Write two or three that somebody might really think or do, each with why it is not so."
        yield Fault(question.file, question.options[0].line, EditorialRule.WRONG_OPTIONS.value, message, mend)


def _longest(library: Library) -> Iterator[Fault]:
    found = [question for question in library.questions if right_is_longest(question)]
    number = len(library.questions)
    if number >= FEWEST_TO_COMPARE and len(found) > MOST_RIGHT_LONGEST * number:
        message = (
            f"In {len(found)} of {number} questions the right option is the longest: "
            f"{', '.join(question.id for question in found)}."
        )
        mend = f"Shorten it, or lengthen another, until at most {int(MOST_RIGHT_LONGEST * number)} are left."
        yield Fault(f"content/{library.language}", 0, EditorialRule.RIGHT_IS_LONGEST.value, message, mend)


def right_is_longest(question: Question) -> bool:
    """And no other is as long."""
    lengths = sorted(len(option.text) for option in question.options)
    longest = max(question.options, key=lambda option: len(option.text))
    return longest.right and lengths[-1] > lengths[-2]
