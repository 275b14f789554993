"""A file is there whole or as it was before, whatever happens while it is written."""

from __future__ import annotations

import os
import stat
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from kiosk.files.unfit import UnfitError
from kiosk.files.writing import appending, write_new, write_whole

_FULL_DISK = """
import resource, signal, sys
from pathlib import Path
from kiosk.files import writing
signal.signal(signal.SIGXFSZ, signal.SIG_IGN)  # then it is an OSError, as on a full disk
resource.setrlimit(resource.RLIMIT_FSIZE, (1000, 1000))
try:
    getattr(writing, sys.argv[1])(Path(sys.argv[2]), b"a" * 5000)
except OSError as reason:
    print(reason.strerror)
"""


def _device(path: Path) -> None:
    """The one that is always full, where only a link to it may be made."""
    try:
        os.mknod(path, stat.S_IFCHR | 0o666, os.makedev(1, 7))
    except PermissionError:
        path.symlink_to("/dev/full")


def _names(folder: Path) -> list[str]:
    return sorted(os.listdir(folder))


@pytest.mark.parametrize(("writes", "left"), [("write_whole", ["kept"]), ("write_new", ["kept"])])
def test_a_full_disk_leaves_what_was_there_and_nothing_else(
    tmp_path: Path, writes: str, left: list[str]
) -> None:
    (tmp_path / "kept").write_text("before", encoding="utf-8")
    name = "kept" if writes == "write_whole" else "fresh"
    command = [sys.executable, "-c", _FULL_DISK, writes, tmp_path / name]
    done = subprocess.run(command, capture_output=True, text=True, check=True)
    assert done.stdout == "File too large\n"
    assert _names(tmp_path) == left
    assert (tmp_path / "kept").read_text(encoding="utf-8") == "before"


@pytest.mark.parametrize("put", [os.mkfifo, Path.mkdir, lambda path: path.symlink_to("kept"), _device])
def test_only_a_plain_file_is_ever_replaced(tmp_path: Path, put: Callable[[Path], object]) -> None:
    (tmp_path / "kept").write_text("mine", encoding="utf-8")
    path = tmp_path / "odd"
    put(path)
    before = path.lstat().st_mode
    for write in (write_whole, write_new):
        with pytest.raises(OSError, match=r"plain file|exists"):
            write(path, b"yours")
    with pytest.raises(OSError, match=r"."):
        appending(path)
    assert path.lstat().st_mode == before
    assert (tmp_path / "kept").read_text(encoding="utf-8") == "mine"
    assert _names(tmp_path) == ["kept", "odd"]


def test_what_belongs_in_a_folder_goes_nowhere_else(tmp_path: Path) -> None:
    deck, other = tmp_path / "deck", tmp_path / "other"
    deck.mkdir()
    other.mkdir()
    (deck / "build").symlink_to(other)
    for write in (write_whole, write_new):
        with pytest.raises(UnfitError):
            write(deck / "build/a", b"a", within=deck)
    assert _names(other) == []


def test_rights_are_kept(tmp_path: Path) -> None:
    path = tmp_path / "a"
    write_whole(path, b"a")
    fresh = stat.S_IMODE(path.stat().st_mode)
    path.chmod(0o640)
    write_whole(path, b"b")
    assert (stat.S_IMODE(path.stat().st_mode), path.read_bytes()) == (0o640, b"b")
    assert fresh == 0o666 & ~_umask()


def _umask() -> int:
    before = os.umask(0)
    os.umask(before)
    return before
