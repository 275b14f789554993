"""Starts a player in a program of its own, off screen, with folders of its own."""

from __future__ import annotations

import os
import re
import subprocess
import sys
from pathlib import Path

import msgspec
from msgspec import Struct

from tests.app.conftest import ROOT
from tests.soak.played import Played

_LONGEST = 7200  # seconds
_NOTED = re.compile(r"[-0-9]+ [0-9:,]+ INFO kiosk \S+ (began|runs) ")


class Soaked(Struct, frozen=True):
    """``played`` is None where the program ended before it told."""

    ended: int
    complaints: str
    log: str
    played: Played | None


def command(state: Path, *asked: str) -> list[str]:
    return [sys.executable, "-m", "tests.soak.player", "--state", str(state), *asked]


def surroundings(home: Path) -> dict[str, str]:
    """Without waiting for a display's frames, of which there are none."""
    off_screen = {"QT_QPA_PLATFORM": "offscreen", "QT_QUICK_BACKEND": "software"}
    folders = {"HOME": str(home), "TMPDIR": str(home), "XDG_DATA_HOME": "", "XDG_CONFIG_HOME": ""}
    return {**os.environ, **off_screen, **folders, "LC_ALL": "C.UTF-8", "QT_QPA_UPDATE_IDLE_TIME": "0"}


def plays(folder: Path, *asked: str) -> Soaked:
    state = folder / "state"
    done = subprocess.run(
        command(state, *asked),
        check=False,
        capture_output=True,
        text=True,
        cwd=ROOT,
        env=surroundings(folder),
        timeout=_LONGEST,
    )
    told = done.stdout.partition("ready\n")[2]
    played = msgspec.json.decode(told, type=Played) if told else None
    return Soaked(done.returncode, done.stderr, log_of(state), played)


def log_of(state: Path) -> str:
    """All but what is noted of each start, when nothing is wrong."""
    file = state / "kiosk.log"
    lines = file.read_text("utf-8").splitlines(keepends=True) if file.exists() else []
    return "".join(line for line in lines if not _NOTED.match(line))
