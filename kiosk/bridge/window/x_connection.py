"""The application's own connection to its X display."""

from __future__ import annotations

from PySide6.QtGui import QGuiApplication, QNativeInterface


def x_connection() -> int | None:
    """Where the X library keeps it; None where the application isn't on X."""
    application = QGuiApplication.instance()
    if not isinstance(application, QGuiApplication) or application.platformName() != "xcb":
        return None  # others have the interface too, with nothing in it
    native = application.nativeInterface()
    return native.display() if isinstance(native, QNativeInterface.QX11Application) else None
