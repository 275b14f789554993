"""Nobody gets out of a kiosk under weston's kiosk shell."""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.breakout.tries import BY_HAND
from tests.breakout.weston import Weston, weston
from tests.decks import write_deck
from tests.sample import sample
from tests.x_display import waits
from tests.x_program import SETTINGS, Program

if sys.platform != "linux":
    pytest.skip("weston is for Linux", allow_module_level=True)

SMALLER = 800, 600
MINUTE = 60
"""Seconds, for all that was tried to be worked off on a busy machine."""
BEING_SET_UP = '[screen]\nstill = true\n[clinic.en]\nemergency_number = "112"\ncrisis_line = "988"\n'
"""A screen that answers no touch, so that its picture stays the same."""


@pytest.fixture
def here() -> Iterator[Weston]:
    with weston() as here:
        yield here


@pytest.fixture
def deck(tmp_path: Path) -> Path:
    return write_deck(tmp_path / "deck", topics=2, pages=4, questions=2)


def test_whatever_a_hand_tries_it_stays_in_front_and_whole(here: Weston, deck: Path, tmp_path: Path) -> None:
    with here.shows(Program(deck, tmp_path, BEING_SET_UP), "--kiosk") as program:
        whole, part = settled(here), here.picture(SMALLER)
        for name in sample("weston", tuple(BY_HAND), 30):
            BY_HAND[name](here.fingers)
        here.resize(SMALLER)  # which it hears last
        waits(lambda: here.is_covered(SMALLER) and not here.looks_like(part, SMALLER), MINUTE)
        here.resize(Weston.MADE)
        waits(lambda: here.looks_like(whole), MINUTE)
        assert (program.poll(), here.process.poll(), here.has_started()) == (None, None, [])
        assert here.written() == []


def test_a_mode_that_is_back_before_the_window_has_followed_is_followed_too(
    here: Weston, deck: Path, tmp_path: Path
) -> None:
    """Of so many times some come between what it tells weston and what it paints."""
    with here.shows(Program(deck, tmp_path, BEING_SET_UP), "--kiosk"):
        whole, part = settled(here), here.picture(SMALLER)
        for _ in range(8):
            here.resize(SMALLER)
            waits(lambda: not here.looks_like(part, SMALLER))
            here.resize(Weston.MADE)
            waits(lambda: here.looks_like(whole))


@pytest.mark.parametrize("keys", ["Super_L+s", "Super_R+s", "Super_L+r"])
def test_without_super_nobody_takes_a_picture_of_the_screen(
    here: Weston, deck: Path, tmp_path: Path, keys: str
) -> None:
    with here.shows(Program(deck, tmp_path), "--kiosk"):
        first = settled(here)
        here.fingers.chord(keys)
        here.fingers.click((0.5, 0.5))  # which it hears last
        waits(lambda: not here.looks_like(first))
        assert (here.written(), here.has_started()) == ([], [])


def test_control_with_super_somebody_does() -> None:
    with weston(keymap="") as here:
        here.fingers.chord("Super_L+s")
        waits(here.written)


def test_control_it_hears_the_same_hand(here: Weston, deck: Path, tmp_path: Path) -> None:
    with here.shows(Program(deck, tmp_path, f"{SETTINGS}[screen]\nstill = true\n"), "--kiosk"):
        first = settled(here)
        here.fingers.click((0.5, 0.5))
        waits(lambda: not here.looks_like(first))


def test_control_another_program_covers_it(here: Weston, deck: Path, tmp_path: Path) -> None:
    with here.shows(Program(deck, tmp_path, BEING_SET_UP), "--kiosk"):
        alone = settled(here)
        with subprocess.Popen(["weston-flower"], env=here.environment, stderr=subprocess.DEVNULL) as other:
            waits(lambda: not here.looks_like(alone))
            other.terminate()
        waits(lambda: here.looks_like(alone))


def test_where_weston_goes_it_ends_so_that_it_is_started_again(
    here: Weston, deck: Path, tmp_path: Path
) -> None:
    with here.shows(Program(deck, tmp_path), "--kiosk") as program:
        here.process.kill()
        assert program.wait(20) == 1
        assert program.stderr is not None
        assert program.stderr.read() == (
            "kiosk: CRITICAL: The display is gone, so the program ends: start it again once there is one.\n"
        )


def settled(here: Weston) -> bytes:
    """How it looks, but for what is painted last and small."""
    pictures = [here.picture()]

    def is_still() -> bool:
        pictures.append(here.picture())
        return len(set(pictures[-10:])) == 1

    waits(is_still)
    return pictures[-1]
