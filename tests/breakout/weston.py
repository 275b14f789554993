"""A kiosk under weston with its kiosk shell.

Weston stands in a window of an X server, and a hand's input comes to it from there. On its own, without a
screen, nobody could send it any.
"""

from __future__ import annotations

import subprocess
from collections.abc import Iterator
from configparser import ConfigParser
from contextlib import contextmanager
from pathlib import Path
from tempfile import TemporaryDirectory

import numpy as np
import psutil
from Xlib import X

from tests.breakout.fingers import Fingers
from tests.x_display import XServer, waits, x_server
from tests.x_program import Program, without_display

_INI = "[core]\nidle-time=0\n[keyboard]\nvt-switching=false\n"
_SHIPPED = ConfigParser()
_SHIPPED.read(Path(__file__).parents[2] / "deploy/weston.ini", "utf-8")
NO_SUPER = _SHIPPED["keyboard"]["keymap_options"]
"""As a kiosk has it: where there is no Super, there is no picture of the screen, and no film."""
_SOCKET = "wayland-1"
_ALL = 0xFFFFFFFF
"""Every plane of a picture."""
_LITTLE = 0.01
"""Of all points: a cloud, or an arrow."""
_TITLE = "Weston Compositor - screen0"


class Weston:
    MADE = 1000, 800

    def __init__(self, server: XServer, process: subprocess.Popen[bytes], folder: str) -> None:
        self._server, self.process, self._folder = server, process, Path(folder)
        self._root = server.client.screen().root
        self.environment = {
            "XDG_RUNTIME_DIR": folder, "WAYLAND_DISPLAY": _SOCKET, "QT_QPA_PLATFORM": "wayland",
        }  # fmt: skip
        self.fingers = Fingers(server.client)

    @contextmanager
    def shows(self, program: Program, *options: str) -> Iterator[subprocess.Popen[str]]:
        with program.runs(self._server, *options, **self.environment) as running:
            waits(lambda: self.is_covered(self.MADE) or running.poll() is not None)
            yield running

    def picture(self, size: tuple[int, int] = MADE) -> bytes:
        """Of so much, from the upper left."""
        return bytes(self._root.get_image(0, 0, *size, X.ZPixmap, _ALL).data)

    def is_covered(self, size: tuple[int, int]) -> bool:
        """Where nothing is shown it is black, which our paper never is."""
        right, bottom = size[0] - 1, size[1] - 1
        corners = [(0, 0), (right, 0), (0, bottom), (right, bottom)]
        return all(any(self._root.get_image(*at, 1, 1, X.ZPixmap, _ALL).data[:3]) for at in corners)

    def looks_like(self, picture: bytes, size: tuple[int, int] = MADE) -> bool:
        now, then = (np.frombuffer(each, np.uint32) for each in (self.picture(size), picture))
        return float(np.mean(now != then)) < _LITTLE

    def resize(self, size: tuple[int, int]) -> None:
        """As if the screen had another mode."""
        self._server.window(_TITLE).configure(width=size[0], height=size[1])
        self._server.client.sync()

    def written(self) -> list[str]:
        """Pictures and films of the screen."""
        return [each.name for each in self._folder.iterdir() if each.suffix in (".png", ".wcap")]

    def has_started(self) -> list[str]:
        """Programs, by their names."""
        return [each.name() for each in psutil.Process(self.process.pid).children(recursive=True)]


@contextmanager
def weston(keymap: str = NO_SUPER) -> Iterator[Weston]:
    with x_server(*Weston.MADE) as server, TemporaryDirectory() as folder:
        # In an X server's window weston takes the keymap from there.
        subprocess.run(["setxkbmap", "-display", server.name, "-option", keymap], check=True)
        ini = Path(folder, "weston.ini")
        ini.write_text(_INI, encoding="utf-8")
        size = [f"--{name}={pixels}" for name, pixels in zip(("width", "height"), Weston.MADE, strict=True)]
        how = ("--backend=x11-backend.so", "--use-pixman", "--shell=kiosk-shell.so")
        command = ["weston", *how, *size, f"--socket={_SOCKET}", f"--config={ini}"]
        environment = {**without_display(), "DISPLAY": server.name, "XDG_RUNTIME_DIR": folder}
        with subprocess.Popen(
            command, env=environment, cwd=folder, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL
        ) as process:
            try:
                waits(lambda: Path(folder, _SOCKET).exists() and any(each.title for each in server.seen()))
                yield Weston(server, process, folder)
            finally:
                process.terminate()
