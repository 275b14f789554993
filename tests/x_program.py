"""`kiosk run` as a program of its own on a real display."""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path

from tests.app.conftest import ROOT
from tests.x_display import XServer, waits

SETTINGS = """
[clinic.en]
emergency_number = "112"
crisis_line = "988"
[review]
unreviewed = "show"
"""
_PLANTED = """
import sys
from pathlib import Path
from PySide6.QtCore import QTimer
import kiosk.app.recovery
from kiosk.app.loaded_deck import RunOptions
from kiosk.app.run import run
from kiosk.bridge.window.engine import start_application
application = start_application()
{planted}
deck, settings, state = map(Path, ({deck!r}, {settings!r}, {state!r}))
sys.exit(run(RunOptions(deck=deck, settings=settings, state=state, full_screen=True)))
"""


class Program:
    def __init__(self, deck: Path, folder: Path, settings: str = SETTINGS) -> None:
        self._deck, self._folder = deck, folder
        self.settings = folder / "clinic.toml"
        self.settings.write_text(settings, encoding="utf-8")

    @contextmanager
    def runs(
        self, server: XServer, *options: str, planted: str = "", **environment: str
    ) -> Iterator[subprocess.Popen[str]]:
        with subprocess.Popen(
            self._command(options, planted),
            env={**without_display(), "DISPLAY": server.name, "HOME": str(self._folder), **environment},
            stderr=subprocess.PIPE,
            text=True,
            cwd=ROOT,
        ) as program:
            try:
                waits(lambda: [each for each in server.seen() if each.title] or program.poll() is not None)
                yield program
            finally:
                program.kill()

    def _command(self, options: Sequence[str], planted: str) -> list[str]:
        state = str(self._folder / "state")
        if planted:
            given = {"deck": str(self._deck), "settings": str(self.settings), "state": state}
            return [sys.executable, "-c", _PLANTED.format(planted=planted, **given)]
        named = ("--deck", str(self._deck), "--settings", str(self.settings), "--state", state)
        return [sys.executable, "-m", "kiosk", "run", *named, *options]


def without_display() -> dict[str, str]:
    unwanted = ("QT_QPA_PLATFORM", "WAYLAND_DISPLAY", "DBUS_SESSION_BUS_ADDRESS")
    return {name: value for name, value in os.environ.items() if name not in unwanted}
