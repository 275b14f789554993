"""What is said where no display answers: what is wrong, as far as Qt says it, and what to do."""

from __future__ import annotations

import os

from kiosk.station.installed import missing_libraries

_NAMES = ("QT_QPA_PLATFORM", "DISPLAY", "WAYLAND_DISPLAY", "XAUTHORITY")
_REFUSED = ("uthorization required", "Invalid MIT-MAGIC-COOKIE", "not authorized", "No protocol specified")
_KNOWN_WELL = ("xcb", "offscreen")
"""Platforms of which Qt says when they find no display: else it is a library that is missing."""
_KEY = (
    "The display lets nobody in without its key ({asked}): start this as the user whose desktop it is, or "
    "name that user's key file in XAUTHORITY."
)
_NONE = (
    "No display answers ({asked}): start this in a desktop session, or name a display that runs, such as "
    "DISPLAY=:0 or WAYLAND_DISPLAY=wayland-0."
)
_SILENT = (
    "The display takes connections and has said nothing for {limit:.0f} seconds ({asked}): its server "
    "hangs or is stopped. Start that again, then this."
)
_UNKNOWN = (
    "QT_QPA_PLATFORM is {platform!r}, which Qt doesn't know: take it out of the environment, or set it to "
    "xcb or to wayland."
)
_LIBRARY = "A library that Qt needs for a display is missing. {mend}"


def no_display(messages: list[str], natively: str = "") -> str:
    """One line. ``messages`` of Qt's; ``natively``: what libraries wrote to stderr."""
    text, platform = " ".join(messages), os.environ.get("QT_QPA_PLATFORM", "")
    if any(refusal in natively for refusal in _REFUSED):
        return _KEY.format(asked=_asked())
    if "could not connect to display" in text:
        return _NONE.format(asked=_asked())
    if "Could not find the Qt platform plugin" in text:
        return _UNKNOWN.format(platform=platform)
    lacks = any(f'plugin "{each}" in "" even though' in text for each in _KNOWN_WELL)
    return _LIBRARY.format(mend=missing_libraries()) if lacks else _NONE.format(asked=_asked())


def silent(limit: float) -> str:
    """One line, of a display that doesn't answer."""
    return _SILENT.format(limit=limit, asked=_asked())


def _asked() -> str:
    named = [f"{name}={os.environ[name]}" for name in _NAMES if os.environ.get(name)]
    return ", ".join(named).encode("unicode_escape").decode() or "none is named"
