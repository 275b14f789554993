"""A tour that hangs ends, and says where."""

from __future__ import annotations

import subprocess
import sys

from tests.tour.panels import ROOT

SCRIPT = """
from threading import Event
from kiosk.tour.watchdog import Watchdog
with Watchdog({patience}) as watchdog:
    watchdog.beat("the menu")
    Event().wait({hangs})
"""


def _run(patience: float, hangs: float) -> subprocess.CompletedProcess[str]:
    script = SCRIPT.format(patience=patience, hangs=hangs)
    return subprocess.run(
        [sys.executable, "-c", script], check=False, capture_output=True, text=True, cwd=ROOT, timeout=30
    )


def test_what_hangs_is_ended_and_named() -> None:
    done = _run(patience=0.1, hangs=20)

    assert done.returncode == 1
    assert done.stderr == "The tour broke off: the menu has hung for 0.1 seconds.\n"


def test_what_goes_on_is_left_alone() -> None:
    done = _run(patience=20, hangs=0.01)

    assert (done.returncode, done.stderr) == (0, "")
