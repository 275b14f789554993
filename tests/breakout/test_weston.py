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
        seen = {size: settled(here, size) for size in (SMALLER, Weston.MADE)}
        assert seen[SMALLER] != seen[Weston.MADE]
        for name in sample("weston", tuple(BY_HAND), 30):
            BY_HAND[name](here.fingers)
        here.resize(*SMALLER)  # which it hears last
        waits(lambda: here.picture() == seen[SMALLER])
        here.resize(*Weston.MADE)
        waits(lambda: here.picture() == seen[Weston.MADE])
        assert (program.poll(), here.process.poll(), here.has_started()) == (None, None, [])


def test_control_it_hears_the_same_hand(here: Weston, deck: Path, tmp_path: Path) -> None:
    with here.shows(Program(deck, tmp_path, f"{SETTINGS}[screen]\nstill = true\n"), "--kiosk"):
        first = settled(here, Weston.MADE)
        here.fingers.click((0.5, 0.5))
        waits(lambda: here.picture() != first)


def test_control_another_program_covers_it(here: Weston, deck: Path, tmp_path: Path) -> None:
    with here.shows(Program(deck, tmp_path, BEING_SET_UP), "--kiosk"):
        alone = settled(here, Weston.MADE)
        with subprocess.Popen(["weston-flower"], env=here.environment, stderr=subprocess.DEVNULL) as other:
            waits(lambda: here.picture() != alone)
            other.terminate()
        waits(lambda: here.picture() == alone)


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


def settled(here: Weston, size: tuple[int, int]) -> bytes:
    """How it looks in this mode once nothing changes any more."""
    before = here.picture()
    here.resize(*size)
    if size != Weston.MADE:
        waits(lambda: here.picture() != before)
    pictures = [b"", here.picture()]

    def is_still() -> bool:
        pictures.append(here.picture())
        return len(set(pictures[-10:])) == 1

    waits(is_still)
    return pictures[-1]
