"""The way from place to place while a visitor is here."""

from __future__ import annotations

from typing import assert_never

from msgspec.structs import replace

from kiosk.core.library import Library
from kiosk.visit import events as on
from kiosk.visit.apart import about, back_from, beginning, end, turn_on_from
from kiosk.visit.asking import ask_next, choose, step_back
from kiosk.visit.check import draw
from kiosk.visit.reading import closed, enter_topic, open_part, open_topic, turn_back, turn_on
from kiosk.visit.states import (
    Asking,
    Menu,
    Opening,
    PageApart,
    Place,
    Reading,
    Revisiting,
    Summary,
    TopicOpening,
    Visiting,
)


def go(visiting: Visiting, event: on.Event, library: Library) -> Visiting:
    if isinstance(event, on.Next):
        after = _next(visiting, event, library)
    else:
        after = replace(visiting, place=_place(visiting.place, event, library))
    if isinstance(after.place, Menu) and not after.journey.met:
        return Visiting(replace(after.journey, met=True), beginning(library))
    return after


def _place(place: Place, event: on.Event, library: Library) -> Place:
    match event, place:
        case on.OpenMenu(), _:
            return Menu()
        case on.ChooseTopic() | on.OpenCheck() | on.OpenAbout(), Menu():
            return _from_menu(place, event, library)
        case on.SkipCheck(), Opening():
            return end(place, library)
        case on.Choose(option), Asking():
            return choose(place, option, library)
        case on.SeePage(page), Reading() | Asking() | Summary() | PageApart() if page in library.page_by_id:
            return Revisiting(closed(place) if isinstance(place, Reading | PageApart) else place, page)
        case on.OpenPart(part), Reading() | Revisiting() | PageApart():
            return open_part(place, part, library)
        case on.SeePage(page), Revisiting(behind) if page in library.page_by_id:
            return Revisiting(behind, page)
        case on.Back(screenfuls), _:
            return _back(place, screenfuls, library)
        case _:
            return place


def _from_menu(menu: Menu, event: on.ChooseTopic | on.OpenCheck | on.OpenAbout, library: Library) -> Place:
    match event:
        case on.ChooseTopic(topic):
            return enter_topic(menu, topic, library)
        case on.OpenCheck():
            return Opening(menu)
        case on.OpenAbout():
            return about(menu, library)


def has_more(place: Place, screenfuls: int) -> bool:
    return place.screenful + 1 < screenfuls


def _next(visiting: Visiting, event: on.Next, library: Library) -> Visiting:
    place = visiting.place
    if has_more(place, event.screenfuls):
        return replace(visiting, place=replace(place, screenful=place.screenful + 1))
    match place:
        case Menu():
            return replace(visiting, place=enter_topic(place, library.topics[0].id, library))
        case TopicOpening():
            return replace(visiting, place=open_topic(place, library))
        case Reading():
            read = visiting.journey.read | {place.page}
            return Visiting(replace(visiting.journey, read=read), turn_on(place, library))
        case Asking():
            return replace(visiting, place=ask_next(place, library))
        case Opening():
            check = draw(library, event.seed, event.questions, visiting.journey.read)
            return replace(visiting, place=Asking(check, place))
        case Revisiting():
            return replace(visiting, place=place.behind)
        case PageApart():
            return replace(visiting, place=turn_on_from(place))
        case Summary():
            return visiting
        case _:
            assert_never(place)


def _back(place: Place, screenfuls: int, library: Library) -> Place:
    if place.screenful > 0:
        return replace(place, screenful=place.screenful - 1)
    match place:
        case Menu() | PageApart() | Summary():
            return back_from(place, library)
        case TopicOpening() | Reading():
            return turn_back(place, screenfuls, library)
        case Opening():
            return place.came_from
        case Asking():
            return step_back(place)
        case Revisiting():
            return place.behind
        case _:
            assert_never(place)


def at_top(place: Place) -> Place:
    """The same place at its first screenful, and so every place that Back leads to from it."""
    match place:
        case Menu() | TopicOpening() | Reading():
            return replace(place, screenful=0)
        case Opening(came_from):
            return replace(place, screenful=0, came_from=at_top(came_from))
        case Asking():
            return replace(place, screenful=0, opening=at_top(place.opening))
        case Summary(last):
            return replace(place, screenful=0, last=at_top(last))
        case PageApart(came_from=before):
            return replace(place, screenful=0, came_from=before and at_top(before))
        case Revisiting(behind):
            return replace(place, screenful=0, behind=at_top(behind))
        case _:
            assert_never(place)
