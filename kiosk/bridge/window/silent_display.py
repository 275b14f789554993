"""Finds out before Qt does whether a display answers at all: where one takes a connection and then says
nothing, Qt would wait for ever, and hold up all of Python with it."""

from __future__ import annotations

import _socket  # what is loaded anyway: `socket` itself would take 8 ms of a start
import os
import re
import sys
from collections.abc import Iterator, Mapping

from msgspec import Struct

from kiosk.bridge.window.display_key import key_of, with_key

LIMIT_SECONDS = 20.0
"""A server that has just been started may be busy for some of them."""
_LOCAL_X = re.compile(r"(?:unix)?:([0-9]{1,5})(?:\.[0-9]+)?")
_WAYLAND_HELLO = b"\1\0\0\0\0\0\x0c\0\2\0\0\0"
"""A `wl_display.sync`."""


class LocalDisplay(Struct, frozen=True):
    """``addresses``: where its socket may be."""

    addresses: tuple[str, ...]
    hello: bytes


class SilentDisplayError(Exception):
    """It took the connection and didn't answer in time."""


def greet(environment: Mapping[str, str], limit: float) -> list[_socket.socket]:
    """To be kept open until the display has another client: some servers end with their last one. Whatever is
    wrong but silence is left for Qt to find. Raises SilentDisplayError."""
    if sys.platform != "linux":
        return []
    return [met for each in _named(environment) if (met := _greeted(each, limit)) is not None]


def _named(environment: Mapping[str, str]) -> Iterator[LocalDisplay]:
    """Those that Qt would ask first, of this machine."""
    asked = environment.get("QT_QPA_PLATFORM", "")
    platform = asked or environment.get("XDG_SESSION_TYPE", "")
    wayland = environment.get("WAYLAND_DISPLAY", "")
    x = _LOCAL_X.fullmatch(environment.get("DISPLAY", "")) if asked[:3] in ("", "xcb") else None
    if platform.startswith("wayland") and wayland:
        address = os.path.join(environment.get("XDG_RUNTIME_DIR", ""), wayland)
        yield LocalDisplay((address,), _WAYLAND_HELLO)
    elif x:
        address = f"/tmp/.X11-unix/X{x[1]}"
        yield LocalDisplay((f"\0{address}", address), with_key(key_of(x[1], environment)))


def _greeted(display: LocalDisplay, limit: float) -> _socket.socket | None:
    for address in display.addresses:
        client = _socket.socket(_socket.AF_UNIX, _socket.SOCK_STREAM)
        client.settimeout(limit)
        try:
            client.connect(address)
            client.send(display.hello)
            client.recv(1)
        except (TimeoutError, BlockingIOError):  # the latter: too many wait already
            client.close()
            raise SilentDisplayError from None
        except (OSError, ValueError):
            client.close()
        else:
            return client
    return None
