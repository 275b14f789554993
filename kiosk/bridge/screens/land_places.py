"""Where on the land a visitor is: 0 where a visit begins, then one place a topic, and one where it ends."""

from __future__ import annotations

from typing import assert_never

from kiosk.core.library import Library
from kiosk.core.page import CLOSING
from kiosk.visit.asking import question_of
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
)


def land_places(library: Library) -> int:
    return len(library.topics) + 2


def land_place(place: Place, library: Library) -> int:
    match place:
        case Menu():
            return 0
        case TopicOpening(topic):
            return _of_topic(topic, library)
        case Reading(page) | Revisiting(_, page):
            return _of_topic(library.page_by_id[page].topic, library)
        case PageApart(page):
            return land_places(library) - 1 if page == CLOSING else 0
        case Asking():
            return _of_topic(question_of(place, library).topic, library)
        case Opening() | Summary():
            return land_places(library) - 1
        case _:
            assert_never(place)


def _of_topic(topic: str, library: Library) -> int:
    """A page without a topic stands where a visit begins."""
    return 1 + library.topics.index(library.topic_by_id[topic]) if topic else 0
