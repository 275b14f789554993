"""A window brings neither OpenGL nor the network for Python into memory."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="memory is looked into by way of /proc")

_OURS, _PLAIN = "import kiosk.bridge.window.plain_quick", "import PySide6.QtQuick"
_LOADED = """
from pathlib import Path
from PySide6.QtQml import QQmlEngine
from PySide6.QtQuick import QQuickImageProvider, QQuickItem
print("{module}." in Path("/proc/self/maps").read_text("utf-8"))
from PySide6.{module} import {name}
print({name}.__module__)
"""
_ASKED = """
from PySide6.QtCore import QCoreApplication
from PySide6.QtQml import QQmlEngine
application = QCoreApplication([])
QQmlEngine().networkAccessManager()
"""


@pytest.mark.parametrize(
    ("module", "name"), [("QtOpenGL", "QOpenGLTexture"), ("QtNetwork", "QNetworkRequest")]
)
@pytest.mark.parametrize(("before", "loaded"), [(_OURS, "False"), (_PLAIN, "True")])
def test_qt_quick_comes_alone_and_who_asks_for_more_gets_it(
    before: str, loaded: str, module: str, name: str
) -> None:
    """With PySide's own import all come, or it is mended there, and ours has nothing to leave out."""
    done = _run(before + _LOADED.format(module=module, name=name))
    assert done.stdout.splitlines() == [loaded, f"PySide6.{module}"]
    assert done.stderr == ""


def test_what_would_need_the_network_fails_and_does_not_crash() -> None:
    asked = _run(_OURS + _ASKED)
    assert asked.returncode == 1
    assert "TypeError" in asked.stderr
    assert _run(_PLAIN + _ASKED).returncode == 0


def _run(code: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, "-c", code], capture_output=True, text=True, check=False, cwd=Path.cwd()
    )
