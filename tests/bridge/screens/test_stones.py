"""Which stone carries the light: where you are, and up to there the way is filled, whatever you have read."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QObject
from PySide6.QtGui import QGuiApplication

from kiosk.bridge.screens.frame import FrameView
from kiosk.visit.states import Place
from tests.made_up import TEA
from tests.visit.scenes import PLACES

READ = frozenset({"leaf/first", "leaf/last", "pot/first"})
# o: open, x: passed, L: the light
STONES = {
    "menu": "",
    "first page": "Loox",
    "second screenful": "xLox",
    "entered late": "Looo",
    "last page": "xxxL",
    "cards": "xxxL",
    "opening": "",
    "one open": "Lo",
    "several open": "xL",
    "answered": "Lo",
    "all right": "xL",
    "once more": "L",
    "summary": "",
    "looked up while reading": "Looo",
    "looked up while asking": "Loox",
}
# Where a visit begins is 0; leaf, water, pot and cup are 1 to 4; 5 is where it ends.
LAND = {
    "menu": 0,
    "first page": 1,
    "entered late": 2,
    "last page": 4,
    "one open": 1,
    "looked up while reading": 3,
    "opening": 5,
    "summary": 5,
}


@pytest.fixture
def frame(qapp: QGuiApplication) -> FrameView:
    return FrameView(TEA, QObject(qapp))


def shown(frame: FrameView, place: Place, read: frozenset[str] = READ) -> str:
    frame.show(place, read)
    return "".join("oxL"[stone] for stone in frame.stones)


@pytest.mark.parametrize("place", STONES)
def test_the_stones_tell_where_you_are(frame: FrameView, place: str) -> None:
    assert shown(frame, PLACES[place]) == STONES[place]


def test_the_way_is_lit_up_to_where_you_are_though_pages_were_passed_over(frame: FrameView) -> None:
    assert shown(frame, PLACES["second screenful"], frozenset()) == "xLoo"


def test_nothing_is_left_of_a_visit(frame: FrameView) -> None:
    shown(frame, PLACES["last page"])
    frame.clear()
    assert (frame.stones, frame.place) == ([], 0)


@pytest.mark.parametrize("place", LAND)
def test_the_land_goes_where_you_go(frame: FrameView, place: str) -> None:
    frame.show(PLACES[place])
    assert (frame.place, frame.places) == (LAND[place], 6)
