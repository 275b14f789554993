"""A kiosk under weston with its kiosk shell.

Weston stands in a window of an X server, and a hand's input comes to it from there. On its own, without a
screen, nobody could send it any.
"""

from __future__ import annotations

import subprocess
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from tempfile import TemporaryDirectory

import psutil
from Xlib import X

from tests.breakout.fingers import Fingers
from tests.x_display import XServer, waits, x_server
from tests.x_program import Program, without_display

_INI = "[core]\nidle-time=0\n[keyboard]\nvt-switching=false\n"
_SOCKET = "wayland-1"
_TITLE = "Weston Compositor - screen0"


class Weston:
    MADE = 1000, 800

    def __init__(self, server: XServer, process: subprocess.Popen[bytes], folder: str) -> None:
        self._server, self.process = server, process
        self.environment = {
            "XDG_RUNTIME_DIR": folder, "WAYLAND_DISPLAY": _SOCKET, "QT_QPA_PLATFORM": "wayland",
        }  # fmt: skip
        self.fingers = Fingers(server.client)

    @contextmanager
    def shows(self, program: Program, *options: str) -> Iterator[subprocess.Popen[str]]:
        with program.runs(self._server, *options, **self.environment) as running:
            bare = self.picture()
            waits(lambda: self.picture() != bare or running.poll() is not None)
            yield running

    def picture(self) -> bytes:
        root = self._server.client.screen().root
        whole = root.get_geometry()
        return bytes(root.get_image(0, 0, whole.width, whole.height, X.ZPixmap, 0xFFFFFFFF).data)

    def resize(self, width: int, height: int) -> None:
        """As if the screen had another mode."""
        self._server.window(_TITLE).configure(width=width, height=height)
        self._server.client.sync()

    def has_started(self) -> list[str]:
        """Programs, by their names."""
        return [each.name() for each in psutil.Process(self.process.pid).children(recursive=True)]


@contextmanager
def weston() -> Iterator[Weston]:
    with x_server(*Weston.MADE) as server, TemporaryDirectory() as folder:
        ini = Path(folder, "weston.ini")
        ini.write_text(_INI, encoding="utf-8")
        size = [f"--{name}={pixels}" for name, pixels in zip(("width", "height"), Weston.MADE, strict=True)]
        how = ("--backend=x11-backend.so", "--use-pixman", "--shell=kiosk-shell.so")
        command = ["weston", *how, *size, f"--socket={_SOCKET}", f"--config={ini}"]
        environment = {**without_display(), "DISPLAY": server.name, "XDG_RUNTIME_DIR": folder}
        with subprocess.Popen(
            command, env=environment, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL
        ) as process:
            try:
                waits(lambda: Path(folder, _SOCKET).exists() and any(each.title for each in server.seen()))
                yield Weston(server, process, folder)
            finally:
                process.terminate()
