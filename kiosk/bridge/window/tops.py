"""The windows that stand on an X display side by side, by the application's own connection to it."""

from __future__ import annotations

import ctypes
from ctypes import POINTER, byref, c_char_p, c_int, c_uint, c_ulong, c_void_p

from kiosk.bridge.window.x_connection import x_connection

_NOW, _ASYNC, _TO_PARENT = c_ulong(0), c_int(1), c_int(2)
_PLACE = b"_KIOSK_IN_FRONT"


class Tops:
    """Windows are told by their numbers. A number that is no window any more is passed over: Qt hears the X
    server's complaints, and keeps them to itself."""

    def __init__(self, display: int) -> None:
        self._display, self._x = c_void_p(display), ctypes.CDLL("libX11.so.6")
        for asked in ("XDefaultRootWindow", "XCreateSimpleWindow", "XGetSelectionOwner", "XInternAtom"):
            getattr(self._x, asked).restype = c_ulong
        self._root = c_ulong(self._x.XDefaultRootWindow(self._display))

    def all(self) -> list[int]:
        """From back to front."""
        return self._within(self._root) or []

    def lives(self, window: int) -> bool:
        return self._within(c_ulong(window)) is not None

    def put_in_front(self, window: int) -> None:
        """As one of its own, and to be seen."""
        self._x.XReparentWindow(self._display, c_ulong(window), self._root, 0, 0)
        self._x.XMapRaised(self._display, c_ulong(window))

    def bring_in_front(self, window: int) -> None:
        """As `put_in_front`, of a window that stands there already."""
        self._x.XMapRaised(self._display, c_ulong(window))

    def show(self, window: int) -> None:
        self._x.XMapWindow(self._display, c_ulong(window))

    def focused(self) -> int:
        """The window that keys are meant for."""
        window, _ = c_ulong(), c_int()
        self._x.XGetInputFocus(self._display, byref(window), byref(_))
        return window.value

    def focus(self, window: int) -> None:
        self._x.XSetInputFocus(self._display, c_ulong(window), _TO_PARENT, _NOW)

    def hold_keys(self, window: int) -> None:
        """All keys come to it, and a window manager's are none. Nothing where it holds them already, or where
        another program does."""
        self._x.XGrabKeyboard(self._display, c_ulong(window), c_int(0), _ASYNC, _ASYNC, _NOW)

    def let_keys_go(self) -> None:
        self._x.XUngrabKeyboard(self._display, _NOW)
        self.done()

    def done(self) -> None:
        """What was asked for is sent."""
        self._x.XFlush(self._display)

    def take_place(self) -> bool:
        """The one in front, as long as this program runs. False where another has it."""
        atom = c_ulong(self._x.XInternAtom(self._display, c_char_p(_PLACE), c_int(0)))
        self._x.XGrabServer(self._display)
        free = not self._x.XGetSelectionOwner(self._display, atom)
        if free:
            sizes = c_int(-1), c_int(-1), c_uint(1), c_uint(1), c_uint(0), c_ulong(0), c_ulong(0)
            owner = self._x.XCreateSimpleWindow(self._display, self._root, *sizes)
            self._x.XSetSelectionOwner(self._display, atom, c_ulong(owner), _NOW)
        self._x.XUngrabServer(self._display)
        self.done()
        return free

    def _within(self, window: c_ulong) -> list[int] | None:
        parent, found, count = c_ulong(), POINTER(c_ulong)(), c_uint()
        asked = byref(parent), byref(parent), byref(found), byref(count)
        if not self._x.XQueryTree(self._display, window, *asked):
            return None
        inside = found[: count.value]
        if inside:
            self._x.XFree(found)
        return inside


def tops() -> Tops | None:
    """Of the running application's display; None where it isn't on X."""
    connection = x_connection()
    return Tops(connection) if connection is not None else None
