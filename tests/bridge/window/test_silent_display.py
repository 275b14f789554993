"""A display that takes the connection and says nothing doesn't hold up the program."""

from __future__ import annotations

import os
import socket
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from kiosk.bridge.window.silent_display import SilentDisplayError, greet
from tests.house.imports import ROOT
from tests.x_display import x_server

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="local sockets of X and Wayland")
IMPATIENT = """\
import sys
from kiosk.bridge.window import silent_display
from kiosk.cli import main
silent_display.LIMIT_SECONDS = 0.2
sys.exit(main(sys.argv[1:]))
"""


@pytest.fixture
def mute(tmp_path: Path) -> Iterator[dict[str, str]]:
    """An X display and one of Wayland, as the environment names them."""
    with socket.socket(socket.AF_UNIX) as x, socket.socket(socket.AF_UNIX) as wayland:
        number = 20_000 + os.getpid() % 20_000
        x.bind(f"\0/tmp/.X11-unix/X{number}")
        wayland.bind(str(tmp_path / "wayland-7"))
        for each in (x, wayland):
            each.listen()
        yield {
            "DISPLAY": f":{number}.0",
            "WAYLAND_DISPLAY": "wayland-7",
            "XDG_RUNTIME_DIR": str(tmp_path),
        }


@pytest.mark.parametrize("platform", ["xcb", "wayland"])
def test_the_program_ends_with_one_line(mute: dict[str, str], tmp_path: Path, platform: str) -> None:
    done = subprocess.run(
        [sys.executable, "-c", IMPATIENT, "run", "--state", str(tmp_path / "state")],
        env={**os.environ, **mute, "QT_QPA_PLATFORM": platform},
        capture_output=True,
        text=True,
        check=False,
        cwd=ROOT,
        timeout=60,
    )

    told = "The display takes connections and has said nothing for 0 seconds (QT_QPA_PLATFORM="
    assert (done.returncode, done.stderr.count("\n")) == (1, 1), done.stderr
    assert done.stderr.startswith(f"kiosk: CRITICAL: {told}")
    assert told in (tmp_path / "state" / "kiosk.log").read_text(encoding="utf-8")


def test_what_qt_would_not_ask_is_left_alone(mute: dict[str, str]) -> None:
    for platform in ("offscreen", "minimal"):
        assert greet({**mute, "QT_QPA_PLATFORM": platform}, 0.2) == []
    assert greet({**mute, "DISPLAY": "elsewhere:0"}, 0.2) == []
    assert greet({**mute, "DISPLAY": ":65000"}, 0.2) == []
    with pytest.raises(SilentDisplayError):
        greet(mute, 0.2)


def test_any_answer_will_do(tmp_path: Path) -> None:
    at = str(tmp_path / "wayland-8")
    with socket.socket(socket.AF_UNIX) as server:
        server.bind(at)
        server.listen()
        answering = subprocess.Popen(
            [sys.executable, "-c", "import socket; s=socket.socket(fileno=0); s.accept()[0].sendall(b'no')"],
            stdin=server.fileno(),
        )
        named = {"QT_QPA_PLATFORM": "wayland", "WAYLAND_DISPLAY": at}
        (met,) = greet(named, 20)
        met.close()
        assert answering.wait() == 0


def test_a_display_that_wants_a_key_gets_it(tmp_path: Path) -> None:
    key = tmp_path / "key"
    key.write_bytes(b"\xff\xff\0\0\0\0\0\x12MIT-MAGIC-COOKIE-1\0\x10" + b"0123456789abcdef")
    with x_server(300, 300, "-auth", str(key)) as server:
        for file in (key, tmp_path / "none"):
            (met,) = greet({"DISPLAY": server.name, "XAUTHORITY": str(file)}, 20)
            is_let_in = met.recv(1) == b"\0"  # else that is how long the reason is
            assert is_let_in is (file == key)
            met.close()
