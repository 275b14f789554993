"""Where a tour stops among the questions: before and after each answer, and at the ends of a visit."""

from __future__ import annotations

from collections.abc import Iterator

from msgspec.structs import replace

from kiosk.core.library import Library
from kiosk.core.question import Question
from kiosk.visit.check import QUESTIONS_A_TOPIC, Ask, Check, with_missed_once_more
from kiosk.visit.states import Asking, Menu, Opening, Revisiting, Summary


def answers(number: int, question: Question, library: Library) -> Iterator[tuple[str, str | None, Asking]]:
    """One question before it is answered, with options marked if it takes several, and after."""
    before = _asked(number, library)
    yield "question", None, before
    if question.chooses_several:
        yield "question", "marked", replace(before, chosen=right(question))
    given = {"question-right": right(question), "question-wrong": wrong(question)}
    partly = [number for number, option in enumerate(question.options) if option.partly]
    if partly:
        given["question-almost"] = frozenset(partly[:1])
    for kind, answer in given.items():
        check = replace(before.check, answers=(*before.check.answers, answer))
        yield kind, None, replace(before, check=check)


def ends(library: Library) -> Iterator[tuple[str, Asking | Summary | Revisiting]]:
    """The end of a visit that knew all, and of one that missed all; on its way the second round."""
    first = _asked(0, library)
    asked = [library.question_by_id[ask.question] for ask in first.check.queue]
    last = replace(first, position=len(asked) - 1)
    well = replace(first.check, answers=tuple(map(right, asked)))
    yield "all well", Summary(replace(last, check=well))
    yield "rests", Summary(replace(last, check=well), rests=True)
    missed = replace(first.check, answers=tuple(map(wrong, asked)))
    again = with_missed_once_more(missed, library)
    once_more = replace(first, check=again, position=len(asked))
    yield "once more", once_more
    yield "looked up", Revisiting(once_more, asked[0].page)
    all_missed = replace(again, answers=(*missed.answers, *missed.answers))
    yield "all missed", Summary(replace(last, check=all_missed, position=len(again.queue) - 1))


def _asked(number: int, library: Library) -> Asking:
    """As in a visit: one of as many questions as a visit asks, with the ones before it answered."""
    length = min(len(library.topics) * QUESTIONS_A_TOPIC, len(library.questions))
    position = number % length
    around = [
        library.questions[(number - position + step) % len(library.questions)] for step in range(length)
    ]
    answers = tuple(right(question) for question in around[:position])
    return Asking(Check(_queue(around), length, answers), Opening(Menu()), position)


def _queue(questions: list[Question]) -> tuple[Ask, ...]:
    return tuple(Ask(question.id, tuple(range(len(question.options)))) for question in questions)


def right(question: Question) -> frozenset[int]:
    return frozenset(number for number, option in enumerate(question.options) if option.right)


def wrong(question: Question) -> frozenset[int]:
    """What explains itself at greatest length: every wrong option, or the one that says most."""
    said = {
        number: sum(len(span.text) for span in option.feedback.spans) if option.feedback else 0
        for number, option in enumerate(question.options)
        if not option.right
    }
    return (
        frozenset(said)
        if question.chooses_several
        else frozenset({max(said, key=lambda number: said[number])})
    )
