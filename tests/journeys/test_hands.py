"""Hands that shake, hesitate, or come in pairs: a touch acts once, when it is lifted, where it was put."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint

from kiosk.core.library import Library
from kiosk.core.page import OPENING
from kiosk.visit.journey import Journey
from kiosk.visit.states import Reading, Visiting
from tests.journeys.conftest import Builds
from tests.journeys.story import DONE, MENU, START, UNSURE, Stand
from tests.journeys.visitor import Visitor, everything, is_pressable


def pressed(visitor: Visitor) -> list[str]:
    items = [item for item in everything(visitor.screen) if is_pressable(item)]
    return [item.property("label") for item in items if item.property("down")]


def test_holding_a_finger_down_for_long_still_acts_when_it_is_lifted(stand: Stand) -> None:
    visitor = stand.opens_topic()
    at = visitor.middle_of("Next")
    visitor.puts_down(at)
    visitor.waits(2.0)
    assert pressed(visitor) == ["Next"]
    visitor.lifts(at)
    stand.sees_page(stand.library.topics[0].pages[1])


def test_nothing_happens_before_the_finger_is_lifted(stand: Stand) -> None:
    visitor = stand.opens_menu()
    topic = stand.library.topics[1]
    at = visitor.middle_of(topic.title)
    visitor.puts_down(at)
    visitor.rests()
    visitor.sees(MENU)
    assert pressed(visitor) == [topic.title]
    visitor.lifts(at)
    stand.sees_opening(topic)


@pytest.mark.parametrize("label", ["Menu", DONE, "Bigger words", "Next", "Back"])
def test_dragging_off_a_button_of_the_frame_does_not_act(stand: Stand, label: str) -> None:
    visitor = stand.opens_topic()
    drag(visitor, visitor.middle_of(label))
    stand.sees_page(stand.library.topics[0].pages[0])
    assert pressed(visitor) == []
    assert "Keep this" not in visitor.buttons()


def test_dragging_off_a_card_or_an_option_does_not_act(stand: Stand) -> None:
    visitor = stand.opens_menu()
    drag(visitor, visitor.middle_of(stand.library.topics[0].title))
    visitor.sees(MENU)
    visitor.touches(stand.library.welcome.check_title)
    visitor.touches("Start")
    visitor.sees("1 of 8")
    drag(visitor, visitor.middle_of(UNSURE))
    assert UNSURE in visitor.buttons()
    assert not visitor.can_see("Here is the answer")


def drag(visitor: Visitor, start: QPoint) -> None:
    """Off the button, to the middle of the screen or away from it, and there the finger lifts."""
    middle = QPoint(visitor.window.width() // 2, visitor.window.height() // 2)
    end = middle if (middle - start).manhattanLength() > 250 else start - QPoint(0, 250)
    visitor.puts_down(start)
    for step in range(1, 6):
        visitor.moves(start + (end - start) * step / 5)
        visitor.waits_for_a_frame()
    visitor.lifts(end)
    visitor.rests()


FRAME_TEXTS = 8
A_LOOK = 300  # milliseconds


def on_page(library: Library) -> Visiting:
    first = library.topics[1].pages[0]
    return Visiting(Journey(), Reading(first, first))


def taps_twice(visitor: Visitor, label: str) -> None:
    at = visitor.middle_of(label)
    visitor.waits(A_LOOK / 1000)
    visitor.touches_at(at)
    visitor.touches_at(at)
    visitor.rests()


def frame_is_whole(visitor: Visitor) -> bool:
    seen = set(visitor.buttons())
    return {"Menu", DONE, "Bigger words", "Back"} <= seen and bool({"Next", "More"} & seen)


def titles_seen(stand: Stand) -> set[str]:
    return {page.title for page in stand.library.pages} & set(stand.visitor.texts())


def test_a_double_tap_on_next_never_skips_a_page(builds: Builds, deck: Library) -> None:
    stand = builds(deck, on_page(deck), glance_ms=A_LOOK)
    visitor = stand.visitor
    pages = [page.id for page in stand.library.pages]
    for _ in stand.library.topics[0].pages[1:]:
        visitor.reads_to("Next")
        at = visitor.middle_of("Next")
        visitor.waits(A_LOOK / 1000)
        before = pages.index(stand.page_seen().id)
        visitor.touches_at(at)
        visitor.touches_at(at)
        assert frame_is_whole(visitor)
        visitor.rests()
        assert frame_is_whole(visitor)
        here = stand.page_seen()
        assert pages.index(here.id) - before == 1
        assert titles_seen(stand) <= {here.title}
        assert len(visitor.texts()) > FRAME_TEXTS


def test_a_double_tap_leaves_nothing_else_unseen(builds: Builds, deck: Library) -> None:
    stand = builds(deck, glance_ms=A_LOOK)
    topic = stand.library.topics[0]
    pages = f"{len(topic.pages)} pages, about "
    told = {START: stand.title(OPENING), "Go on": MENU, topic.title: pages, DONE: START}
    for label, seen in told.items():
        taps_twice(stand.visitor, label)
        stand.visitor.sees(seen)


def test_three_touches_a_second_turn_three_pages(builds: Builds, deck: Library) -> None:
    stand = builds(deck, on_page(deck), glance_ms=A_LOOK)
    visitor = stand.visitor
    visitor.rests()
    pages = [page.id for page in stand.library.pages]
    start = pages.index(stand.page_seen().id)
    at = visitor.middle_of("Next")
    for _ in range(3):
        visitor.waits(1 / 3)
        visitor.touches_at(at)
    visitor.rests()
    assert pages.index(stand.page_seen().id) == start + 3


def test_hasty_touches_turn_there_and_back(builds: Builds, deck: Library) -> None:
    """As many back as forward, without waiting for a page to come to rest, lead to the same page: also over
    the place where a topic opens."""
    stand = builds(deck, pace=1)
    visitor = stand.opens_topic(1)
    pages = [page.id for page in stand.library.pages]
    start = pages.index(stand.page_seen().id)
    onward, back = visitor.middle_of("Next"), visitor.middle_of("Back")
    for _ in stand.library.topics[1].pages:
        visitor.touches_at(onward)
    visitor.rests()
    stand.sees_opening(stand.library.topics[2])
    for _ in range(4):
        visitor.touches_at(back)
    visitor.rests()
    assert pages.index(stand.page_seen().id) == start + 1
    stand.sees_page(pages[start + 1])


def test_a_swipe_before_a_page_has_come_to_rest_does_not_lose_the_page(builds: Builds, deck: Library) -> None:
    stand = builds(deck, pace=1)
    visitor = stand.opens_topic(1)
    visitor.touches_at(visitor.middle_of("Next"))
    visitor.swipes("left")
    here = stand.page_seen()
    assert here.id in stand.library.topics[1].pages[1:3]
    assert {page.title for page in stand.library.pages} & set(visitor.texts()) == {here.title}


def test_a_second_finger_elsewhere_changes_nothing(stand: Stand) -> None:
    """A hand that rests on the glass while the other points."""
    visitor = stand.opens_topic()
    page = stand.library.topics[0].pages[0]
    at, elsewhere = (
        visitor.middle_of("Next"),
        QPoint(visitor.window.width() // 2, visitor.window.height() // 2),
    )
    visitor.puts_down(elsewhere, finger=1)
    visitor.rests()
    stand.sees_page(page)
    visitor.puts_down(at)
    visitor.lifts(at)
    stand.sees_page(stand.library.topics[0].pages[1])
    visitor.lifts(elsewhere, finger=1)
    visitor.rests()
    stand.sees_page(stand.library.topics[0].pages[1])


def test_a_second_finger_that_comes_and_goes_does_not_spoil_the_first(stand: Stand) -> None:
    visitor = stand.opens_topic()
    at, elsewhere = (
        visitor.middle_of("Next"),
        QPoint(visitor.window.width() // 2, visitor.window.height() // 2),
    )
    visitor.puts_down(at)
    visitor.puts_down(elsewhere, finger=1)
    visitor.lifts(elsewhere, finger=1)
    assert pressed(visitor) == ["Next"]
    visitor.lifts(at)
    stand.sees_page(stand.library.topics[0].pages[1])


def test_two_buttons_at_once_never_lose_the_visit(stand: Stand) -> None:
    """Two thumbs, on Back and Next: where it leads is one of the places next to this one."""
    visitor = stand.opens_topic()
    visitor.reads_on()
    pages = stand.library.topics[0].pages
    onward, back = visitor.middle_of("Next"), visitor.middle_of("Back")
    visitor.puts_down(onward)
    visitor.puts_down(back, finger=1)
    visitor.lifts(onward)
    visitor.lifts(back, finger=1)
    visitor.rests()
    assert frame_is_whole(visitor)
    assert stand.page_seen().id in pages[:3]


def test_a_palm_changes_nothing(stand: Stand) -> None:
    """The heel of a hand: many touches beside each other, on the page's words and pictures."""
    visitor = stand.opens_topic()
    visitor.rests()
    before = visitor.texts()
    width, height = visitor.window.width(), visitor.window.height()
    palm = [QPoint(width * (4 + step) // 12, height * (5 + step % 2) // 10) for step in range(5)]
    for finger, at in enumerate(palm, 1):
        visitor.puts_down(at, finger)
    for finger, at in enumerate(palm, 1):
        visitor.moves(at + QPoint(3, 2), finger)
    for finger, at in enumerate(palm, 1):
        visitor.lifts(at + QPoint(3, 2), finger)
    visitor.rests()
    assert visitor.texts() == before


def test_a_touch_on_nothing_does_nothing(stand: Stand) -> None:
    visitor = stand.opens_topic()
    visitor.rests()
    before = visitor.texts()
    visitor.touches_at(QPoint(visitor.window.width() // 2, visitor.window.height() // 2))
    visitor.rests()
    assert visitor.texts() == before


def test_the_whole_first_screen_is_the_button(stand: Stand) -> None:
    visitor = stand.visitor
    visitor.sees(START)
    visitor.touches_at(QPoint(4, 4))
    visitor.sees(stand.title(OPENING))
