"""Whoever plays with the screen brings up no warning, on a real X display: in a window and with it all."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

from tests.app.conftest import ROOT
from tests.sample import sample
from tests.x_display import x_server

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="an X display of its own is made with Xvfb")


def plays(state: Path, *asked: str) -> subprocess.CompletedProcess[str]:
    """In a program of its own; state is where that keeps what it keeps."""
    with x_server(1920, 1080) as server:
        return subprocess.run(
            [sys.executable, "-m", "tests.hands.wild", "--state", str(state), *asked],
            check=False,
            capture_output=True,
            text=True,
            cwd=ROOT,
            env={**os.environ, "DISPLAY": server.name, "QT_QPA_PLATFORM": "xcb"},
            timeout=300,
        )


STEPS = 100
HANDS = [(seed, ()) for seed in (1, 2, 3)]
KIOSK_HANDS = [(seed, ("--kiosk",)) for seed in (5, 6, 7)]


@pytest.mark.parametrize(
    ("seed", "more"), [*sample("hands", HANDS, 1), *sample("hands at a kiosk", KIOSK_HANDS, 1)]
)
def test_nothing_that_hands_do_brings_up_a_warning(tmp_path: Path, seed: int, more: tuple[str, ...]) -> None:
    done = plays(tmp_path, "--seed", str(seed), "--steps", str(STEPS), *more)

    assert (done.returncode, done.stdout) == (0, f"seed {seed}: {STEPS} steps, 0 complaints\n"), done.stderr


def test_control_a_fault_that_is_run_into_is_told(tmp_path: Path) -> None:
    done = plays(tmp_path, "--seed", "1", "--steps", "40", "--planted")

    assert done.returncode == 1
    assert "ReferenceError: nothing is not defined" in done.stdout
