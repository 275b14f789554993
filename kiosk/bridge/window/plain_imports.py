"""Importing as Python does it. PySide puts a hook of its own in, which reads the source of each module that
comes after Qt, to see whether it asks for a `__feature__`: none here does, and a start paid for it."""

from __future__ import annotations

import builtins

from kiosk.bridge.window.binding import use_binding

use_binding()
import PySide6.QtCore  # noqa: E402, F401 - which puts the hook in, and keeps what was there before

# Where PySide keeps it no longer, imports are slower and else the same.
builtins.__import__ = vars(builtins).get("__orig_import__", builtins.__import__)
