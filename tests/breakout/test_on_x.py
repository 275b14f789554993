"""Nobody gets out of a kiosk on X, and what another program does to its window is undone."""

from __future__ import annotations

import sys
from pathlib import Path

import pytest

from kiosk.app.front import EVERY
from tests.breakout.sessions import BARE, OPENBOX, desk, tried
from tests.breakout.tries import TRIES
from tests.decks import write_deck
from tests.sample import sample
from tests.x_display import waits

if sys.platform != "linux":
    pytest.skip("X servers are for Linux", allow_module_level=True)

WORKS_ON_A_WINDOW = (
    "Alt_L+F4", "F11", "Super_L+d", "Super_L+e", "Super_L+F2", "Control_L+Alt_L+Right",
    "Alt and drag", "Alt and right drag", "Alt and wheel up", "minimised", "withdrawn", "hidden", "moved",
    "resized", "another window", "another window is active", "another desktop", "sent to another desktop",
    "the desktop shown", "asked to close", "closed by a taskbar", "the focus",
)  # fmt: skip
"""Some of it: what leaves no other trace than a menu, or another order, isn't looked for."""
TRIED = 25
"""Of them each day; all of them in the proof."""
LOOKS_ONCE = """
from kiosk.app.front import Front
looks = Front.look
def look(self):
    looks(self)
    self._timer.stop()
Front.look = look
"""
NEEDS_A_LOOK = (
    "another window without a manager", "a window that nobody sees", "the focus", "hidden",
    "lowered below another", "within another window", "destroyed",
)  # fmt: skip


@pytest.fixture
def deck(tmp_path: Path) -> Path:
    return write_deck(tmp_path / "deck", topics=2, pages=4, questions=2)


@pytest.mark.parametrize("kind", [BARE, OPENBOX])
def test_whatever_is_tried_it_is_in_front_and_whole_and_starts_nothing(
    kind: str, deck: Path, tmp_path: Path
) -> None:
    tally = tried(kind, sample(kind, tuple(TRIES), TRIED), deck, tmp_path)
    assert tally.not_undone == ()
    assert tally.tries >= TRIED


def test_it_takes_nothing_that_is_dropped_on_it(deck: Path, tmp_path: Path) -> None:
    with desk(BARE, deck, tmp_path / "desk", "--kiosk") as here:
        waits(lambda: not here.wrong())
        here.settles()
        assert here.other.drops(here.ours) == [False, False]


DROPPED_ON = """
from PySide6.QtCore import QUrl
import PySide6.QtQuick
from PySide6.QtQml import QQmlComponent
from kiosk.app.unattended import Unattended
opens = Unattended._open
def opened(self, loaded):
    shown = opens(self, loaded)
    part = QQmlComponent(shown.engine)
    part.setData(b"import QtQuick\\nDropArea { anchors.fill: parent }", QUrl())
    place = part.create()
    place.setParentItem(shown.window.contentItem())
    shown.place = place
    return shown
Unattended._open = opened
"""


def test_control_a_place_for_drops_would_take_it(deck: Path, tmp_path: Path) -> None:
    with desk(BARE, deck, tmp_path / "desk", planted=DROPPED_ON) as here:
        waits(lambda: not here.wrong())
        here.settles()
        assert here.other.drops(here.ours)[0]


def test_it_looks_several_times_a_second() -> None:
    assert EVERY * 2 < 1000


@pytest.mark.parametrize("name", sample("control", WORKS_ON_A_WINDOW, 2))
def test_control_the_same_moves_hides_or_closes_a_window(name: str, deck: Path, tmp_path: Path) -> None:
    with desk(OPENBOX, deck, tmp_path / "desk") as here:
        waits(here.has_keys)
        here.leaves_room()
        before = here.stands()
        TRIES[name](here)
        waits(lambda: here.stands() != before)


@pytest.mark.parametrize("name", sample("nobody looks", NEEDS_A_LOOK, 1))
def test_control_where_it_looks_only_once_that_is_not_undone(name: str, deck: Path, tmp_path: Path) -> None:
    tally = tried(BARE, [name], deck, tmp_path, planted=LOOKS_ONCE, patience=1)
    assert [each.partition(":")[0] for each in tally.not_undone] == [name]
