"""The self-check: which questions one visit asks, what was answered, and what that shows."""

from __future__ import annotations

from itertools import zip_longest
from typing import TYPE_CHECKING

from msgspec import Struct

from kiosk.core.library import Library
from kiosk.core.question import Question

if TYPE_CHECKING:
    from random import Random

QUESTIONS_A_TOPIC = 2
UNSURE = -1


class Ask(Struct, frozen=True):
    """One question as this visit puts it; ``order`` is the order of its options."""

    question: str
    order: tuple[int, ...]


class Check(Struct, frozen=True):
    """``queue`` holds the first round, then the missed ones once more; ``answers`` fills up behind it."""

    queue: tuple[Ask, ...]
    first_round: int
    answers: tuple[frozenset[int], ...] = ()


NOTHING_ASKED = Check((), 0)


class Results(Struct, frozen=True):
    """Question ids: answered right at once, right the second time, and still open at the end."""

    well: tuple[str, ...]
    later: tuple[str, ...]
    open: tuple[str, ...]


def draw(library: Library, seed: int, most: int | None = None, read: frozenset[str] = frozenset()) -> Check:
    """What every visit asks, and others of topics of which a page was ``read``; where that is too little, of
    the topics' first pages, then of all."""
    from random import Random  # only who comes to the questions needs it

    chance = Random(seed)
    chosen = [question for question in library.questions if question.always]
    topics = {library.page_by_id[page].topic for page in read if page in library.page_by_id}
    first = {topic.pages[0] for topic in library.topics}
    others = (
        [question for question in library.questions if question.topic in topics],
        [question for question in library.questions if question.page in first],
        library.questions,
    )
    room = QUESTIONS_A_TOPIC * len(library.topics)
    for bank in others:
        left = [question for question in bank if question not in chosen]
        chosen += _in_turn(left, chance)[: max(0, room - len(chosen))]
    chance.shuffle(chosen)
    queue = tuple(Ask(question.id, _shuffled(question, chance)) for question in chosen[:most])
    return Check(queue, len(queue))


def _in_turn(questions: list[Question], chance: Random) -> list[Question]:
    """By chance, and so that each topic has its turn before one has a second."""
    banks: dict[str, list[Question]] = {}
    for question in chance.sample(questions, len(questions)):
        banks.setdefault(question.topic, []).append(question)
    return [question for turn in zip_longest(*banks.values()) for question in turn if question is not None]


def _shuffled(question: Question, chance: Random) -> tuple[int, ...]:
    order = list(range(len(question.options)))
    chance.shuffle(order)
    return tuple(order)


def is_right(question: Question, chosen: frozenset[int]) -> bool:
    return chosen == frozenset(number for number, option in enumerate(question.options) if option.right)


def is_almost(question: Question, chosen: frozenset[int]) -> bool:
    """Partly right, or some of several right options, and none that is wrong."""
    options = [question.options[number] for number in chosen if number != UNSURE]
    fair = all(option.right or option.partly for option in options)
    return bool(options) and fair and not is_right(question, chosen)


def with_missed_once_more(check: Check, library: Library) -> Check:
    """The queue with every missed or unsure question of the first round at its end, once."""
    if len(check.queue) > check.first_round:
        return check
    answered = zip(check.queue, check.answers, strict=True)
    missed = tuple(ask for ask, chosen in answered if not _right(ask, chosen, library))
    return Check(check.queue + missed, check.first_round, check.answers)


def results(check: Check, library: Library) -> Results:
    answered = list(zip(check.queue, check.answers, strict=False))
    first, again = answered[: check.first_round], answered[check.first_round :]
    well = tuple(ask.question for ask, chosen in first if _right(ask, chosen, library))
    later = tuple(ask.question for ask, chosen in again if _right(ask, chosen, library))
    rest = tuple(ask.question for ask, _ in first if ask.question not in well + later)
    return Results(well, later, rest)


def pages_again(check: Check, library: Library) -> tuple[str, ...]:
    """Pages worth another look: each once."""
    found = results(check, library)
    return pages_of(found.open + found.later, library)


def pages_asked(check: Check, library: Library) -> tuple[str, ...]:
    """Pages that the first round led back to, in its order: each once."""
    return pages_of(tuple(ask.question for ask in check.queue[: check.first_round]), library)


def pages_of(questions: tuple[str, ...], library: Library) -> tuple[str, ...]:
    return tuple(dict.fromkeys(library.question_by_id[question].page for question in questions))


def _right(ask: Ask, chosen: frozenset[int], library: Library) -> bool:
    return is_right(library.question_by_id[ask.question], chosen)
