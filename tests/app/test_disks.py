"""A disk that is full, that takes nothing, or that isn't there: visitors see nothing of it."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from tests.app.conftest import ROOT
from tests.app.unattended_program import clinic
from tests.sample import sample

if sys.platform != "linux":
    pytest.skip("small disks are made with Linux's own means", allow_module_level=True)

_UNSHARE = ["unshare", "--user", "--map-root-user", "--mount"]
_MAY = bool(shutil.which("unshare")) and not subprocess.run([*_UNSHARE, "true"], check=False).returncode
_NEEDS_DISK = pytest.mark.skipif(not _MAY, reason="no disk of one's own may be made here (unshare)")
_FULL = "mount -t tmpfs -o size=16k tmpfs {0} && (cat /dev/zero > {0}/all 2> {0}/none || true)"
_READ_ONLY = "mount -t tmpfs -o size=1m,ro tmpfs {0}"
_ROOMY = "mount -t tmpfs -o size=9m tmpfs {0}"
_STANDS = """
import sys
from pathlib import Path
from PySide6.QtCore import QTimer
import kiosk.app.heartbeat, kiosk.app.keeper
from kiosk.app.loaded_deck import RunOptions
from kiosk.app.run import run
from kiosk.app.unattended import Unattended
from kiosk.bridge.window.engine import start_application
application = start_application()
kiosk.app.keeper._SOUND, kiosk.app.heartbeat._SOON = 100, 50
opens, times = Unattended._open, []
def opened(self, loaded):
    shown = opens(self, loaded)
    times.append(shown)
    def tells():
        print(shown.kiosk.state, flush=True)
        application.exit()
    then = self.renew if len(times) == 1 else tells
    shown.kiosk.warmUp.painted.connect(lambda: QTimer.singleShot(250, then))
    return shown
Unattended._open = opened
deck, settings, state = map(Path, sys.argv[1:])
code = run(RunOptions(deck=deck, settings=settings, state=state, full_screen=True))
print([(state / name).exists() for name in ("status.json", "good/en.msgpack", "starts.json")])
sys.exit(code)
"""


@_NEEDS_DISK
@pytest.mark.parametrize(
    ("disk", "told", "kept"),
    [
        (_FULL, "No space left on device", False),
        (_READ_ONLY, "Read-only file system", False),
        (_ROOMY, "", True),
    ],
    ids=["full", "read-only", "control: with room"],
)
def test_the_screen_stands_and_is_made_anew_whatever_its_disk_takes(
    tmp_path: Path, deck: Path, disk: str, told: str, kept: bool
) -> None:
    stand = clinic(tmp_path, deck)
    stand.state.mkdir()
    paths = (str(stand.deck), str(stand.settings), str(stand.state))
    done = subprocess.run(
        [
            *_UNSHARE,
            "sh",
            "-c",
            f'{disk.format(stand.state)}; exec "$@"',
            "sh",
            sys.executable,
            "-c",
            _STANDS,
            *paths,
        ],
        capture_output=True,
        text=True,
        check=False,
        cwd=ROOT,
        env={**os.environ, "QT_QPA_PLATFORM": "offscreen"},
        timeout=60,
    )
    assert (done.returncode, done.stdout.splitlines()) == (0, ["Attract()", str([kept, kept, False])])
    assert told in done.stderr
    assert "Traceback" not in done.stderr
    assert bool(done.stderr) is bool(told)


@pytest.mark.parametrize("unbuffered", ["", "1"])
@pytest.mark.parametrize("typed", [["check"], ["status"], ["--version"], ["run", "--help"]], ids=" ".join)
def test_where_what_is_told_has_no_room_one_line_says_so(
    environment: dict[str, str], deck: Path, typed: list[str], unbuffered: str
) -> None:
    small = ["--deck", str(deck)] if typed == ["check"] else []
    with Path("/dev/full").open("w") as full:
        done = subprocess.run(
            [sys.executable, "-m", "kiosk", *typed, *small],
            stdout=full,
            stderr=subprocess.PIPE,
            text=True,
            check=False,
            cwd=ROOT,
            env={**environment, "PYTHONUNBUFFERED": unbuffered},
            timeout=60,
        )
    assert done.returncode == 1 or typed == ["run", "--help"]
    assert "Traceback" not in done.stderr
    assert done.stderr.count("\n") <= 1


@pytest.fixture
def environment(tmp_path: Path) -> dict[str, str]:
    gone = ("HOME", "XDG_CONFIG_HOME", "XDG_DATA_HOME")
    kept = {name: value for name, value in os.environ.items() if name not in gone}
    return {**kept, "HOME": str(tmp_path)}


def test_where_nobody_can_be_told_it_runs_on(tmp_path: Path, deck: Path) -> None:
    stand = clinic(tmp_path, deck)
    taken = tmp_path / "taken"
    taken.write_text("a file", encoding="utf-8")
    with Path("/dev/full").open("w") as full, subprocess.Popen(
        [sys.executable, "-c", _STANDS, str(stand.deck), str(tmp_path / "none.toml"), str(taken)],
        stdout=subprocess.PIPE, stderr=full, text=True, cwd=ROOT,
        env={**os.environ, "QT_QPA_PLATFORM": "offscreen"},
    ) as program:  # fmt: skip
        assert program.stdout is not None
        assert program.stdout.readline() == "OutOfService()\n"
        program.wait(20)


LOCALES = ({"LC_ALL": "tr_TR.UTF-8"}, {"LC_ALL": "ar_EG.UTF-8"}, {"LANG": "C", "LC_ALL": ""})


@pytest.mark.parametrize("more", sample("homeless", LOCALES, 1))
def test_without_a_home_and_in_any_locale_it_stands(
    tmp_path: Path, deck: Path, environment: dict[str, str], more: dict[str, str]
) -> None:
    stand = clinic(tmp_path, deck)
    homeless = {name: value for name, value in environment.items() if name != "HOME"}
    stand.state.mkdir()
    done = subprocess.run(
        [sys.executable, "-c", _STANDS, str(stand.deck), str(stand.settings), str(stand.state)],
        capture_output=True, text=True, check=False, cwd=ROOT, timeout=60,
        env={**homeless, "QT_QPA_PLATFORM": "offscreen", **more},
    )  # fmt: skip
    assert (done.returncode, done.stdout.splitlines()[0]) == (0, "Attract()")
    assert "Traceback" not in done.stderr
