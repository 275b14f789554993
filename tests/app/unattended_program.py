"""A screen for visitors that runs off screen, so that a test can do to it what happens in a clinic."""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from msgspec import Struct

from kiosk.station.heartbeat import Heartbeat, read_heartbeat
from tests.app.conftest import ROOT
from tests.x_display import waits

SETTINGS = """
[clinic.en]
emergency_number = "112"
crisis_line = "988"
[review]
unreviewed = "show"
"""
_SCRIPT = """
import sys
from pathlib import Path
from PySide6.QtCore import QTimer
import kiosk.app.heartbeat, kiosk.app.keeper, kiosk.app.recovery
from kiosk.app.loaded_deck import RunOptions
from kiosk.app.run import run
from kiosk.app.unattended import Unattended
from kiosk.bridge.window.engine import start_application
application = start_application()
kiosk.app.keeper._SOUND = 300
kiosk.app.recovery._SOON = 0.1
kiosk.app.heartbeat._SOON = 50
def every(milliseconds, then):
    timer = QTimer(application)
    timer.timeout.connect(then)
    timer.start(milliseconds)
class Screen:
    now = None
def stands(self, *given, begins=Unattended.__init__):
    begins(self, *given)
    Screen.now = self
Unattended.__init__ = stands
deck, settings, state = map(Path, {paths!r})
{planted}

sys.exit(run(RunOptions(deck=deck, settings=settings, state=state, full_screen=True)))
"""
ON_DEMAND = """
import os
def look():
    for name in ("renew", "_new_day", "break"):
        if os.path.exists(state / name):
            os.remove(state / name)
            if name == "break":
                raise ValueError("planted")
            getattr(Screen.now, name)()
every(30, look)
"""
"""It does what a file of that name in its state folder says."""


class Clinic(Struct, frozen=True):
    """Its folders."""

    deck: Path
    settings: Path
    state: Path

    def heart(self) -> Heartbeat | None:
        return read_heartbeat(self.state)

    def log(self) -> str:
        file = self.state / "kiosk.log"
        return file.read_text("utf-8") if file.exists() else ""

    def demand(self, what: str) -> None:
        (self.state / what).touch()
        waits(lambda: not (self.state / what).exists())

    def good(self) -> Path:
        return self.state / "good" / "en.msgpack"

    @contextmanager
    def stands(
        self, planted: str = ON_DEMAND, beats: int = 1, **environment: str
    ) -> Iterator[subprocess.Popen[str]]:
        """Once it told of itself."""
        paths = (str(self.deck), str(self.settings), str(self.state))
        before = self.heart()
        with subprocess.Popen(
            [sys.executable, "-c", _SCRIPT.format(planted=planted, paths=paths)],
            env={**os.environ, "QT_QPA_PLATFORM": "offscreen", **environment},
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            text=True,
            cwd=ROOT,
        ) as program:
            try:
                if beats:
                    waits(lambda: self.heart() != before or program.poll() is not None)
                yield program
            finally:
                program.kill()


def clinic(folder: Path, deck: Path) -> Clinic:
    settings = folder / "clinic.toml"
    settings.write_text(SETTINGS, encoding="utf-8")
    return Clinic(deck, settings, folder / "state")


def shown(clinic: Clinic) -> str:
    heart = clinic.heart()
    return "" if heart is None else heart.shows.value
