"""Keeps an X display from going dark, by the application's own connection to it."""

from __future__ import annotations

import ctypes
from ctypes import byref, c_int, c_ubyte, c_ushort, c_void_p

from msgspec import Struct

from kiosk.bridge.window.x_connection import x_connection

_AS_IT_WAS = 2
"""How the server blanks: with nothing or a picture, and whether windows are drawn anew afterwards."""
_WAKE = 0


class Blanking(Struct, frozen=True):
    """Seconds, as `xset q` shows them; 0: never. ``sleeps``: whether the monitor is sent to sleep (DPMS);
    None where the display can't do that, or libXext is missing."""

    timeout: int
    interval: int
    sleeps: bool | None


NEVER = Blanking(0, 0, False)


class XDisplay:
    """None of it after the display is gone: the X library would end the program in its own way."""

    def __init__(self, display: int) -> None:
        self._display = c_void_p(display)
        self._x = ctypes.CDLL("libX11.so.6")
        self._dpms = self._with_dpms()

    def blanking(self) -> Blanking:
        timeout, interval, kind, exposures = c_int(), c_int(), c_int(), c_int()
        self._x.XGetScreenSaver(self._display, byref(timeout), byref(interval), byref(kind), byref(exposures))
        return Blanking(timeout.value, interval.value, self._sleeps())

    def set(self, wanted: Blanking) -> None:
        as_it_was = c_int(_AS_IT_WAS), c_int(_AS_IT_WAS)
        self._x.XSetScreenSaver(self._display, c_int(wanted.timeout), c_int(wanted.interval), *as_it_was)
        if self._dpms is not None and wanted.sleeps is not None:
            switch = self._dpms.DPMSEnable if wanted.sleeps else self._dpms.DPMSDisable
            switch(self._display)
        self._x.XSync(self._display, c_int(0))

    def wake(self) -> None:
        self._x.XForceScreenSaver(self._display, c_int(_WAKE))

    def _with_dpms(self) -> ctypes.CDLL | None:
        try:
            library = ctypes.CDLL("libXext.so.6")
        except OSError:
            return None
        known = library.DPMSQueryExtension(self._display, byref(c_int()), byref(c_int()))
        return library if known and library.DPMSCapable(self._display) else None

    def _sleeps(self) -> bool | None:
        if self._dpms is None:
            return None
        level, enabled = c_ushort(), c_ubyte()
        self._dpms.DPMSInfo(self._display, byref(level), byref(enabled))
        return bool(enabled.value)


def x_display() -> XDisplay | None:
    """Of the running application; None where it isn't on X."""
    connection = x_connection()
    return XDisplay(connection) if connection is not None else None
