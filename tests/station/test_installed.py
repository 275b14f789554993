"""What to type depends on how the program came here."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

from kiosk.station.installed import (
    PROGRAM,
    add_draft,
    add_screen,
    missing_libraries,
    set_up_again,
    versions,
    walk_through,
)


@pytest.fixture
def unpacked(tmp_path: Path) -> Path:
    """A program's own folder, in a place with a space."""
    folder = tmp_path / "my programs"
    (folder / "start").mkdir(parents=True)
    (folder / "start" / "setup.sh").touch()
    (folder / "Makefile").write_text("setup:\n\t@echo set up\ntour:\n\t@echo toured\n")
    return folder


@pytest.fixture
def installed(tmp_path: Path) -> Path:
    """Where pip puts packages."""
    folder = tmp_path / "site packages"
    folder.mkdir()
    return folder


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no make")
def test_in_its_own_folder_make_does_it_from_anywhere(
    unpacked: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def done(command: str) -> str:
        quiet = {name: value for name, value in os.environ.items() if not name.startswith("MAKE")}
        ran = subprocess.run(["sh", "-c", command], capture_output=True, check=True, text=True, env=quiet)
        return ran.stdout.splitlines()[-1 if command.count(" ") == 1 else 1]

    assert done(set_up_again(unpacked)) == "set up"
    assert done(walk_through(None, unpacked)) == "toured"
    monkeypatch.chdir(unpacked)
    assert (set_up_again(unpacked), walk_through(None, unpacked)) == ("make setup", "make tour")
    assert add_draft(unpacked).endswith(f" -m pip install '{unpacked}[draft]'")


def test_after_pip_install_nothing_speaks_of_make(installed: Path) -> None:
    told = [
        set_up_again(installed),
        walk_through(None, installed),
        add_draft(installed),
        add_screen(installed),
        missing_libraries(installed),
    ]

    assert not [each for each in told if {"make", "start"} & {*each.replace("/", " ").split()}]
    assert told[2].endswith("kiosk[draft]'") or sys.platform == "win32"
    assert str(installed) not in " ".join(told), "what pip made is no package to install"


def test_the_versions_stand_in_one_line_and_load_no_qt() -> None:
    code = (
        "import sys; from kiosk.cli import main\ntry: main(['--version'])\n"
        "finally: print([name for name in sys.modules if name.startswith('PySide6')])"
    )
    done = subprocess.run(
        [sys.executable, "-c", code], capture_output=True, check=True, text=True, cwd=PROGRAM
    )
    told, loaded = done.stdout.splitlines()

    assert told == versions()
    assert told.startswith("kiosk ")
    assert f"Python {sys.version_info.major}.{sys.version_info.minor}." in told
    assert "not installed" not in told
    assert loaded == "[]"
