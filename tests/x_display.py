"""A real X display for a test: its server, the windows on it, and what another program may do to them."""

from __future__ import annotations

import os
import subprocess
import time
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from functools import cached_property
from typing import Any

from msgspec import Struct
from Xlib import X
from Xlib.display import Display
from Xlib.error import XError
from Xlib.ext import randr
from Xlib.protocol import rq
from Xlib.protocol.event import ClientMessage
from Xlib.xobject.drawable import Window

PATIENCE = 20.0
_UNUSED = ("id", "h_sync_start", "h_sync_end", "h_skew", "v_sync_start", "v_sync_end", "flags")


class Seen(Struct, frozen=True):
    """A top window that can be seen, in the panel's own pixels; what lies behind comes first."""

    id: int
    title: str
    x: int
    y: int
    width: int
    height: int

    @property
    def place(self) -> tuple[int, int, int, int]:
        return self.x, self.y, self.width, self.height


class _SetMonitor(rq.Request):
    """The library's own can't be packed."""

    _request = rq.Struct(
        rq.Card8("opcode"),
        rq.Opcode(43),
        rq.RequestLength(),
        rq.Window("window"),
        rq.Card32("name"),
        rq.Bool("primary"),
        rq.Bool("automatic"),
        rq.LengthOf("outputs", 2),
        rq.Int16("x"),
        rq.Int16("y"),
        rq.Card16("width"),
        rq.Card16("height"),
        rq.Card32("width_mm"),
        rq.Card32("height_mm"),
        rq.List("outputs", rq.Card32Obj),
    )


class XServer:
    def __init__(self, name: str, server: subprocess.Popen[bytes]) -> None:
        self.name, self.server = name, server

    @cached_property
    def client(self) -> Display:
        return Display(self.name)

    def leave(self) -> None:
        """Without the library's last words, which a display that is gone doesn't hear."""
        if "client" in vars(self):
            self.client.display.socket.close()

    def seen(self) -> list[Seen]:
        """All at one moment, while nobody else may change anything: else one window could come after the list
        was read, and another go before it is looked at, and neither were seen."""
        self.client.grab_server()
        try:
            return [found for window in self.tops() if (found := _looked_at(window)) is not None]
        finally:
            self.client.ungrab_server()
            self.client.sync()

    def is_seen(self, window: Window) -> bool:
        return _looked_at(window) is not None

    def window(self, title: str) -> Window:
        """The front one with this title."""
        found = [window for window in self.tops() if _title(window) == title]
        assert found, f"{title!r} is not among {self.seen()}"
        return found[-1]

    def change_mode(self, width: int, height: int) -> None:
        """The only screen takes another resolution, no larger than it was made: off, and on again."""
        root = self.client.screen().root
        screen = randr.get_screen_resources(root)
        mode = self._mode(width, height)
        crtc, stamp = screen.crtcs[0], screen.config_timestamp
        now = randr.get_crtc_info(self.client, crtc, stamp)
        randr.set_crtc_config(self.client, crtc, stamp, 0, 0, 0, now.rotation, [])
        randr.set_screen_size(root, width, height, width // 4, height // 4)
        randr.set_crtc_config(self.client, crtc, stamp, 0, 0, mode, now.rotation, now.outputs)
        self.client.sync()

    def add_monitor(self, name: str, place: tuple[int, int, int, int], *, primary: bool = False) -> None:
        """A part of the screen that programs take for a screen; the first one takes it over."""
        root = self.client.screen().root
        outputs = randr.get_screen_resources(root).outputs[:1] if primary else []
        _SetMonitor(
            display=self.client.display,
            opcode=self.client.display.get_extension_major(randr.extname),
            window=root,
            name=self.client.intern_atom(name),
            primary=primary,
            automatic=False,
            **dict(zip(("x", "y", "width", "height"), place, strict=True)),
            width_mm=place[2] // 4,
            height_mm=place[3] // 4,
            outputs=outputs,
        )
        self.client.sync()

    def take_monitor_away(self, name: str) -> None:
        atom: Any = self.client.intern_atom(name)  # the stubs want the name itself
        randr.delete_monitor(self.client.screen().root, atom)
        self.client.sync()

    def _mode(self, width: int, height: int) -> int:
        root = self.client.screen().root
        screen = randr.get_screen_resources(root)
        known = {(each.width, each.height): each.id for each in screen.modes}
        if (width, height) in known:
            return known[width, height]
        name = f"{width}x{height}"
        clock = {"dot_clock": width * height * 60, "h_total": width, "v_total": height}
        size = {"width": width, "height": height, "name_length": len(name)}
        made: Any = {**dict.fromkeys(_UNUSED, 0), **clock, **size}
        mode = randr.create_mode(root, made, name).mode
        randr.add_output_mode(self.client, screen.outputs[0], mode)
        return mode

    def asks_to_close(self, title: str) -> None:
        """As a window manager does for who clicks on the cross."""
        window, atom = self.window(title), self.client.intern_atom
        data = (32, [atom("WM_DELETE_WINDOW"), X.CurrentTime, 0, 0, 0])
        window.send_event(ClientMessage(window=window, client_type=atom("WM_PROTOCOLS"), data=data))
        self.client.sync()

    def saver(self) -> int:
        """Seconds until the screen goes dark; 0: never."""
        return self.client.get_screen_saver().timeout

    def tops(self) -> Sequence[Window]:
        return self.client.screen().root.query_tree().children


@contextmanager
def x_server(width: int, height: int, *options: str) -> Iterator[XServer]:
    read, write = os.pipe()
    command = ["Xvfb", "-displayfd", str(write), "-screen", "0", f"{width}x{height}x24", "-nolisten", "tcp"]
    with subprocess.Popen(
        [*command, "-noreset", *options], pass_fds=(write,), stderr=subprocess.DEVNULL
    ) as server:
        os.close(write)
        with os.fdopen(read) as told:
            display = XServer(f":{told.readline().strip()}", server)
        try:
            yield display
        finally:
            display.leave()
            server.terminate()


def waits(reached: Callable[[], object], patience: float = PATIENCE) -> None:
    """Until it is so."""
    end = time.monotonic() + patience
    while not reached():
        assert time.monotonic() < end, f"It was never so in {patience:g} seconds."
        time.sleep(0.02)


def _looked_at(window: Window) -> Seen | None:
    place, shown, title = window.get_geometry(), window.get_attributes(), _title(window)
    if shown.map_state != X.IsViewable or shown.win_class == X.InputOnly:
        return None
    return Seen(window.id, title, place.x, place.y, place.width, place.height)


def _title(window: Window) -> str:
    try:
        name = window.get_full_text_property(window.display.get_atom("_NET_WM_NAME"))
    except XError:
        return ""
    return name or window.get_wm_name() or ""
