"""For how long nobody has touched an X display, whichever program had it."""

from __future__ import annotations

import ctypes
from ctypes import POINTER, Structure, byref, c_int, c_ulong, c_void_p

from kiosk.bridge.window.x_connection import x_connection


class _Info(Structure):
    """As the X library has it."""

    _fields_ = (
        ("window", c_ulong),
        ("state", c_int),
        ("kind", c_int),
        ("til_or_since", c_ulong),
        ("idle", c_ulong),
        ("mask", c_ulong),
    )


def seconds_idle() -> float | None:
    """None where nobody can say: not on X, or without the library (libXss)."""
    display = x_connection()
    if display is None:
        return None
    try:
        library = ctypes.CDLL("libXss.so.1")
    except OSError:
        return None
    connection, info = c_void_p(display), _Info()
    if not library.XScreenSaverQueryExtension(connection, byref(c_int()), byref(c_int())):
        return None
    root = ctypes.CDLL("libX11.so.6").XDefaultRootWindow
    root.restype = c_ulong
    library.XScreenSaverQueryInfo.argtypes = (c_void_p, c_ulong, POINTER(_Info))
    known = library.XScreenSaverQueryInfo(connection, root(connection), byref(info))
    return info.idle / 1000 if known else None
