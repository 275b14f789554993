"""A window brings no OpenGL for Python into memory."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="memory is looked into by way of /proc")

_LOADED = """
from pathlib import Path
from PySide6.QtQuick import QQuickImageProvider, QQuickItem
print("QtOpenGL." in Path("/proc/self/maps").read_text("utf-8"))
from PySide6.QtOpenGL import QOpenGLTexture
print(QOpenGLTexture.__module__)
"""


@pytest.mark.parametrize(
    ("before", "loaded"),
    [("import kiosk.bridge.window.plain_quick", "False"), ("import PySide6.QtQuick", "True")],
)
def test_qt_quick_comes_alone_and_who_asks_for_opengl_gets_it(before: str, loaded: str) -> None:
    """With PySide's own import both come, or it is mended there, and ours has nothing to leave out."""
    done = subprocess.run(
        [sys.executable, "-c", before + _LOADED], capture_output=True, text=True, check=True, cwd=Path.cwd()
    )
    assert done.stdout.splitlines() == [loaded, "PySide6.QtOpenGL"]
    assert done.stderr == ""
