"""Two programs find the same file broken at the same moment: neither puts away what the other has kept."""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import IO

import msgspec
import pytest

from kiosk.counts.query import report
from kiosk.counts.store import FILE_NAME as COUNTS
from kiosk.files.alone import alone_in
from kiosk.files.aside import BROKEN, MOST, set_aside
from kiosk.staff.attempts import FILE_NAME as TRIES
from tests.counts.counted import DAY
from tests.house.imports import ROOT

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="Windows opens no folders")
SPOILT = b"not as any program wrote it, and long enough to be looked at " * 100
_COUNTS, _TRIES = "kiosk.counts.store", "kiosk.staff.attempts"
_PROGRAM = """
import sys
from contextlib import contextmanager
from datetime import date
from pathlib import Path
import {room} as room
from kiosk.counts.store import Store, UnkeptError
from kiosk.counts.sums import BEGUN, CountKind, DaySum
from kiosk.staff.attempts import Attempts

def tells(word):
    print(word, flush=True)
    sys.stdin.readline()

puts_away = room.set_aside
def slowly(file):
    tells("found")
    return puts_away(file)
def looks_at_nobody(folder):
    yield True
if {slow}:
    room.set_aside = slowly
if not {guarded}:
    room.alone_in = contextmanager(looks_at_nobody)
folder = Path(sys.argv[1])
{does}
"""
_COUNT = """
try:
    Store(folder).add({DaySum(date(2026, 5, 20), CountKind.VISITS, BEGUN): 5}, date(2026, 5, 20), 24)
    tells("kept")
except UnkeptError as reason:
    tells(f"waits: {reason}")
"""
_TRY = """
tries = Attempts(folder)
tells("waits" if tries.wait else "does not wait")
"""


@contextmanager
def _program(
    folder: Path, room: str, does: str, *, slow: bool, guarded: bool
) -> Iterator[subprocess.Popen[str]]:
    source = _PROGRAM.format(room=room, does=does, slow=slow, guarded=guarded)
    with subprocess.Popen(
        [sys.executable, "-c", source, str(folder)],
        stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True, cwd=ROOT,
    ) as program:  # fmt: skip
        try:
            yield program
        finally:
            program.kill()


def _pipe(pipe: IO[str] | None) -> IO[str]:
    assert pipe is not None
    return pipe


def _heard(program: subprocess.Popen[str]) -> str:
    return _pipe(program.stdout).readline().strip()


def _goes_on(program: subprocess.Popen[str]) -> None:
    _pipe(program.stdin).write("\n")
    _pipe(program.stdin).flush()


def _both_find_it_broken(folder: Path, room: str, does: str, *, guarded: bool) -> list[str]:
    """What each comes to, the one that was held up between its look and its deed first."""
    with _program(folder, room, does, slow=True, guarded=guarded) as slow:
        assert _heard(slow) == "found"
        with _program(folder, room, does, slow=False, guarded=guarded) as quick:
            came_to = _heard(quick)
            _goes_on(quick)
        _goes_on(slow)
        return [_heard(slow), came_to]


def _begun(folder: Path) -> object:
    return report(folder, DAY, DAY, DAY).begun


def _asides(folder: Path) -> dict[str, bytes]:
    return {each.name: each.read_bytes() for each in folder.iterdir() if BROKEN in each.name}


def test_the_counts_of_both_are_kept(tmp_path: Path) -> None:
    (tmp_path / COUNTS).write_bytes(SPOILT)
    slow, quick = _both_find_it_broken(tmp_path, _COUNTS, _COUNT, guarded=True)
    assert (slow, quick.partition(":")[0]) == ("kept", "waits")
    assert _begun(tmp_path) == 5
    with _program(tmp_path, _COUNTS, _COUNT, slow=False, guarded=True) as quick_again:
        assert _heard(quick_again) == "kept"
        _goes_on(quick_again)
    assert _begun(tmp_path) == 10
    assert _asides(tmp_path) == {f"{COUNTS}{BROKEN}": SPOILT}


def test_control_without_looking_for_another_what_it_kept_is_put_away(tmp_path: Path) -> None:
    (tmp_path / COUNTS).write_bytes(SPOILT)
    assert _both_find_it_broken(tmp_path, _COUNTS, _COUNT, guarded=False) == ["kept", "kept"]
    assert _begun(tmp_path) == 5
    assert len(_asides(tmp_path)) == 2


def test_tries_are_put_away_once_and_both_wait(tmp_path: Path) -> None:
    (tmp_path / TRIES).write_bytes(SPOILT[:1000])
    assert _both_find_it_broken(tmp_path, _TRIES, _TRY, guarded=True) == ["waits", "waits"]
    assert _asides(tmp_path) == {f"{TRIES}{BROKEN}": SPOILT[:1000]}
    assert msgspec.json.decode((tmp_path / TRIES).read_bytes())["wrong"] > 0


def test_control_without_looking_for_another_tries_are_put_away_twice(tmp_path: Path) -> None:
    (tmp_path / TRIES).write_bytes(SPOILT[:1000])
    _both_find_it_broken(tmp_path, _TRIES, _TRY, guarded=False)
    assert len(_asides(tmp_path)) == 2


def test_a_broken_file_takes_no_other_one_s_place_until_there_are_many(tmp_path: Path) -> None:
    for number in range(MOST + 1):
        (tmp_path / "file").write_text(str(number), "utf-8")
        set_aside(tmp_path / "file")
    kept = {each.name: each.read_text("utf-8") for each in tmp_path.iterdir()}
    later = {f"file{BROKEN}-{number}": str(number - 1) for number in range(2, MOST)}
    assert kept == {f"file{BROKEN}": "0", **later, f"file{BROKEN}-{MOST}": str(MOST)}


def test_a_folder_is_free_again_once_who_had_it_was_killed(tmp_path: Path) -> None:
    (tmp_path / COUNTS).write_bytes(SPOILT)
    with _program(tmp_path, _COUNTS, _COUNT, slow=True, guarded=True) as program:
        assert _heard(program) == "found"
        with alone_in(tmp_path, 0) as alone:
            assert not alone
        program.kill()
        program.wait()
        with alone_in(tmp_path, 0) as alone:
            assert alone
