"""systemd is told that the screen is there as long as it draws: over a real socket, by the real program."""

from __future__ import annotations

import os
import signal
import socket
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

from tests.app.unattended_program import Clinic, clinic

if sys.platform != "linux":
    pytest.skip("systemd is for Linux", allow_module_level=True)

_PATIENCE = "300000"
"""Microseconds that systemd waits: it is fed three times as often."""
_LONG = 1.2
"""Seconds: several times as long."""
HANGS = """
import time
every(30, lambda: (state / "status.json").exists() and time.sleep(600))
"""
NEVER_DRAWS = """
from kiosk.app.watchdog import QMetaObject
import kiosk.app.watchdog
class Deaf:
    invokeMethod = lambda *given: True
kiosk.app.watchdog.QMetaObject = Deaf
"""


@pytest.fixture
def stand(tmp_path: Path, deck: Path) -> Clinic:
    return clinic(tmp_path, deck)


@contextmanager
def listens(address: str) -> Iterator[socket.socket]:
    with socket.socket(socket.AF_UNIX, socket.SOCK_DGRAM) as listener:
        listener.bind(f"\0{address[1:]}" if address.startswith("@") else address)
        listener.settimeout(20)
        yield listener


def told(listener: socket.socket, most: int, patience: float = 20) -> list[str]:
    """What comes, until nothing comes for so long."""
    listener.settimeout(patience)
    heard: list[str] = []
    while len(heard) < most:
        try:
            heard.append(listener.recv(100).decode())
        except TimeoutError:
            break
    return heard


@pytest.mark.parametrize("abstract", [False, True], ids=["in a folder", "in none"])
def test_it_is_ready_once_it_is_painted_and_feeds_until_it_is_stopped(
    stand: Clinic, tmp_path: Path, abstract: bool
) -> None:
    address = f"@kiosk-test-{os.getpid()}" if abstract else str(tmp_path / "notify")
    with (
        listens(address) as listener,
        stand.stands(NOTIFY_SOCKET=address, WATCHDOG_USEC=_PATIENCE) as program,
    ):
        assert told(listener, 4) == ["READY=1", *3 * ["WATCHDOG=1"]]
        program.send_signal(signal.SIGTERM)
        assert program.wait(20) == -signal.SIGTERM
        assert told(listener, 99, 0.01)[-1] == "STOPPING=1"


@pytest.mark.parametrize("planted", [HANGS, NEVER_DRAWS], ids=["hangs", "never draws"])
def test_what_hangs_or_never_draws_is_not_fed(stand: Clinic, tmp_path: Path, planted: str) -> None:
    address = str(tmp_path / "notify")
    with (
        listens(address) as listener,
        stand.stands(planted, NOTIFY_SOCKET=address, WATCHDOG_USEC=_PATIENCE) as program,
    ):
        heard = told(listener, 99, _LONG)
        assert heard[0] == "READY=1"
        assert len(heard) < 12
        assert program.poll() is None


def test_a_watchdog_of_another_process_is_left_alone(stand: Clinic, tmp_path: Path) -> None:
    address = str(tmp_path / "notify")
    with (
        listens(address) as listener,
        stand.stands(NOTIFY_SOCKET=address, WATCHDOG_USEC=_PATIENCE, WATCHDOG_PID="1"),
    ):
        assert told(listener, 99, _LONG) == ["READY=1"]


def test_a_listener_that_goes_does_not_stop_the_screen(stand: Clinic, tmp_path: Path) -> None:
    address = tmp_path / "notify"
    with (
        listens(str(address)) as listener,
        stand.stands(NOTIFY_SOCKET=str(address), WATCHDOG_USEC="150000") as program,
    ):
        assert told(listener, 2) == ["READY=1", "WATCHDOG=1"]
        listener.close()
        address.unlink()
        stand.demand("renew")
        assert program.poll() is None
        assert stand.log().count("WARNING") == 0


def test_nothing_of_it_is_loaded_where_nobody_listens(stand: Clinic) -> None:
    tells = """
import atexit
atexit.register(lambda: print("kiosk.app.watchdog" in sys.modules))
every(30, lambda: (state / "status.json").exists() and application.exit())
"""
    with stand.stands(tells) as program:
        assert program.communicate(timeout=20) == ("False\n", "")
