"""Where the children of the bench run: the platform plugin, its screen, and folders of their own."""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from pathlib import Path
from shutil import which
from tempfile import TemporaryDirectory, mkdtemp

from msgspec import Struct

from kiosk.bench.figures import CannotMeasureError
from kiosk.bench.panel import SIZE
from kiosk.bridge.window.off_screen import SCALES
from kiosk.station.installed import add_screen

# PYTHONDONTWRITEBYTECODE would make every start compile the program anew, which no installed program does.
_UNWANTED = (
    "PYTHONDONTWRITEBYTECODE",
    "QML_DISABLE_DISK_CACHE",
    "QML_DISK_CACHE",
    "QT_QUICK_BACKEND",
    "QSG_RENDER_LOOP",
    *SCALES,
)
_AT_HOME = ("XDG_CACHE_HOME", "XDG_CONFIG_HOME", "XDG_DATA_HOME")
_SCREEN = (
    '{"screens": [{"name": "bench", "x": 0, "y": 0, "width": %d, "height": %d,'
    ' "logicalDpi": 96, "logicalBaseDpi": 96, "dpr": 1}]}'
)


class Environment(Struct, frozen=True):
    folder: Path
    platform: str
    environment: dict[str, str]

    def fresh(self, name: str) -> Path:
        return Path(mkdtemp(prefix=f"{name}-", dir=self.folder))

    def at_home(self, home: Path) -> Environment:
        """With a home of its own, and so nothing that a start before has kept there."""
        named = {name: value for name, value in self.environment.items() if name not in _AT_HOME}
        return Environment(self.folder, self.platform, {**named, "HOME": str(home)})


@contextmanager
def environment(platform: str | None) -> Iterator[Environment]:
    """``platform`` goes before QT_QPA_PLATFORM, and that before the offscreen plugin."""
    wanted = platform or os.environ.get("QT_QPA_PLATFORM") or "offscreen"
    with ExitStack() as open_things:
        folder = Path(open_things.enter_context(TemporaryDirectory(prefix="kiosk-bench-")))
        environment = {name: value for name, value in os.environ.items() if name not in _UNWANTED}
        environment |= {
            "QT_QUICK_BACKEND": "software",
            "XDG_CACHE_HOME": str(folder / "cache"),
            "LC_ALL": "C.UTF-8",
        }
        environment["QT_QPA_PLATFORM"] = wanted
        if wanted == "offscreen":
            screen = folder / "screen.json"
            screen.write_text(_SCREEN % SIZE, encoding="utf-8")
            environment["QT_QPA_PLATFORM"] = f"offscreen:configfile={screen}"
        elif wanted == "xcb" and not (platform is None and environment.get("DISPLAY")):
            environment["DISPLAY"] = open_things.enter_context(_virtual_screen())
        yield Environment(folder, wanted, environment)


@contextmanager
def _virtual_screen() -> Iterator[str]:
    if which("Xvfb") is None:
        raise CannotMeasureError(f"Xvfb is missing, which --platform xcb needs. {add_screen()}")
    read, write = os.pipe()
    size = f"{SIZE[0]}x{SIZE[1]}x24"
    command = ["Xvfb", "-displayfd", str(write), "-screen", "0", size, "-nolisten", "tcp"]
    server = subprocess.Popen(command, pass_fds=(write,), stderr=subprocess.DEVNULL)
    os.close(write)
    try:
        with os.fdopen(read) as told:
            number = told.readline().strip()
        if not number:
            raise CannotMeasureError("Xvfb did not start.")
        yield f":{number}"
    finally:
        server.terminate()
        server.wait()


def script(name: str) -> list[str]:
    """``-P`` keeps this folder's module names out of the child's way."""
    return [sys.executable, "-P", str(Path(__file__).with_name(f"{name}.py"))]
