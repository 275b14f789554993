"""A visit that plays itself: what happens next and after how long, told from nothing but where it is."""

from __future__ import annotations

from typing import assert_never

from msgspec import Struct

from kiosk.core.library import Library
from kiosk.core.question import Question
from kiosk.core.word_count import word_count
from kiosk.visit import events as on
from kiosk.visit.asking import question_of
from kiosk.visit.journey import Journey
from kiosk.visit.navigation import has_more
from kiosk.visit.states import (
    Asking,
    Attract,
    Closed,
    Comfort,
    Explaining,
    Menu,
    Opening,
    OutOfService,
    PageApart,
    Place,
    Reading,
    Revisiting,
    SettingUp,
    State,
    StillThere,
    Summary,
    TopicOpening,
    Visiting,
)

PAGES_A_TOPIC = 2
QUESTIONS = 2
WORDS_A_MINUTE = 200
_LOOK, _LEAST, _MARK, _INVITE = 2.0, 5.0, 1.5, 10.0


class Step(Struct, frozen=True):
    event: on.Event
    seconds: float


def next_step(state: State, library: Library, screenfuls: int = 1, seed: int = 0) -> Step | None:
    """``screenfuls`` is how many the present place was laid out in. None where the demo never gets to by
    itself, so that it leaves whoever is there alone."""
    match state:
        case Attract():
            return Step(on.Begin(), _INVITE)
        case Visiting(journey, place) if has_more(place, screenfuls) and not _is_known(journey, place):
            return Step(on.Next(screenfuls), _reading_time(journey, place, library, screenfuls))
        case Visiting(journey, place):
            event = _event(journey, place, library, seed)
            return event and Step(event, _reading_time(journey, place, library, screenfuls))
        case Comfort() | Explaining() | StillThere() | OutOfService() | SettingUp() | Closed():
            return None
        case _:
            assert_never(state)


def _is_known(journey: Journey, place: Place) -> bool:
    """The menu need not be read again each time."""
    return isinstance(place, Menu) and bool(journey.read)


def _event(journey: Journey, place: Place, library: Library, seed: int) -> on.Event | None:
    match place:
        case Menu():
            new = (topic.id for topic in library.topics if topic.pages[0] not in journey.read)
            topic = next(new, None)
            return on.OpenCheck() if topic is None else on.ChooseTopic(topic)
        case Reading(page):
            pages = library.topic_by_id[library.page_by_id[page].topic].pages
            enough = pages[0] in journey.read and pages.index(page) + 1 >= PAGES_A_TOPIC
            return on.OpenMenu() if enough else on.Next()
        case Opening():
            return on.Next(seed=seed, questions=QUESTIONS)
        case Asking():
            return on.Next() if place.answered else _answer(place, library)
        case TopicOpening() | PageApart():
            return on.Next()
        case Summary():
            return on.Done()
        case Revisiting():
            return None
        case _:
            assert_never(place)


def _answer(asking: Asking, library: Library) -> on.Event:
    """The first question right, the second not; what was missed, right when it comes once more."""
    left = [option for option in _wanted(asking, library) if option not in asking.chosen]
    return on.Choose(left[0]) if left else on.Next()


def _wanted(asking: Asking, library: Library) -> list[int]:
    options = question_of(asking, library).options
    right = [number for number, option in enumerate(options) if option.right]
    wrong = [number for number, option in enumerate(options) if not option.right]
    return wrong[:1] if asking.position + 1 == asking.check.first_round and wrong else right


def _reading_time(journey: Journey, place: Place, library: Library, screenfuls: int) -> float:
    if _is_known(journey, place):
        return _LEAST
    if isinstance(place, Asking) and place.chosen:
        return _MARK
    words = _words_at(place, library) / max(screenfuls, 1)
    return max(_LEAST, _LOOK + words * 60 / WORDS_A_MINUTE)


def _words_at(place: Place, library: Library) -> int:
    match place:
        case Menu():
            return word_count(*(text for topic in library.topics for text in (topic.title, topic.summary)))
        case TopicOpening(topic):
            return word_count(library.topic_by_id[topic].title)
        case Reading(page) | Revisiting(_, page) | PageApart(page):
            return word_count(library.page_by_id[page])
        case Opening():
            return word_count(library.welcome.check_title, library.welcome.check_opening)
        case Asking():
            return _words_asked(place, question_of(place, library))
        case Summary():
            asked = {ask.question for ask in place.check.queue}
            return sum(word_count(library.question_by_id[question].text) for question in asked)
        case _:
            assert_never(place)


def _words_asked(asking: Asking, question: Question) -> int:
    if not asking.answered:
        return word_count(question.text, *(option.text for option in question.options))
    chosen = asking.check.answers[asking.position]
    told = (option.feedback for number, option in enumerate(question.options) if number in chosen)
    return word_count(*told, *question.explanation)
