"""The source of what is imported beside Qt is not read: its bytecode is, and nobody asks for more."""

from __future__ import annotations

import subprocess
import sys

import pytest

_READ = "; import colorsys, linecache; print(colorsys.__file__ in linecache.cache)"


@pytest.mark.parametrize(
    ("before", "read"), [("import kiosk.app.opening", "False"), ("import PySide6.QtCore", "True")]
)
def test_after_qt_modules_are_imported_by_their_bytecode(before: str, read: str) -> None:
    """With Qt alone they are read, or PySide does it no longer, and ours has nothing to take out."""
    done = subprocess.run([sys.executable, "-c", before + _READ], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == read
