"""The program as it starts: with folders of its own, and off screen."""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from tests.decks import write_deck

ROOT = Path(__file__).resolve().parent.parent.parent
SCRIPT = """
import datetime
import sys
from pathlib import Path
from PySide6.QtCore import QTimer
from kiosk.app.loaded_deck import RunOptions
from kiosk.app.run import run
from kiosk.bridge.window.engine import start_application

application = start_application()
{before}
QTimer.singleShot(0, application.exit)  # quit would ask the window, and a full screen says no
sys.exit(run(RunOptions({wanted})))
"""
Runs = Callable[..., subprocess.CompletedProcess[str]]


@pytest.fixture
def deck(tmp_path: Path) -> Path:
    return write_deck(tmp_path / "deck", topics=2, pages=4, questions=2)


@pytest.fixture
def runs(tmp_path: Path) -> Runs:
    """Opens the window in a program of its own, and quits once it is open. ``before`` is run first."""

    def run(before: str = "", **wanted: object) -> subprocess.CompletedProcess[str]:
        asked = ", ".join(f"{name}={_code(value)}" for name, value in wanted.items())
        return subprocess.run(
            [sys.executable, "-c", SCRIPT.format(before=before, wanted=asked)],
            check=False,
            capture_output=True,
            text=True,
            cwd=ROOT,
            env={**os.environ, "XDG_DATA_HOME": str(tmp_path / "data"), "HOME": str(tmp_path)},
            timeout=60,
        )

    return run


def _code(value: object) -> str:
    return f"Path({str(value)!r})" if isinstance(value, Path) else repr(value)
