"""Staff at a real X display: with the server's own button and keys, on the program as it is started."""

from __future__ import annotations

import sys
import time
from collections.abc import Iterator
from contextlib import closing, contextmanager
from pathlib import Path
from subprocess import Popen

import pytest

if sys.platform != "linux":
    pytest.skip("X servers are for Linux", allow_module_level=True)

from PySide6.QtCore import QPoint

from kiosk.app.staff.staffing import RESTART
from kiosk.staff.pin import set_pin
from kiosk.station.heartbeat import read_heartbeat
from tests.app.test_on_x import WHOLE, Program, places
from tests.breakout.answers import Answers
from tests.hands.hand import MouseAndKeys
from tests.x_display import XServer, waits, x_server

PIN = "7531"
BARE = QPoint(4, 300)  # at the left edge of every page
TO_RESTART, TO_ASIDE = 5, 6  # by Tab, from the first card
SOON = """
import kiosk.app.heartbeat, kiosk.app.staff.aside as aside
kiosk.app.heartbeat._SOON = 50
aside.UNTOUCHED, aside._EVERY = 1.0, 100
"""


@pytest.fixture
def server() -> Iterator[XServer]:
    with x_server(*WHOLE[2:]) as server:
        yield server


@pytest.fixture
def program(deck: Path, tmp_path: Path) -> Program:
    return Program(deck, tmp_path)


def knocks(desk: MouseAndKeys, held: float = 1.2) -> None:
    for _ in range(4):
        desk.click(BARE)
        time.sleep(0.15)
    desk.button(1, True)
    time.sleep(held)
    desk.button(1, False)


def chooses(desk: MouseAndKeys, tabs: int) -> None:
    """A card of the panel, and what its page does."""
    for _ in range(tabs):
        desk.type("Tab")
    desk.type("space")
    desk.type("Tab")
    desk.type("space")


def types(desk: MouseAndKeys, pin: str) -> None:
    for digit in pin:
        desk.type(digit)
    desk.type("Return")


@contextmanager
def stands(
    server: XServer, program: Program, folder: Path, planted: str = ""
) -> Iterator[tuple[Popen[str], MouseAndKeys]]:
    """Once it lets staff in, which it does just before it first tells of itself."""
    with (
        program.runs(server, "--kiosk", planted=planted) as running,
        closing(MouseAndKeys(server.name)) as desk,
    ):
        waits(lambda: read_heartbeat(folder / "state") is not None)
        yield running, desk


def goes_on(server: XServer, running: Popen[str]) -> bool:
    """Once it has done with all that it heard: twice, since it does what it heard before it hears more."""
    with closing(Answers(server.name)) as answers:
        for _ in range(2):
            waits(lambda: running.poll() is not None or answers.program(server.tops()[-1]))
    return running.poll() is None


def test_staff_knock_type_their_pin_and_restart_it_and_without_one_nobody_does(
    server: XServer, program: Program, tmp_path: Path
) -> None:
    with stands(server, program, tmp_path) as (running, desk):
        for is_set in (False, True):
            if is_set:
                set_pin(tmp_path / "state", PIN)
            knocks(desk)
            types(desk, PIN)
            chooses(desk, TO_RESTART)
            if not is_set:
                assert goes_on(server, running)
        assert running.wait(20) == RESTART


def test_control_with_a_wrong_pin_it_goes_on(server: XServer, program: Program, tmp_path: Path) -> None:
    set_pin(tmp_path / "state", PIN)
    with stands(server, program, tmp_path) as (running, desk):
        knocks(desk)
        types(desk, "7530")
        waits(lambda: "a wrong PIN" in (tmp_path / "state" / "kiosk.log").read_text("utf-8"))
        chooses(desk, TO_RESTART)
        assert goes_on(server, running)


def test_it_steps_aside_and_comes_back_by_itself(server: XServer, program: Program, tmp_path: Path) -> None:
    set_pin(tmp_path / "state", PIN)
    with stands(server, program, tmp_path, planted=SOON) as (_, desk):
        knocks(desk)
        types(desk, PIN)
        chooses(desk, TO_ASIDE)
        waits(lambda: places(server) == [])
        waits(lambda: places(server) == [WHOLE])
