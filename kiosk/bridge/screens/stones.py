"""The stones of the way through a topic, or the questions: which were passed, and where a visitor is."""

from __future__ import annotations

from enum import Enum

from kiosk.bridge.screens.framed import Frame
from kiosk.core.library import Library
from kiosk.visit.states import Asking, Place, Reading, Revisiting, TopicOpening


class Stone(Enum):
    Open = 0
    Passed = 1
    Here = 2


def stones_of(place: Place, frame: Frame, read: frozenset[str], library: Library) -> tuple[Stone, ...]:
    """``frame`` is what it says at the ``place``. Passed is what came before, and of a topic
    what was ``read``, in whatever order."""
    match place:
        case TopicOpening(topic):
            return tuple(_stone(False, each in read) for each in library.topic_by_id[topic].pages)
        case Reading(page) | Revisiting(_, page) if frame.total:
            pages = library.topic_of(library.page_by_id[page]).pages
            here = pages.index(page)
            return tuple(_stone(nth == here, nth < here or each in read) for nth, each in enumerate(pages))
        case Asking():
            return tuple(_stone(each == frame.number, each < frame.number) for each in _numbers(frame))
        case _:
            return ()


def _numbers(frame: Frame) -> range:
    return range(1, frame.total + 1)


def _stone(here: bool, passed: bool) -> Stone:
    if here:
        return Stone.Here
    return Stone.Passed if passed else Stone.Open
