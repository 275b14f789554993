"""The screen plays a visit by itself; somebody takes over, and leaves."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest

from kiosk.tour.display_list import DisplayList
from kiosk.tour.look import Look
from kiosk.tour.measure import measure
from kiosk.visit.demo import PAGES_A_TOPIC
from kiosk.visit.states import Attract, Place, Reading, State, Visiting
from tests.journeys.conftest import Builds
from tests.journeys.story import DONE, MENU, START, STILL_THERE, Stand
from tests.made_up import TEA
from tests.ui.screens import SCREENS, shows

PLAYS = "This is a demo. Touch the screen to take over."
YOURS = "Your turn. The demo starts again when you leave."
QUICK, FROZEN = 3, 10_000_000
"""Milliseconds to a second: as fast as the screen can follow, and not to be awaited."""


@pytest.fixture
def quick(builds: Builds) -> Stand:
    return builds(TEA, demo_second=QUICK)


@pytest.fixture
def frozen(builds: Builds) -> Stand:
    """A demo in the middle of a visit, which stands still so that a story can be told of it."""
    stand = builds(TEA, demo_second=FROZEN)
    plays_at(stand, "page leaf/first")
    return stand


def plays_at(stand: Stand, screen: str) -> None:
    assert stand.demo is not None
    shows(stand, screen)
    stand.demo.start()
    stand.visitor.sees(PLAYS)


def settled(stand: Stand) -> DisplayList:
    scenes: list[DisplayList] = []

    def is_settled() -> bool:
        look = Look(stand.visitor.window)
        scenes.append(look.display_list)
        return look.complete and scenes[-2:-1] == [look.display_list]

    stand.visitor.rests()
    stand.visitor.waits_until(is_settled)
    return scenes[-1]


def seen_of(stand: Stand, until: Callable[[list[State]], bool]) -> list[State]:
    seen: list[State] = []
    connection = stand.kiosk.stateChanged.connect(lambda: seen.append(stand.kiosk.state))
    stand.visitor.waits_until(lambda: until(seen))
    stand.kiosk.disconnect(connection)
    return seen


def places(seen: list[State]) -> list[Place]:
    return [state.place for state in seen if isinstance(state, Visiting)]


def test_it_plays_a_whole_visit_and_begins_again(quick: Stand) -> None:
    quick.visitor.sees(PLAYS)
    seen = seen_of(quick, lambda seen: len(seen) > 2 and Attract() in seen[:-1])
    read = {place.page for place in places(seen) if isinstance(place, Reading)}
    assert read == {page for topic in TEA.topics for page in topic.pages[:PAGES_A_TOPIC]}
    assert {type(place).__name__ for place in places(seen)} == {
        "Menu", "TopicOpening", "Reading", "Opening", "Asking", "Summary"
    }  # fmt: skip


def test_it_shows_every_screenful_of_a_long_page(quick: Stand) -> None:
    def is_past(seen: list[State]) -> bool:
        return any(isinstance(place, Reading) and place.page == "water/long" for place in places(seen))

    seen = places(seen_of(quick, is_past))
    long = {place.screenful for place in seen if isinstance(place, Reading) and place.page == "leaf/long"}
    assert long == set(range(len(long)))
    assert len(long) > 1


def test_a_touch_wakes_and_presses_nothing(frozen: Stand) -> None:
    at = frozen.visitor.middle_of("Next")
    frozen.visitor.touches_at(at)
    frozen.visitor.sees(YOURS)
    frozen.sees_page("leaf/first")
    assert frozen.kiosk.state == SCREENS["page leaf/first"]
    frozen.visitor.touches_at(at)
    frozen.sees_page("leaf/long")


def test_no_finger_of_the_touch_that_wakes_presses_anything(frozen: Stand) -> None:
    visitor, at = frozen.visitor, frozen.visitor.middle_of("Next")
    visitor.puts_down(QPoint(40, 400))
    visitor.puts_down(at, finger=1)
    visitor.lifts(at, finger=1)
    visitor.moves(QPoint(600, 400))
    visitor.lifts(QPoint(600, 400))
    visitor.sees(YOURS)
    visitor.rests()
    assert frozen.kiosk.state == SCREENS["page leaf/first"]


def test_a_mouse_wakes_it_and_presses_nothing(frozen: Stand) -> None:
    at = frozen.visitor.middle_of(DONE)
    QTest.mouseClick(frozen.visitor.window, Qt.MouseButton.LeftButton, pos=at)
    frozen.visitor.sees(YOURS)
    assert frozen.kiosk.state == SCREENS["page leaf/first"]
    QTest.mouseClick(frozen.visitor.window, Qt.MouseButton.LeftButton, pos=at)
    frozen.visitor.is_stirred()
    frozen.visitor.sees(START)


@pytest.mark.parametrize("key", [Qt.Key.Key_Right, Qt.Key.Key_Space, Qt.Key.Key_Escape, Qt.Key.Key_A])
def test_a_key_wakes_it_and_does_nothing_else(frozen: Stand, key: Qt.Key) -> None:
    frozen.visitor.presses(key)
    frozen.visitor.sees(YOURS)
    assert frozen.kiosk.state == SCREENS["page leaf/first"]
    frozen.visitor.presses(Qt.Key.Key_Right)
    frozen.sees_page("leaf/long")


def test_once_they_have_left_it_plays_again(frozen: Stand) -> None:
    frozen.visitor.touches_at(QPoint(600, 400))
    frozen.visitor.sees(YOURS)
    frozen.visitor.touches(DONE)
    frozen.visitor.sees(START, PLAYS)


def test_once_they_have_walked_away_it_plays_again(builds: Builds) -> None:
    stand = builds(TEA, demo_second=FROZEN, idle_seconds=1.5, warning_seconds=1)
    plays_at(stand, "page leaf/first")
    stand.visitor.touches_at(QPoint(600, 400))
    stand.visitor.sees(YOURS)
    stand.visitor.sees(STILL_THERE)
    stand.visitor.sees(START, PLAYS)


def test_time_without_a_touch_does_not_stop_it(builds: Builds) -> None:
    """A visitor would be asked twenty times over in as long as this visit takes."""
    stand = builds(TEA, demo_second=QUICK, idle_seconds=0.02)
    seen = seen_of(stand, lambda seen: Attract() in seen)
    assert "StillThere" not in {type(state).__name__ for state in seen}
    assert places(seen)


def test_on_the_first_screen_a_touch_begins_the_visit_at_once(builds: Builds) -> None:
    stand = builds(TEA, demo_second=FROZEN)
    stand.visitor.sees(START, PLAYS)
    stand.visitor.touches(START)
    stand.visitor.sees(MENU, YOURS)


def test_a_touch_that_slides_off_leaves_the_demo_playing(builds: Builds) -> None:
    stand = builds(TEA, demo_second=QUICK * 5)
    stand.visitor.puts_down(QPoint(40, 400))
    stand.visitor.lifts(QPoint(4000, 400))
    stand.visitor.sees(MENU, PLAYS)


@pytest.mark.parametrize("size", [(800, 480), (1280, 800), (1080, 1920)], ids=str)
@pytest.mark.parametrize("screen", ["attract", "menu", "page leaf/long", "answer", "summary"])
def test_the_strip_covers_nothing_and_nothing_moves(
    builds: Builds, size: tuple[int, int], screen: str
) -> None:
    stand = builds(TEA, size=size, demo_second=FROZEN)
    plays_at(stand, screen)
    playing = measure(settled(stand))
    flaws = [text.text for text in playing.texts if text.cut_off or text.elided or text.overlapped]
    assert flaws == []
    assert [target.name for target in playing.targets if target.cut_off] == []
    places = {(text.text, text.rect) for text in playing.texts}
    if screen != "attract":
        stand.visitor.touches_at(QPoint(size[0] // 2, size[1] // 2))
        stand.visitor.sees(YOURS)
        after = measure(settled(stand))
        assert {place for place in places if place[0] != PLAYS} == {
            (text.text, text.rect) for text in after.texts if text.text != YOURS
        }


def test_without_a_demo_there_is_no_strip(tea_stand: Stand) -> None:
    assert not tea_stand.visitor.can_see(PLAYS)
    height = tea_stand.visitor.window.height()
    stage = next(item for item in tea_stand.visitor.screen.childItems() if item.property("framed") is False)
    assert stage.height() == height
