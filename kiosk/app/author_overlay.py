"""What an author is told of the place that is shown, and whether it is still there in a changed deck."""

from __future__ import annotations

from typing import assert_never

from msgspec import Struct
from msgspec.structs import replace

from kiosk.core.cites import cites_in
from kiosk.core.library import Library
from kiosk.core.parts import parts_on
from kiosk.visit.asking import question_of
from kiosk.visit.check import Ask
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


def visiting_of(state: State) -> Visiting | None:
    match state:
        case Visiting():
            return state
        case Comfort(behind) | Explaining(behind) | StillThere(behind):
            return visiting_of(behind)
        case Attract() | OutOfService() | SettingUp() | Closed():
            return None
        case _:
            assert_never(state)


def place_of(state: State) -> str:
    """Such as ``Visiting · Reading · side-effects/your-body · screenful 2``."""
    visiting = visiting_of(state)
    parts = [type(state).__name__]
    if visiting is not None:
        parts += [type(visiting.place).__name__, *_named(visiting.place)]
        screenful = visiting.place.screenful
        parts += [f"screenful {screenful + 1}"] if screenful else []
    return " · ".join(parts)


def _named(place: Place) -> tuple[str, ...]:
    match place:
        case Reading() | Revisiting() | PageApart():
            return (place.page,)
        case Asking():
            return (place.check.queue[place.position].question,)
        case TopicOpening():
            return (place.topic,)
        case Menu() | Opening() | Summary():
            return ()
        case _:
            assert_never(place)


def citations(state: State, library: Library) -> str:
    """Every statement that the page or the question rests on, once."""
    visiting = visiting_of(state)
    match visiting.place if visiting else None:
        case Reading(page) | Revisiting(_, page) | PageApart(page):
            shown: Struct | None = library.page_by_id.get(page)
        case Asking() as asking:
            shown = question_of(asking, library)
        case _:
            shown = None
    return ", ".join(dict.fromkeys(cites_in(shown)))


def fitted(state: State, library: Library) -> State:
    """The same state where all that it names is still there, else the menu."""
    visiting = visiting_of(state)
    if visiting is None or _is_there(visiting.place, library):
        return state
    return replace(visiting, place=Menu())


def _is_there(place: Place, library: Library) -> bool:
    match place:
        case Menu():
            return True
        case TopicOpening(topic, entered):
            known = topic in library.topic_by_id and library.topic_by_id[topic].pages[0] in library.page_by_id
            return known and (entered in library.topic_by_id or entered in library.page_by_id)
        case Reading(page):
            return page in library.page_by_id and _is_open(place, library)
        case Revisiting(behind, page):
            there = page in library.page_by_id and _is_there(behind, library)
            return there and _is_open(place, library)
        case PageApart(page, came_from):
            there = page in library.page_by_id and (came_from is None or _is_there(came_from, library))
            return there and _is_open(place, library)
        case Opening(came_from):
            return _is_there(came_from, library)
        case Summary(last):
            return _is_there(last, library)
        case Asking(check, opening):
            return _is_there(opening, library) and all(_same(ask, library) for ask in check.queue)
        case _:
            assert_never(place)


def _is_open(place: Reading | Revisiting | PageApart, library: Library) -> bool:
    return place.opened is None or place.opened < parts_on(library.page_by_id[place.page])


def _same(ask: Ask, library: Library) -> bool:
    question = library.question_by_id.get(ask.question)
    return question is not None and len(question.options) == len(ask.order)
