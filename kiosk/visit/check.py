"""The self-check: which questions one visit asks, what was answered, and what that shows."""

from __future__ import annotations

import random

from msgspec import Struct

from kiosk.core.library import Library
from kiosk.core.question import Question

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


def draw(library: Library, seed: int, most: int | None = None) -> Check:
    chance = random.Random(seed)
    chosen: list[Question] = []
    for topic in library.topics:
        bank = [question for question in library.questions if question.topic == topic.id]
        chosen += chance.sample(bank, min(QUESTIONS_A_TOPIC, len(bank)))
    chance.shuffle(chosen)
    queue = tuple(Ask(question.id, _shuffled(question, chance)) for question in chosen[:most])
    return Check(queue, len(queue))


def _shuffled(question: Question, chance: random.Random) -> tuple[int, ...]:
    order = list(range(len(question.options)))
    chance.shuffle(order)
    return tuple(order)


def is_right(question: Question, chosen: frozenset[int]) -> bool:
    return chosen == frozenset(number for number, option in enumerate(question.options) if option.right)


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


def pages_of(questions: tuple[str, ...], library: Library) -> tuple[str, ...]:
    return tuple(dict.fromkeys(library.question_by_id[question].page for question in questions))


def _right(ask: Ask, chosen: frozenset[int], library: Library) -> bool:
    return is_right(library.question_by_id[ask.question], chosen)
