"""The file of sums, and what can happen to it: the screen goes on, and staff are told."""

from __future__ import annotations

import os
import shutil
import sqlite3
import subprocess
import sys
from collections.abc import Callable
from contextlib import closing
from datetime import date, timedelta
from pathlib import Path

import pytest

from kiosk.counts.query import UnreadError, report
from kiosk.counts.report import FEW, NamedCount
from kiosk.counts.store import FILE_NAME, Store
from kiosk.counts.sums import BEGUN, CountKind, DaySum, DaySums
from tests.counts.counted import DAY, CountedKiosk
from tests.house.imports import ROOT

SET_ASIDE = f"{FILE_NAME}.broken"
pytestmark = pytest.mark.usefixtures("qapp")
Spoils = Callable[[Path], object]


def sums(day: date, number: int = 5, page: str = "leaf/first") -> DaySums:
    return {DaySum(day, CountKind.VISITS, BEGUN): number, DaySum(day, CountKind.PAGE, page): number}


def _full_file(file: Path) -> None:
    """Of some pages, as after weeks."""
    store = Store(file.parent)
    for days in range(40):
        pages = {f"page-{number}": number for number in range(40)}
        day = DAY - timedelta(days=days)
        store.add({DaySum(day, CountKind.PAGE, name): number for name, number in pages.items()}, DAY, 24)


def _cut(file: Path) -> None:
    _full_file(file)
    os.truncate(file, file.stat().st_size // 2)


def _overwrite(file: Path) -> None:
    _full_file(file)
    with file.open("r+b") as opened:
        opened.seek(4096)
        opened.write(b"\xff" * 8192)


def _foreign(file: Path) -> None:
    with closing(sqlite3.connect(file)) as opened:
        opened.execute("CREATE TABLE teas (name TEXT)")


def _newer(file: Path) -> None:
    _full_file(file)
    with closing(sqlite3.connect(file)) as opened:
        opened.execute("PRAGMA user_version = 99")


BROKEN: dict[str, Spoils] = {
    "no such file": lambda file: file.write_bytes(b"not a database, but long enough to be looked at" * 100),
    "cut": _cut,
    "overwritten": _overwrite,
    "another program's": _foreign,
    "a newer program's": _newer,
}


@pytest.mark.parametrize("spoil", BROKEN.values(), ids=BROKEN)
def test_a_broken_file_is_set_aside_and_counting_goes_on(
    tmp_path: Path, spoil: Spoils, caplog: pytest.LogCaptureFixture
) -> None:
    spoil(tmp_path / FILE_NAME)
    broken = (tmp_path / FILE_NAME).read_bytes()
    screen = CountedKiosk(tmp_path)
    for _ in range(5):
        screen.comes()
    screen.counting.look()

    assert screen.tells().begun == 5
    assert screen.tells().pages == (NamedCount("leaf/first", 5),)
    assert sorted(os.listdir(tmp_path)) == [FILE_NAME, SET_ASIDE]
    assert len((tmp_path / SET_ASIDE).read_bytes()) == len(broken)
    (told,) = caplog.messages
    assert told == (
        f"The counts in {tmp_path} could not be read: they are {SET_ASIDE} now, and a new file is begun."
    )


def test_control_a_good_file_stays(tmp_path: Path, caplog: pytest.LogCaptureFixture) -> None:
    _full_file(tmp_path / FILE_NAME)
    screen = CountedKiosk(tmp_path)
    screen.counting.look()

    assert os.listdir(tmp_path) == [FILE_NAME]
    assert len(screen.tells().pages) == 40
    assert caplog.messages == []


def test_an_empty_file_is_as_good_as_none(tmp_path: Path) -> None:
    (tmp_path / FILE_NAME).touch()
    assert not Store(tmp_path).add(sums(DAY), DAY, 24)


ODD: dict[str, Spoils] = {
    "a folder": lambda file: file.mkdir(),
    "a pipe": lambda file: os.mkfifo(file),
    "a link": lambda file: file.symlink_to(file.with_name("elsewhere")),
}


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has neither pipes nor links here")
@pytest.mark.parametrize("put", ODD.values(), ids=ODD)
def test_what_is_no_file_is_told_and_left_alone(
    tmp_path: Path, put: Spoils, caplog: pytest.LogCaptureFixture
) -> None:
    put(tmp_path / FILE_NAME)
    screen = CountedKiosk(tmp_path)
    screen.comes()
    screen.counting.look()
    screen.counting.look()

    (told,) = caplog.messages
    assert told.startswith(f"The counts can't be written to {tmp_path}: something stands there")
    assert os.listdir(tmp_path) == [FILE_NAME]
    with pytest.raises(UnreadError, match="something stands there"):
        screen.tells()


# Disks

_COUNTS = """
import subprocess, sys
from pathlib import Path
from PySide6.QtGui import QGuiApplication
from tests.counts.counted import CountedKiosk

application = QGuiApplication([])
folder = Path(sys.argv[1])
screen = CountedKiosk(folder / "state")
for _ in range(5):
    screen.comes()
screen.counting.look()
print(screen.counting.trouble)
subprocess.run(["sh", "-c", sys.argv[2]], check=True)
screen.comes()
screen.counting.look()
print(screen.counting.trouble)
print(screen.tells().begun, screen.tells().told)
"""
DISKS = {
    "full": ("head -c 100000 /dev/zero > {0}/filler", "rm {0}/filler", "full"),
    "read-only": ("mount -o remount,ro {0}", "mount -o remount,rw {0}", ""),
}
"""How a disk comes to be so, how it is mended, and a word of what is told."""


def _may_mount() -> bool:
    command = ("unshare", "-rm", "mount", "-t", "tmpfs", "none", "/mnt")
    return shutil.which("unshare") is not None and not subprocess.run(command, capture_output=True).returncode


@pytest.mark.skipif(not _may_mount(), reason="a disk of its own needs rights that are missing here")
@pytest.mark.parametrize(("spoil", "mend", "word"), DISKS.values(), ids=DISKS)
def test_a_disk_that_takes_nothing_keeps_visits_waiting(
    tmp_path: Path, spoil: str, mend: str, word: str
) -> None:
    script = tmp_path / "counts.py"
    script.write_text(_COUNTS, encoding="utf-8")
    disk = tmp_path / "disk"
    disk.mkdir()
    steps = f"mount -t tmpfs -o size=64k none {disk} && mkdir {disk}/state && ({spoil.format(disk)} || true)"
    command = ("unshare", "-rm", "sh", "-c", f'{steps} && exec "$@"', "sh")
    done = subprocess.run(
        [*command, sys.executable, script, disk, mend.format(disk)],
        check=True,
        capture_output=True,
        text=True,
        cwd=ROOT,
        env={**os.environ, "PYTHONPATH": str(ROOT)},
        timeout=60,
    )
    first, second, counted = done.stdout.splitlines()

    assert first.startswith(f"The counts can't be written to {disk}/state: ")
    assert word in first
    assert (second, counted) == ("", "6 6")


# Several programs

_ADDS = """
import sys
from datetime import date
from pathlib import Path
from kiosk.counts.store import Store, UnkeptError
from tests.counts.test_store import sums

added = 0
while added < 150:
    try:
        Store(Path(sys.argv[1])).add(sums(date(2026, 5, 20), 1), date(2026, 5, 20), 24)
        added += 1
    except UnkeptError as reason:
        assert "another kiosk" in str(reason), reason
"""


def _two_at_once(*folders: Path) -> None:
    programs = [
        subprocess.Popen(
            [sys.executable, "-c", _ADDS, folder], cwd=ROOT, env={**os.environ, "PYTHONPATH": str(ROOT)}
        )
        for folder in folders
    ]
    assert [program.wait(60) for program in programs] == [0, 0]


def test_two_kiosks_with_one_state_folder_both_count(tmp_path: Path) -> None:
    _two_at_once(tmp_path, tmp_path)

    assert report(tmp_path, DAY, DAY, DAY).begun == 300
    assert os.listdir(tmp_path) == [FILE_NAME]


def test_two_kiosks_with_folders_of_their_own_know_nothing_of_each_other(tmp_path: Path) -> None:
    one, other = tmp_path / "one", tmp_path / "other"
    _two_at_once(one, other)

    assert [report(each, DAY, DAY, DAY).begun for each in (one, other)] == [150, 150]


_KILLED = """
import os, signal, sys
from itertools import count
from pathlib import Path
from kiosk.counts.store import Store
from tests.counts.test_store import DAY, sums

store = Store(Path(sys.argv[1]))
for number in count(1):
    store.add(sums(DAY, 1), DAY, 24)
    print(number, flush=True)
"""


def test_what_was_written_outlives_a_kill(tmp_path: Path) -> None:
    command = [sys.executable, "-c", _KILLED, tmp_path]
    environment = {**os.environ, "PYTHONPATH": str(ROOT)}
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True, cwd=ROOT, env=environment) as program:
        assert program.stdout is not None
        told = [program.stdout.readline() for _ in range(20)]
        program.kill()
        last = int([*told, *program.stdout.readlines()][-1])
    assert not Store(tmp_path).add(sums(DAY, 1), DAY, 24), "nothing is broken"
    assert report(tmp_path, DAY, DAY, DAY).begun in (last + 1, last + 2), (
        "one more may have been told to nobody"
    )


# What is old

_LONG_AGO = date(2024, 4, 1)


def _days_on(folder: Path, number: int) -> Store:
    store = Store(folder)
    store.add(sums(_LONG_AGO, page="pot/old"), _LONG_AGO, 24)
    for days in range(number):
        store.add(sums(DAY + timedelta(days=days)), DAY + timedelta(days=days), 24)
    return store


def _oldest(folder: Path) -> date:
    return report(folder, None, None, DAY + timedelta(days=60)).first


def test_what_is_older_than_it_may_be_is_deleted_and_overwritten(tmp_path: Path) -> None:
    _days_on(tmp_path, 7)

    assert _oldest(tmp_path) == DAY
    assert b"pot/old" not in (tmp_path / FILE_NAME).read_bytes()


def test_a_clock_of_a_few_days_is_not_believed_enough_to_delete_by_it(tmp_path: Path) -> None:
    """It may have jumped ahead by years."""
    _days_on(tmp_path, 6)

    assert _oldest(tmp_path) == _LONG_AGO
    assert b"pot/old" in (tmp_path / FILE_NAME).read_bytes()


def test_what_is_not_older_stays(tmp_path: Path) -> None:
    store = _days_on(tmp_path, 6)
    last = DAY + timedelta(days=6)
    store.add({**sums(date(2024, 5, 26), 3), **sums(last)}, last, 24)

    assert _oldest(tmp_path) == date(2024, 5, 26)
    assert report(tmp_path, None, date(2024, 6, 1), last).begun == FEW


def test_it_is_read_where_nothing_can_be_written(tmp_path: Path) -> None:
    """Also by somebody else, who leaves nothing beside it."""
    Store(tmp_path).add(sums(DAY), DAY, 24)
    (tmp_path / FILE_NAME).chmod(0o444)
    tmp_path.chmod(0o555)

    assert report(tmp_path, None, None, DAY).begun == 5
    tmp_path.chmod(0o755)
    assert os.listdir(tmp_path) == [FILE_NAME]
