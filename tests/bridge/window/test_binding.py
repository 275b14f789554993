"""PySide's own Python files lie ready, and a start doesn't compile them."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

_MAKE = """
from pathlib import Path
from kiosk.bridge.window.binding import make_binding
make_binding(Path({ours!r}))
"""
_USE = """
import sys
from pathlib import Path
from kiosk.bridge.window.binding import use_binding
use_binding(Path({ours!r}))
from PySide6.QtCore import QObject
import shiboken6
print(sys.modules["shibokensupport"].__cached__ if {ready} else sys.modules["shibokensupport"].__file__)
print(shiboken6.__file__)
try:
    QObject().setObjectName(1)
except TypeError as reason:
    print(reason)
import zipfile
print(zipfile.ZipFile.__module__, sorted(vars(zipfile)))
print(sys.modules["shibokensupport.signature"].get_signature(QObject.setObjectName))
"""
_LATER = """
import sys
from pathlib import Path
from kiosk.bridge.window.binding import use_binding
from kiosk.bridge.window.binding_later import LATER
use_binding(Path({ours!r}))
from PySide6.QtCore import QObject

def loaded():
    print(*sorted(name for name in LATER if len(vars(sys.modules[name])) > 10))

loaded()
sys.modules["shibokensupport.signature"].get_signature(QObject.setObjectName)
loaded()
"""


def _said(code: str, ours: Path, ready: bool = False) -> list[str]:
    code = code.format(ours=str(ours), ready=ready)
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stderr == ""
    return done.stdout.splitlines()


@pytest.fixture(scope="module")
def packed(tmp_path_factory: pytest.TempPathFactory) -> list[str]:
    """What a start says where nothing was made."""
    return _said(_USE, tmp_path_factory.mktemp("none"))


def test_what_was_made_is_used_and_all_else_is_as_it_was(tmp_path: Path, packed: list[str]) -> None:
    _said(_MAKE, tmp_path)
    bytecode, package, *reason = _said(_USE, tmp_path, ready=True)
    assert Path(bytecode).is_relative_to(tmp_path)
    assert Path(bytecode).is_file()
    assert [package, *reason] == packed[1:]
    assert "setObjectName" in "".join(reason)


def test_what_was_made_for_another_build_is_passed_over(tmp_path: Path, packed: list[str]) -> None:
    _said(_MAKE, tmp_path)
    (made,) = tmp_path.iterdir()
    made.rename(tmp_path / f"{made.name}0")
    assert _said(_USE, tmp_path) == packed


def test_what_is_seldom_needed_is_loaded_when_asked(tmp_path: Path) -> None:
    _said(_MAKE, tmp_path)
    start, asked = _said(_LATER, tmp_path)
    assert start == ""
    assert {"shibokensupport.signature.layout", "shibokensupport.signature.parser"} <= set(asked.split())


def test_control_without_ours_it_is_loaded_at_once(tmp_path: Path) -> None:
    start, asked = _said(_LATER, tmp_path)
    assert {"zipfile", "shibokensupport.signature.layout"} <= set(start.split())
    assert start == asked
