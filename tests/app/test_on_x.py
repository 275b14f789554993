"""`kiosk run` on a real X display without a window manager: its place, its covers, its end."""

from __future__ import annotations

import signal
import subprocess
import sys
import time
from collections.abc import Iterator
from pathlib import Path

import numpy as np
import pytest
from Xlib import X

from tests.app.conftest import ROOT
from tests.x_display import Seen, XServer, waits, x_server
from tests.x_program import SETTINGS, Program, without_display

if sys.platform != "linux":
    pytest.skip("X servers are for Linux", allow_module_level=True)

WHOLE = (0, 0, 1000, 700)
TITLE = "About tea"


@pytest.fixture(scope="module")
def server() -> Iterator[XServer]:
    with x_server(*WHOLE[2:]) as server:
        yield server


@pytest.fixture
def program(deck: Path, tmp_path: Path) -> Program:
    return Program(deck, tmp_path)


def places(server: XServer) -> list[tuple[int, int, int, int]]:
    return [each.place for each in server.seen() if each.title]


def told(program: subprocess.Popen[str]) -> str:
    assert program.stderr is not None
    return program.stderr.read()


@pytest.mark.parametrize("factor", ["1", "2"])
def test_it_has_its_screen_to_itself_and_follows_it(program: Program, factor: str) -> None:
    with x_server(1200, 1200) as server, program.runs(server, "--kiosk", QT_SCALE_FACTOR=factor):
        assert places(server) == [(0, 0, 1200, 1200)], "from its first moment"
        for size in ((1200, 700), (700, 1200)):
            server.change_mode(*size)
            waits(lambda size=size: places(server) == [(0, 0, *size)])


LANDSCAPE, PORTRAIT = (1280, 800), (800, 1280)
STILL = f"{SETTINGS}[screen]\nstill = true\n"
ALIKE = 0.01
"""Of all points."""


def picture(server: XServer, size: tuple[int, int]) -> np.ndarray:
    data = server.client.screen().root.get_image(0, 0, *size, X.ZPixmap, 0xFFFFFFFF).data
    return np.frombuffer(bytes(data), np.uint32).reshape(size[1], size[0])


def looks_like(server: XServer, wanted: np.ndarray) -> bool:
    height, width = wanted.shape
    return float(np.mean(picture(server, (width, height)) != wanted)) < ALIKE


def begun_upright(program: Program) -> np.ndarray:
    """How it looks on a screen that stood upright from the beginning."""
    with x_server(*PORTRAIT) as server, program.runs(server, "--kiosk"):
        seen = [picture(server, PORTRAIT)]

        def is_at_rest() -> bool:
            seen.append(picture(server, PORTRAIT))
            return len(np.unique(seen[-1])) > 100 and all(
                np.array_equal(seen[-1], each) for each in seen[-30:]
            )

        waits(is_at_rest)
        return seen[-1]


def test_turned_upright_it_looks_as_if_it_had_always_stood_so(deck: Path, tmp_path: Path) -> None:
    """As another mode: no server without a graphics card turns its picture round."""
    upright = begun_upright(Program(deck, tmp_path, STILL))
    with x_server(1280, 1280) as server:
        server.change_mode(*LANDSCAPE)
        with Program(deck, tmp_path, STILL).runs(server, "--kiosk"):
            waits(lambda: places(server) == [(0, 0, *LANDSCAPE)])
            server.change_mode(*PORTRAIT)
            waits(lambda: looks_like(server, upright))
            server.change_mode(*LANDSCAPE)
            waits(lambda: places(server) == [(0, 0, *LANDSCAPE)])


def test_control_what_is_laid_out_for_another_screen_looks_otherwise(deck: Path, tmp_path: Path) -> None:
    upright = begun_upright(Program(deck, tmp_path, STILL))
    with x_server(1280, 1280) as server:
        server.change_mode(*LANDSCAPE)
        with Program(deck, tmp_path, STILL).runs(server):
            waits(lambda: len(np.unique(picture(server, LANDSCAPE))) > 100)
            server.change_mode(*PORTRAIT)
            assert not looks_like(server, upright)


def test_another_program_moves_it_and_makes_it_small(server: XServer, program: Program) -> None:
    with program.runs(server, "--kiosk"):
        title = server.seen()[0].title
        server.window(title).configure(x=50, y=60, width=300, height=200)
        server.client.sync()
        waits(lambda: places(server) == [WHOLE])


def test_control_a_window_is_where_it_is_put_and_leaves_the_saver_on(
    server: XServer, program: Program
) -> None:
    server.client.set_screen_saver(222, 111, 1, 1)
    with program.runs(server) as running:
        title = server.seen()[0].title
        server.window(title).configure(x=50, y=60, width=300, height=400)
        server.client.sync()
        waits(lambda: places(server) == [(50, 60, 300, 400)])
        assert server.saver() == 222
        server.asks_to_close(title)
        assert (running.wait(20), told(running)) == (0, "")


def test_every_other_screen_is_covered_as_they_come_and_go(program: Program) -> None:
    with x_server(*WHOLE[2:]) as server:
        server.add_monitor("desk", (0, 0, 600, 700), primary=True)
        server.add_monitor("wall", (600, 0, 400, 700))
        with program.runs(server, "--kiosk"):
            waits(lambda: sorted(places(server)) == [(0, 0, 600, 700), (600, 0, 400, 700)])
            server.take_monitor_away("wall")
            waits(lambda: places(server) == [(0, 0, 600, 700)])
            server.add_monitor("wall", (600, 0, 400, 300))
            server.add_monitor("door", (600, 300, 400, 400))
            waits(
                lambda: sorted(places(server)) == [(0, 0, 600, 700), (600, 0, 400, 300), (600, 300, 400, 400)]
            )
            server.take_monitor_away("desk")
            server.take_monitor_away("door")
            server.add_monitor("door", (600, 300, 400, 400), primary=True)
            waits(lambda: sorted(places(server)) == [(600, 0, 400, 300), (600, 300, 400, 400)])


@pytest.mark.parametrize("which", [0, 1], ids=["cover", "the visitor's"])
def test_a_window_that_another_program_destroys_is_made_anew(program: Program, which: int) -> None:
    both = [(0, 0, 600, 700), (600, 0, 400, 700)]
    with x_server(*WHOLE[2:]) as server:
        server.add_monitor("desk", both[0], primary=True)
        server.add_monitor("wall", both[1])
        with program.runs(server, "--kiosk") as running:
            waits(lambda: sorted(places(server)) == both)
            lost = [each for each in server.tops() if server.is_seen(each)][which]
            lost.destroy()
            server.client.sync()
            waits(lambda: sorted(places(server)) == both and lost not in server.tops())
            assert running.poll() is None


def test_the_screen_stays_lit_while_it_runs_and_not_longer(server: XServer, program: Program) -> None:
    server.client.set_screen_saver(321, 123, 1, 1)
    with program.runs(server, "--kiosk") as running:
        waits(lambda: server.saver() == 0)
        server.asks_to_close(server.seen()[0].title)
        running.send_signal(signal.SIGTERM)
        assert (running.wait(20), told(running)) == (-signal.SIGTERM, "")
    found = server.client.get_screen_saver()
    assert (found.timeout, found.interval) == (321, 123)


@pytest.mark.parametrize("options", [("--kiosk",), ()], ids=["kiosk", "window"])
def test_where_the_display_goes_it_ends_so_that_it_is_started_again(
    program: Program, options: tuple[str, ...]
) -> None:
    with x_server(*WHOLE[2:]) as server, program.runs(server, *options) as running:
        server.server.kill()
        assert running.wait(20) == 1
        assert told(running) == (
            "kiosk: CRITICAL: The display is gone, so the program ends: start it again once there is one.\n"
        )


def test_thrown_out_by_the_display_it_ends_so_that_it_is_started_again(
    server: XServer, program: Program
) -> None:
    with program.runs(server, "--kiosk") as running:
        server.window(server.seen()[0].title).kill_client()
        server.client.sync()
        assert running.wait(20) == 1
        assert len(told(running).splitlines()) == 1


def test_two_on_one_machine_each_with_a_display_of_its_own(server: XServer, program: Program) -> None:
    with x_server(700, 900) as wall, program.runs(server, "--kiosk"), program.runs(wall, "--kiosk"):
        waits(lambda: (places(server), places(wall)) == ([WHOLE], [(0, 0, 700, 900)]))


def test_the_second_one_on_a_display_leaves_it_to_the_first(server: XServer, program: Program) -> None:
    with program.runs(server, "--kiosk") as first:
        with program.runs(server, "--kiosk") as second:
            assert second.wait(20) == 1
            assert told(second) == (
                f"kiosk: CRITICAL: Another kiosk has this display (DISPLAY={server.name}) for itself: "
                "end that one first, or name another display.\n"
            )
        assert (first.poll(), places(server)) == (None, [WHOLE])
        first.kill()
        first.wait()
        with program.runs(server, "--kiosk") as third:
            waits(lambda: places(server) == [WHOLE])
            assert third.poll() is None


STEPS_ASIDE = """
from kiosk.app.unattended import Unattended
init = Unattended.__init__
def opened(self, wanted, loaded):
    init(self, wanted, loaded)
    deeds = {"aside": self.step_aside, "back": {comes_back}}
    def look():
        for name in [each for each in deeds if (state / each).exists()]:
            deeds.pop(name)()
    self.looks = QTimer(interval=20, timeout=look)
    self.looks.start()
Unattended.__init__ = opened
"""


@pytest.mark.parametrize("comes_back", ["self.come_back", "self.renew"], ids=["asked", "a new day"])
def test_it_steps_aside_for_other_programs_and_comes_back(
    server: XServer, program: Program, tmp_path: Path, comes_back: str
) -> None:
    planted = STEPS_ASIDE.replace("{comes_back}", comes_back)
    root = server.client.screen().root
    with program.runs(server, planted=planted):
        (tmp_path / "state" / "aside").touch()
        waits(lambda: places(server) == [])
        assert root.grab_keyboard(False, X.GrabModeAsync, X.GrabModeAsync, X.CurrentTime) == X.GrabSuccess
        server.client.ungrab_keyboard(X.CurrentTime)
        (tmp_path / "state" / "back").touch()
        waits(lambda: places(server) == [WHOLE])
        waits(lambda: server.client.get_input_focus().focus == server.tops()[-1])
        held = root.grab_keyboard(False, X.GrabModeAsync, X.GrabModeAsync, X.CurrentTime)
        assert held == X.AlreadyGrabbed


BREAKS = """
kiosk.app.recovery._SOON = 0.2
from kiosk.app.unattended import Unattended
opens, times = Unattended._open, []
def breaks():
    raise ValueError("planted")
def opened(self, loaded):
    shown = opens(self, loaded)
    times.append(shown)
    if len(times) == 1:
        shown.kiosk.warmUp.painted.connect(breaks)
    return shown
Unattended._open = opened
"""
DAY_PASSES = """
from kiosk.app.unattended import Unattended
opens, times = Unattended._open, []
def opened(self, loaded):
    shown = opens(self, loaded)
    times.append(shown)
    if len(times) < 3:
        QTimer.singleShot(400, self.renew)
    return shown
Unattended._open = opened
"""


GAP = """
def renew(self):
    self.shown.close()
    self.shown = self._open(self.loaded)
Unattended.renew = renew
"""


@pytest.mark.parametrize(
    ("planted", "windows", "bare"),
    [(BREAKS, 2, False), (DAY_PASSES, 3, False), (DAY_PASSES + GAP, 3, True)],
    ids=["error", "new day", "control: the old one goes first"],
)
def test_it_is_made_anew_without_a_moment_of_bare_screen(
    server: XServer, program: Program, planted: str, windows: int, bare: bool
) -> None:
    with program.runs(server, planted=planted) as running:
        seen: list[list[Seen]] = []
        end = time.monotonic() + 20
        ids: set[int] = set()
        while len(ids) < windows or len(seen[-1]) != 1:
            assert time.monotonic() < end, seen[-1]
            assert running.poll() is None, told(running)
            seen.append([each for each in server.seen() if each.title])
            ids |= {each.id for each in seen[-1]}
        assert any(WHOLE not in [each.place for each in moment] for moment in seen) is bare
        assert seen[-1][0].place == WHOLE


@pytest.mark.parametrize(
    ("environment", "told"),
    [
        ({"DISPLAY": ":5999"}, "No display answers (DISPLAY=:5999): "),
        ({"DISPLAY": "nowhere.invalid:1"}, "No display answers (DISPLAY=nowhere.invalid:1): "),
        ({"WAYLAND_DISPLAY": "none-here", "QT_QPA_PLATFORM": "wayland"}, "No display answers (QT_QPA_PLA"),
        ({"QT_QPA_PLATFORM": "cocoa"}, "QT_QPA_PLATFORM is 'cocoa', which Qt doesn't know: "),
        ({"QT_QPA_PLATFORM": "linuxfb"}, "No display answers (QT_QPA_PLATFORM=linuxfb): "),
        ({"QT_QPA_PLATFORM": "minimal"}, "No display answers (QT_QPA_PLATFORM=minimal): "),
    ],
    ids=lambda value: "" if isinstance(value, str) else "-".join(value.values()),
)
def test_where_no_display_answers_one_line_says_what_to_do(
    tmp_path: Path, environment: dict[str, str], told: str
) -> None:
    done = no_display(tmp_path, **environment)

    assert done.returncode == 1
    assert done.stderr.startswith(f"kiosk: CRITICAL: {told}")
    assert done.stderr.count("\n") == 1
    assert told in (tmp_path / "state" / "kiosk.log").read_text(encoding="utf-8")


def test_a_display_that_lets_nobody_in_and_a_library_that_is_missing(tmp_path: Path) -> None:
    key, nothing = tmp_path / "key", tmp_path / "none"
    key.write_bytes(b"\xff\xff\0\0\0\0\0\x12MIT-MAGIC-COOKIE-1\0\x10" + b"0123456789abcdef")
    (tmp_path / "libxcb-cursor.so.0").write_text("no library", encoding="utf-8")
    with x_server(300, 300, "-auth", str(key)) as server:
        for given, told in (
            ({"XAUTHORITY": str(nothing)}, "The display lets nobody in without its key (DISPLAY="),
            (
                {"XAUTHORITY": str(key), "LD_LIBRARY_PATH": str(tmp_path)},
                "A library that Qt needs for a display is missing. This names it: ",
            ),
        ):
            done = no_display(tmp_path, DISPLAY=server.name, **given)
            assert (done.returncode, done.stderr.count("\n")) == (1, 1)
            assert done.stderr.startswith(f"kiosk: CRITICAL: {told}")


def no_display(folder: Path, **environment: str) -> subprocess.CompletedProcess[str]:
    clean = {name: value for name, value in without_display().items() if name != "DISPLAY"}
    return subprocess.run(
        [sys.executable, "-m", "kiosk", "run", "--state", str(folder / "state")],
        env={**clean, **environment},
        capture_output=True,
        text=True,
        check=False,
        cwd=ROOT,
        timeout=60,
    )
