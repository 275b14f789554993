"""The command line as a clinic uses it: a program of its own, with folders of its own. Where it is only asked
about the same with many inputs, it is asked here and now, which takes a tenth of the time."""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from kiosk.cli import main
from tests.decks import write_deck

ROOT = Path(__file__).resolve().parent.parent.parent
Done = subprocess.CompletedProcess[str]
Types = Callable[..., Done]


@pytest.fixture
def deck(tmp_path: Path) -> Path:
    return write_deck(tmp_path / "deck")


@pytest.fixture
def environment(tmp_path: Path) -> dict[str, str]:
    """A user without settings, at a machine without a display."""
    gone = ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM")
    kept = {name: value for name, value in os.environ.items() if name not in gone}
    return {
        **kept,
        "HOME": str(tmp_path),
        "XDG_CONFIG_HOME": str(tmp_path / "config"),
        "XDG_DATA_HOME": str(tmp_path / "data"),
    }


@pytest.fixture
def types(environment: dict[str, str], tmp_path: Path) -> Types:
    """Types a command and waits for its end."""

    def typed(*arguments: object, **more: str) -> Done:
        return subprocess.run(
            [sys.executable, "-m", "kiosk", *map(str, arguments)],
            check=False,
            capture_output=True,
            text=True,
            cwd=tmp_path,
            env={**environment, "PYTHONPATH": str(ROOT), **more},
            timeout=60,
        )

    return typed


@pytest.fixture
def asks(
    environment: dict[str, str],
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> Types:
    """Like ``types``, in this process: for a command that needs no window."""
    for name in ("HOME", "XDG_CONFIG_HOME", "XDG_DATA_HOME"):
        monkeypatch.setenv(name, environment[name])
    monkeypatch.chdir(tmp_path)

    def asked(*arguments: object) -> Done:
        typed = [str(each) for each in arguments]
        capsys.readouterr()
        try:
            code = main(typed)
        except SystemExit as end:
            code = end.code if isinstance(end.code, int) else 1
        out, err = capsys.readouterr()
        return subprocess.CompletedProcess(typed, code, out, err)

    return asked
