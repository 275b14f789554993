"""Qt Quick for Python without Qt's OpenGL for Python, which PySide loads with it for one class that draws by
OpenGL: nothing here does. docs/decisions/memory.md says what it takes."""

from __future__ import annotations

import sys
from types import ModuleType

_OPENGL, _QUICK = "PySide6.QtOpenGL", "PySide6.QtQuick"

if not {_OPENGL, _QUICK} & sys.modules.keys():
    sys.modules[_OPENGL] = ModuleType(_OPENGL)
    import PySide6.QtQuick  # noqa: F401 - finds an empty one

    del sys.modules[_OPENGL]  # who asks for it gets the whole of it
