"""Something lies on the glass, or a key is stuck: nobody is there, and whoever comes can use the screen."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QPoint, Qt
from PySide6.QtGui import QKeyEvent

from tests.journeys.conftest import Builds
from tests.journeys.story import STILL_THERE, Stand
from tests.journeys.test_hands import pressed
from tests.journeys.visitor import Visitor
from tests.made_up import TEA

HELD, IDLE = 0.5, 1.0  # seconds, in place of a minute and two


def reads(stand: Stand) -> Visitor:
    """The way there takes as long as it takes: only then the time without a touch counts."""
    stand.idle.rest(True)
    visitor = stand.opens_topic()
    stand.idle.rest(False)
    return visitor


def trembles(visitor: Visitor, at: QPoint, until: Callable[[], bool], steps: int = 200) -> None:
    for step in range(steps):
        visitor.moves(at + QPoint(step % 2, 0))
        visitor.waits(0.02)
        if until():
            return
    raise AssertionError("It trembled for ever.")


@pytest.mark.parametrize("label", ["", "Next"], ids=["on the page", "on a button"])
def test_a_spot_that_trembles_does_not_keep_a_page_open(builds: Builds, label: str) -> None:
    stand = builds(TEA, idle_seconds=IDLE, held_seconds=HELD)
    visitor = reads(stand)
    at = visitor.middle_of(label) if label else QPoint(visitor.window.width() // 2, 300)
    visitor.puts_down(at)
    trembles(visitor, at, lambda: visitor.can_see(STILL_THERE))
    visitor.lifts(at)


def test_control_a_finger_that_is_not_yet_stuck_does(builds: Builds) -> None:
    stand = builds(TEA, idle_seconds=IDLE)
    visitor = reads(stand)
    at = QPoint(visitor.window.width() // 2, 300)
    visitor.puts_down(at)
    with pytest.raises(AssertionError, match="for ever"):
        trembles(visitor, at, lambda: visitor.can_see(STILL_THERE), steps=90)
    visitor.lifts(at)


def test_beside_a_spot_on_a_button_another_finger_uses_it(builds: Builds) -> None:
    stand = builds(TEA, held_seconds=HELD)
    visitor = stand.opens_topic()
    at = visitor.middle_of("Next")
    visitor.puts_down(at)
    assert pressed(visitor) == ["Next"]
    trembles(visitor, at, lambda: pressed(visitor) == [])
    pages = stand.library.topics[0].pages
    beside = at + QPoint(12, 0)
    visitor.puts_down(beside, finger=1)
    visitor.moves(at + QPoint(1, 0))
    visitor.lifts(beside, finger=1)
    stand.sees_page(pages[1])
    visitor.rests()
    visitor.lifts(at)
    visitor.rests()
    stand.sees_page(pages[1])


def test_a_key_that_is_stuck_turns_no_pages_for_ever(builds: Builds) -> None:
    stand = builds(TEA, idle_seconds=IDLE, held_seconds=HELD)
    visitor = reads(stand)
    for _ in range(200):
        again = QKeyEvent(QEvent.Type.KeyPress, Qt.Key.Key_Tab, Qt.KeyboardModifier.NoModifier, "", True)
        QCoreApplication.sendEvent(visitor.window, again)
        visitor.waits(0.02)
        if visitor.can_see(STILL_THERE):
            return
    raise AssertionError("The key kept the page open.")
