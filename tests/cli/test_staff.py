"""``kiosk staff set-pin``, as a script calls it and as somebody types at a terminal."""

from __future__ import annotations

import os
import pty
import subprocess
import sys
from pathlib import Path

import pytest

from kiosk.staff.pin import FILE_NAME, is_right

COMMAND = [sys.executable, "-m", "kiosk", "staff", "set-pin"]


def pipes(said: str, state: Path, *more: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [*COMMAND, "--state", str(state), *more], input=said, check=False, capture_output=True, text=True
    )


def test_a_script_sets_it(tmp_path: Path) -> None:
    done = pipes("7531\n", tmp_path, "--stdin")
    assert (done.returncode, done.stderr) == (0, "")
    assert is_right(tmp_path, b"7531")


@pytest.mark.parametrize("pin", ["1234", "0000", "12", "", "abcd", "7531 "])
def test_a_weak_one_is_refused_and_what_was_typed_is_not_told(pin: str, tmp_path: Path) -> None:
    done = pipes(f"{pin}\n", tmp_path, "--stdin")
    assert (done.returncode, done.stdout) == (1, "")
    assert done.stderr.startswith("The PIN is not set: ")
    assert not pin or pin not in done.stderr
    assert not (tmp_path / FILE_NAME).exists()


def test_where_nobody_can_be_asked_it_says_so(tmp_path: Path) -> None:
    done = pipes("7531\n7531\n", tmp_path)
    assert (done.returncode, done.stdout) == (1, "")
    assert "no terminal" in done.stderr
    assert "staff set-pin --stdin" in done.stderr


def test_a_folder_that_cannot_be_written_is_named(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("planted", "utf-8")
    done = pipes("7531\n", tmp_path / "file", "--stdin")
    assert done.returncode == 1
    assert f"{tmp_path / 'file' / FILE_NAME}: The PIN is not set: " in done.stderr


def _types(state: Path, *lines: str) -> tuple[int, str]:
    """At a terminal of its own. What that showed."""
    child, terminal = pty.fork()
    if child == 0:
        os.execv(sys.executable, [*COMMAND, "--state", str(state)])
    shown = b""
    waiting = [f"{line}\n".encode() for line in lines]
    while True:
        try:
            shown += os.read(terminal, 1000)
        except OSError:
            break  # as a terminal ends on Linux
        if waiting and shown.endswith(b": "):  # not the line that ends what was typed
            os.write(terminal, waiting.pop(0))
    os.close(terminal)
    return os.waitstatus_to_exitcode(os.waitpid(child, 0)[1]), shown.decode()


def test_at_a_terminal_it_is_asked_for_twice_and_never_shown(tmp_path: Path) -> None:
    ended, shown = _types(tmp_path, "7531", "7531")
    assert ended == 0
    assert "7531" not in shown
    assert is_right(tmp_path, b"7531")


def test_two_that_differ_are_none(tmp_path: Path) -> None:
    ended, shown = _types(tmp_path, "7531", "7532")
    assert ended == 1
    assert "not the same" in shown
    assert not (tmp_path / FILE_NAME).exists()
