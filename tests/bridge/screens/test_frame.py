"""What the frame says at every place of a visit."""

from __future__ import annotations

import pytest
from msgspec.structs import replace
from PySide6.QtCore import QObject
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QSignalSpy

from kiosk.bridge.screens.frame import FrameView
from kiosk.visit.states import Menu, Reading, Revisiting
from tests.made_up import TEA
from tests.visit.scenes import FIRST, PLACES

Onward = FrameView.Onward
CHECK = TEA.welcome.check_title
# Title, number, total, hue, onward, may go on, may go back
SAID = {
    "menu": ("", 0, 0, "teal", Onward.Start, True, False),
    "menu, second screenful": ("", 0, 0, "teal", Onward.Start, True, True),
    "topic chosen": ("", 0, 0, "indigo", Onward.Next, True, True),
    "topic come to": ("", 0, 0, "plum", Onward.Next, True, True),
    "topic begun": ("About the water", 1, 4, "plum", Onward.Next, True, True),
    "first page": ("About the leaf", 1, 4, "teal", Onward.Next, True, True),
    "second screenful": ("About the leaf", 2, 4, "teal", Onward.Next, True, True),
    "entered late": ("About the water", 1, 4, "plum", Onward.Next, True, True),
    "last page": ("About the cup", 4, 4, "green", Onward.Next, True, True),
    "cards": ("About the leaf", 4, 4, "teal", Onward.Next, True, True),
    "a card is open": ("About the leaf", 4, 4, "teal", Onward.Next, True, True),
    "cards looked up": ("About the leaf", 4, 4, "teal", Onward.Close, True, True),
    "opening": (CHECK, 0, 0, "teal", Onward.FirstQuestion, True, True),
    "opening, second screenful": (CHECK, 0, 0, "teal", Onward.FirstQuestion, True, True),
    "opening from the menu": (CHECK, 0, 0, "teal", Onward.FirstQuestion, True, True),
    "one open": (CHECK, 1, 2, "teal", Onward.Next, False, True),
    "several open": (CHECK, 2, 2, "teal", Onward.Check, False, True),
    "several marked": (CHECK, 2, 2, "teal", Onward.Check, True, True),
    "answered": (CHECK, 1, 2, "teal", Onward.Next, True, True),
    "all right": (CHECK, 2, 2, "teal", Onward.Next, True, True),
    "one missed": (CHECK, 2, 2, "teal", Onward.Next, True, True),
    "once more": (CHECK, 1, 1, "teal", Onward.Next, False, True),
    "missed again": (CHECK, 1, 1, "teal", Onward.Next, True, True),
    "summary": ("", 0, 0, "teal", Onward.Nothing, False, True),
    "summary, second screenful": ("", 0, 0, "teal", Onward.Nothing, False, True),
    "at rest": ("", 0, 0, "teal", Onward.Finish, True, True),
    "looked up while reading": ("About the pot", 1, 4, "indigo", Onward.Close, True, True),
    "looked up while asking": ("About the leaf", 1, 4, "teal", Onward.Close, True, True),
    "looked up at the end": ("About the leaf", 1, 4, "teal", Onward.Close, True, True),
    "questions looked up": ("About the cup", 4, 4, "green", Onward.Close, True, True),
}
NAMES = ("title", "number", "total", "hue", "onward", "mayGoOn", "mayGoBack")


@pytest.fixture
def frame(qapp: QGuiApplication) -> FrameView:
    return FrameView(TEA, QObject(qapp))


@pytest.mark.parametrize("place", PLACES)
def test_the_frame_says_where_you_are(frame: FrameView, place: str) -> None:
    title, number, total, hue, onward, may_go_on, may_go_back = SAID[place]
    frame.show(PLACES[place])
    told = tuple(getattr(frame, name) for name in NAMES)
    assert told == (title, number, total, hue, onward.value, may_go_on, may_go_back)


def test_every_place_is_tried() -> None:
    assert set(SAID) == set(PLACES)


def test_where_there_is_nothing_to_take_along_the_end_is_the_end(qapp: QGuiApplication) -> None:
    nothing = replace(TEA, welcome=replace(TEA.welcome, questions_page=""))
    frame = FrameView(nothing, QObject(qapp))
    frame.show(PLACES["summary"])
    assert frame.onward == Onward.Finish.value


@pytest.mark.parametrize("page", [page.id for page in TEA.pages])
def test_the_way_out_is_offered_where_drugs_are_talked_about(frame: FrameView, page: str) -> None:
    for place in (Reading(page, page), Revisiting(FIRST, page)):
        frame.show(place)
        assert frame.leaveTopic == (page == "water/pictured")


def test_only_a_change_is_told(frame: FrameView) -> None:
    frame.show(FIRST)
    changed = QSignalSpy(frame.changed)
    frame.show(Reading("leaf/first", "leaf/first", 2))
    assert changed.count() == 0
    frame.show(Menu())
    assert changed.count() == 1
