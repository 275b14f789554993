"""Staff at a real X display: with the server's own button and keys, on the program as it is started."""

from __future__ import annotations

import sys
import time
from collections.abc import Iterator
from pathlib import Path
from subprocess import Popen, TimeoutExpired

import pytest

if sys.platform != "linux":
    pytest.skip("X servers are for Linux", allow_module_level=True)

from PySide6.QtCore import QPoint

from kiosk.app.staff.staffing import RESTART
from kiosk.staff.pin import set_pin
from tests.app.test_on_x import WHOLE, Program
from tests.hands.hand import MouseAndKeys
from tests.x_display import XServer, waits, x_server

PIN = "7531"
BARE = QPoint(4, 300)  # at the left edge of every page
TO_RESTART, TO_ASIDE = 5, 6  # by Tab, from the first card
SOON = """
import kiosk.app.staff.aside as aside
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


def ended(running: Popen[str], within: float) -> int | None:
    try:
        return running.wait(within)
    except TimeoutExpired:
        return None


def restarts(running: Popen[str], desk: MouseAndKeys, pin: str = PIN, tries: int = 4) -> int | None:
    """What it ends with. The first tries may come before it is ready."""
    for _ in range(tries):
        knocks(desk)
        types(desk, pin)
        chooses(desk, TO_RESTART)
        code = ended(running, 4.0)
        if code is not None:
            return code
    return None


def test_staff_knock_type_their_pin_and_restart_it(server: XServer, program: Program, tmp_path: Path) -> None:
    set_pin(tmp_path / "state", PIN)
    with program.runs(server, "--kiosk") as running:
        desk = MouseAndKeys(server.name)
        assert restarts(running, desk) == RESTART
        desk.close()


@pytest.mark.parametrize(("pin", "kept"), [("7530", True), (PIN, False)], ids=["wrong", "none set"])
def test_control_without_the_right_pin_it_goes_on(
    server: XServer, program: Program, tmp_path: Path, pin: str, kept: bool
) -> None:
    if kept:
        set_pin(tmp_path / "state", PIN)
    with program.runs(server, "--kiosk") as running:
        desk = MouseAndKeys(server.name)
        assert restarts(running, desk, pin, tries=2) is None
        desk.close()


def test_it_steps_aside_and_comes_back_by_itself(server: XServer, program: Program, tmp_path: Path) -> None:
    set_pin(tmp_path / "state", PIN)
    with program.runs(server, "--kiosk", planted=SOON):
        desk = MouseAndKeys(server.name)
        for _ in range(4):
            knocks(desk)
            types(desk, PIN)
            chooses(desk, TO_ASIDE)
            if _is_gone(server):
                break
        else:
            raise AssertionError("It never stepped aside.")
        waits(lambda: [each.place for each in server.seen() if each.title] == [WHOLE])
        desk.close()


def _is_gone(server: XServer) -> bool:
    end = time.monotonic() + 3
    while time.monotonic() < end:
        if not [each for each in server.seen() if each.title]:
            return True
        time.sleep(0.02)
    return False
