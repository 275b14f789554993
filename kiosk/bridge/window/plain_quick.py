"""Qt Quick for Python without Qt's OpenGL for Python, which PySide loads with it for one class that draws by
OpenGL: nothing here does. docs/decisions/memory.md says what it takes."""

from __future__ import annotations

import sys

from kiosk.bridge.window.plain_qml import NETWORK, left_out

_OPENGL, _QUICK = "PySide6.QtOpenGL", "PySide6.QtQuick"

if not {_OPENGL, _QUICK} & sys.modules.keys():
    with left_out(_OPENGL, NETWORK):
        import PySide6.QtQuick  # noqa: F401
