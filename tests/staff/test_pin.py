"""The PIN: what is refused, what is kept of it, and how long wrong tries wait."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path
from stat import S_IMODE

import pytest

from kiosk.files.aside import BROKEN
from kiosk.staff import attempts
from kiosk.staff.attempts import Attempts
from kiosk.staff.pin import FILE_NAME, UnreadPinError, is_right, is_set, set_pin, why_refused

LONGEST = 15 * 60


class Clock:
    """A wall's clock that may be set, and one that only runs on."""

    def __init__(self) -> None:
        self.wall, self.running = 1_800_000_000.0, 100.0

    def passes(self, seconds: float) -> None:
        self.wall += seconds
        self.running += seconds

    def on(self, folder: Path) -> Attempts:
        return Attempts(folder, lambda: self.wall, lambda: self.running)


@pytest.fixture
def clock() -> Clock:
    return Clock()


@pytest.mark.parametrize(
    "weak",
    ["", "123", "123456789", "12a4", "٣٤٧٥", "0000", "1212", "1234", "8765", "8901", "1984", "77777777"],
)
def test_a_pin_that_is_tried_first_is_refused_with_a_reason(weak: str, tmp_path: Path) -> None:
    assert why_refused(weak).endswith(".")
    with pytest.raises(ValueError, match="PIN"):
        set_pin(tmp_path, weak)
    assert list(tmp_path.iterdir()) == []


def test_only_its_hash_is_kept_where_nobody_else_reads_it(tmp_path: Path) -> None:
    set_pin(tmp_path / "state", "7531")
    first = (tmp_path / "state" / FILE_NAME).read_text("utf-8")
    set_pin(tmp_path / "state", "7531")
    file = tmp_path / "state" / FILE_NAME

    assert S_IMODE(file.stat().st_mode) == 0o600
    assert "argon2id" in first
    assert "7531" not in first
    assert file.read_text("utf-8") != first, "another salt"
    assert is_right(tmp_path / "state", b"7531")
    assert not is_right(tmp_path / "state", b"7530")


@pytest.mark.parametrize("content", [b"", b"\xff\xfe", b"{}", b'{"argon2": 5}', b"x" * 5000])
def test_a_broken_file_is_told_and_is_no_way_in(content: bytes, tmp_path: Path) -> None:
    (tmp_path / FILE_NAME).write_bytes(content)
    with pytest.raises(UnreadPinError, match="until it is set again"):
        is_set(tmp_path)


def test_a_hash_of_something_else_is_told_when_it_is_tried(tmp_path: Path) -> None:
    (tmp_path / FILE_NAME).write_text('{"argon2": "$2b$12$planted"}', "utf-8")
    with pytest.raises(UnreadPinError, match="no hash"):
        is_right(tmp_path, b"7531")


def test_without_a_file_nothing_is_right(tmp_path: Path) -> None:
    assert not is_set(tmp_path)
    assert not is_right(tmp_path, b"7531")


def test_wrong_tries_wait_longer_and_longer_and_never_for_ever(tmp_path: Path, clock: Clock) -> None:
    tries, waits = clock.on(tmp_path), []
    for _ in range(14):
        tries.begin()
        waits.append(tries.wait)
        clock.passes(tries.wait)
        assert tries.wait == 0
    assert waits == [0, 0, 5, 15, 30, 60, 120, 300, 600, *[LONGEST] * 5]
    tries.right()
    tries.begin()
    assert tries.wait == 0


def _locked(tmp_path: Path, clock: Clock, times: int = 20) -> Attempts:
    tries = clock.on(tmp_path)
    for _ in range(times):
        tries.begin()
    return tries


def test_a_restart_is_no_way_round_it(tmp_path: Path, clock: Clock) -> None:
    _locked(tmp_path, clock)
    clock.passes(100)
    assert clock.on(tmp_path).wait == LONGEST - 100
    clock.passes(LONGEST)
    again = clock.on(tmp_path)
    assert again.wait == 0
    again.begin()
    assert again.wait == LONGEST


@pytest.mark.parametrize("years", [-50, -1, 1, 50])
def test_a_clock_that_jumps_locks_for_no_longer(tmp_path: Path, clock: Clock, years: int) -> None:
    running = _locked(tmp_path, clock)
    clock.wall += years * 365 * 86_400
    assert running.wait == LONGEST, "it goes by the clock that runs on"
    assert clock.on(tmp_path).wait <= LONGEST
    started = clock.on(tmp_path)
    clock.passes(LONGEST)
    assert started.wait == 0


def test_a_broken_file_of_tries_is_set_aside_and_told(
    tmp_path: Path, clock: Clock, caplog: pytest.LogCaptureFixture
) -> None:
    file = tmp_path / attempts.FILE_NAME
    file.write_bytes(b"{")
    tries = clock.on(tmp_path)
    assert tries.wait == LONGEST
    assert {each.name for each in tmp_path.iterdir()} == {file.name, file.name + BROKEN}
    assert caplog.text.count("set aside") == 1
    assert clock.on(tmp_path).wait == LONGEST, "a restart is no way round it"


def test_a_folder_that_cannot_be_written_is_told_once_and_waits_all_the_same(
    tmp_path: Path, clock: Clock, caplog: pytest.LogCaptureFixture
) -> None:
    (tmp_path / "file").write_text("planted", "utf-8")
    tries = _locked(tmp_path / "file", clock)
    assert tries.wait == LONGEST
    assert caplog.text.count("can't be kept") == 1


def test_no_start_pays_for_the_hash() -> None:
    said = "import sys, kiosk.staff.pin, kiosk.staff.attempts; print('argon2' in sys.modules)"
    done = subprocess.run([sys.executable, "-c", said], check=True, capture_output=True, text=True)
    assert done.stdout == "False\n"
