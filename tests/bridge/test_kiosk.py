"""The door: what a touch or the time does, seen from QML."""

from __future__ import annotations

import pytest
from PySide6.QtTest import QSignalSpy

from kiosk.bridge.kiosk import Kiosk
from kiosk.bridge.screens.view_state import Overlay, Screen
from kiosk.bridge.window.idle import IdleWatch
from kiosk.visit.states import Attract, Comfort, OutOfService, State, StillThere
from tests.bridge.conftest import new_kiosk
from tests.bridge.model import column, get
from tests.made_up import TEA
from tests.visit.scenes import PLACES, VISITS

SCREENS = {
    "Menu": Screen.Menu,
    "TopicOpening": Screen.Topic,
    "Reading": Screen.Page,
    "Revisiting": Screen.Page,
    "Opening": Screen.Opening,
    "Asking": Screen.Question,
    "Summary": Screen.Summary,
}


@pytest.mark.parametrize("place", PLACES)
def test_a_place_has_its_screen(kiosk: Kiosk, place: str) -> None:
    kiosk.put(VISITS[place])
    assert get(kiosk, "screen") == SCREENS[type(PLACES[place]).__name__].value
    assert get(kiosk, "overlay") == Overlay.Nothing.value
    assert get(kiosk, "comfort.textScale") == 1.5


def over(state: State) -> tuple[Screen, Overlay, int]:
    kiosk = new_kiosk()
    kiosk.put(state)
    return Screen(get(kiosk, "screen")), Overlay(get(kiosk, "overlay")), get(kiosk, "secondsLeft")


@pytest.mark.parametrize("place", PLACES)
def test_what_may_lie_over_a_place(kiosk: Kiosk, place: str) -> None:
    visit = VISITS[place]
    screen = SCREENS[type(PLACES[place]).__name__]
    assert over(Comfort(visit)) == (screen, Overlay.Comfort, 0)
    assert over(StillThere(visit, 7)) == (screen, Overlay.StillThere, 7)
    assert over(StillThere(Comfort(visit), 7)) == (screen, Overlay.StillThere, 7)


def test_attract_and_out_of_service_have_nothing_over_them(kiosk: Kiosk) -> None:
    assert over(Attract()) == (Screen.Attract, Overlay.Nothing, 0)
    assert over(OutOfService()) == (Screen.NotWorking, Overlay.Nothing, 0)


def test_what_changes_nothing_tells_nothing(kiosk: Kiosk) -> None:
    kiosk.put(VISITS["menu"])
    changed = QSignalSpy(kiosk.changed)
    kiosk.actions.closeComfort()
    kiosk.actions.goBack(1)
    assert changed.count() == 0
    kiosk.actions.openComfort()
    assert changed.count() == 1


def test_time_leads_to_the_question_and_then_to_attract() -> None:
    idle = IdleWatch(120)
    kiosk = Kiosk(TEA, Attract(), idle, lambda: 5, 20)
    idle.wentIdle.emit()
    assert kiosk.state == Attract()
    kiosk.put(VISITS["first page"])
    idle.wentIdle.emit()
    for left in range(20, 0, -1):
        assert (get(kiosk, "overlay"), get(kiosk, "secondsLeft")) == (Overlay.StillThere.value, left)
        idle.secondPassed.emit()
    assert kiosk.state == Attract()


def test_topics_are_marked_once_all_their_pages_are_read(kiosk: Kiosk) -> None:
    kiosk.actions.begin()
    kiosk.actions.chooseTopic("leaf")
    for _ in range(4):
        kiosk.actions.goOn(1)
    topics = get(kiosk, "welcome.topics")
    assert column(topics, "read") == get(kiosk, "welcome.lit") == [False, False, False, False]
    kiosk.actions.goOn(1)
    assert column(topics, "read") == get(kiosk, "welcome.lit") == [True, False, False, False]
    assert column(topics, "title") == [topic.title for topic in TEA.topics]
    assert column(topics, "pages") == [4, 4, 4, 4]
