"""What the frame says at a place: where you are, and where Back and Next lead."""

from __future__ import annotations

from enum import Enum
from typing import assert_never

from msgspec import Struct
from msgspec.structs import replace

from kiosk.core.library import Library
from kiosk.core.page import ABOUT, OPENING
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
from kiosk.visit.taking import asks_no_more


class Onward(Enum):
    """What the button at the right does once the last screenful is shown."""

    Nothing = 0
    Start = 1
    Next = 2
    Check = 3
    Finish = 4
    Close = 5
    GoOn = 6
    FirstQuestion = 7


class Frame(Struct, frozen=True):
    """``number`` of ``total`` is the page in its topic; ``title`` is the topic's; ``explains``: can say where
    it comes from."""

    title: str = ""
    number: int = 0
    total: int = 0
    hue: str = "teal"
    onward: Onward = Onward.Nothing
    may_go_on: bool = True
    may_go_back: bool = True
    leave_topic: bool = False
    explains: bool = False


def frame_of(place: Place, library: Library) -> Frame:
    match place:
        case Menu(screenful):
            return Frame(onward=Onward.Start, may_go_back=screenful > 0 or OPENING in library.page_by_id)
        case TopicOpening(topic):
            return Frame(hue=library.topic_by_id[topic].hue.value, onward=Onward.Next)
        case Reading(page):
            return _of_page(page, Onward.Next, library)
        case Revisiting(_, page):
            return _of_page(page, Onward.Close, library)
        case Opening():
            return Frame(library.welcome.check_title, onward=Onward.FirstQuestion)
        case PageApart():
            return _of_apart(place, library)
        case Asking():
            return _of_question(place, library)
        case Summary():
            over = asks_no_more(place, library)
            return Frame(onward=Onward.Finish if over else Onward.Nothing, may_go_on=over)
        case _:
            assert_never(place)


def _of_page(page_id: str, onward: Onward, library: Library) -> Frame:
    page = library.page_by_id[page_id]
    frame = Frame(onward=onward, leave_topic=page.leave_topic, explains=True)
    if not page.topic:
        return frame
    topic = library.topic_of(page)
    frame = replace(frame, title=topic.title, hue=topic.hue.value)
    if page.aside:
        return frame
    return replace(frame, number=topic.pages.index(page_id) + 1, total=len(topic.pages))


def _of_apart(apart: PageApart, library: Library) -> Frame:
    onward = Onward.Close if apart.page == ABOUT else Onward.GoOn
    begins = apart.came_from is None and apart.screenful == 0
    return replace(_of_page(apart.page, onward, library), may_go_back=not begins)


def _of_question(asking: Asking, library: Library) -> Frame:
    question = question_of(asking, library)
    several = question.chooses_several and not asking.answered
    first, again = asking.check.first_round, asking.position >= asking.check.first_round
    return Frame(
        title=library.welcome.check_title,
        number=asking.position - first + 1 if again else asking.position + 1,
        total=len(asking.check.queue) - first if again else first,
        hue=library.topic_by_id[question.topic].hue.value,
        onward=Onward.Check if several else Onward.Next,
        may_go_on=asking.answered or bool(asking.chosen),
        leave_topic=library.page_by_id[question.page].leave_topic,
        explains=asking.answered,
    )
