"""`kiosk status`: whether a screen that nobody minds is well, and what it says to a program that asks."""

from __future__ import annotations

import json
import os
import sys
from datetime import date, datetime, timedelta
from pathlib import Path

import msgspec
import pytest
from msgspec.structs import replace

from kiosk.station.health import MachineState, findings
from kiosk.station.heartbeat import FILE, Heartbeat, OnScreen
from tests.app.unattended_program import clinic
from tests.cli.conftest import Types

NOON = datetime.fromisoformat("2026-05-04T12:00:00+02:00")
HEART = Heartbeat(
    version="0.1.0",
    process=os.getpid(),
    begun=NOON - timedelta(days=3, hours=4),
    written=NOON,
    beat=1_000.0,
    deck="/srv/tea",
    title="About tea",
    language="en",
    digest="0123456789ab",
    shows=OnScreen.PAGES,
    pages=9,
    checked=9,
    overdue=0,
    due=date(2026, 12, 1),
)
NOW = MachineState(NOON, 1_030.0, 10**9)


def _unwell(heart: Heartbeat | None, now: MachineState) -> list[str]:
    return [finding.told for finding in findings(heart, now) if not finding.well]


def test_a_kiosk_that_runs_says_so_and_one_that_is_gone_is_missed(
    types: Types, deck: Path, tmp_path: Path
) -> None:
    place = clinic(tmp_path, deck)
    with place.stands():
        done = types("status", "--state", place.state)
        assert done.stdout.splitlines()[0] == "All is well."
        assert (done.returncode, done.stderr) == (0, "")
        asked = types("status", "--json", "--state", place.state)
        told = json.loads(asked.stdout)
        assert (asked.returncode, told["well"], told["running"], told["last_fault"]) == (0, True, True, None)
        assert told["heartbeat"]["deck"] == str(deck)
        assert told["uptime_seconds"] >= 0
    done = types("status", "--state", place.state)
    assert done.returncode == 1
    assert "! running  no: last heard of on " in done.stdout


def test_where_none_ever_ran_it_says_so_and_makes_nothing(types: Types, tmp_path: Path) -> None:
    done = types("status", "--state", tmp_path / "none")

    assert done.returncode == 1
    assert "! running  no: nothing runs here with --kiosk" in done.stdout
    assert not (tmp_path / "none").exists()


@pytest.mark.parametrize("spoilt", [b"", b"{", b'{"version": 3}', b"\xff\xfe", b"[" * 90_000, b" " * 200_000])
def test_a_heartbeat_that_is_broken_counts_as_none(types: Types, tmp_path: Path, spoilt: bytes) -> None:
    (tmp_path / FILE).write_bytes(spoilt)
    done = types("status", "--state", tmp_path)

    assert (done.returncode, done.stderr) == (1, "")
    assert "! running  no: nothing runs here" in done.stdout


def test_control_this_one_is_well() -> None:
    assert _unwell(HEART, NOW) == []


@pytest.mark.skipif(sys.platform == "win32", reason="there a process isn't asked for")
def test_a_process_that_is_gone_is_missed_at_once() -> None:
    assert "no: last heard of on 2026-05-04 at 12:00." in _unwell(replace(HEART, process=2**22 + 7), NOW)[0]


@pytest.mark.parametrize(
    ("heart", "now", "told"),
    [
        (HEART, replace(NOW, clock=1_200.0), "no: last heard of"),
        (HEART, replace(NOW, clock=10.0), "no: last heard of"),
        (HEART, replace(NOW, room=5_000_000), "5 MB free: make room"),
        (HEART, replace(NOW, room=None), "unknown: "),
        (replace(HEART, shows=OnScreen.LAST_GOOD), NOW, "9 pages of the last good deck and settings"),
        (replace(HEART, shows=OnScreen.SETTING_UP), NOW, "that it is being set up"),
        (replace(HEART, shows=OnScreen.NOT_WORKING), NOW, "that it is not working"),
        (replace(HEART, overdue=2), NOW, "9 of 9 pages checked, 2 more overdue"),
        (replace(HEART, due=date(2026, 5, 3)), NOW, "9 of 9 pages checked, the first until 2026-05-03"),
        (replace(HEART, troubles=("The counts can't be written.",)), NOW, "The counts can't be written."),
    ],
    ids=[
        "late", "after the machine restarted", "disk full", "no disk", "last good", "set-up", "not working",
        "overdue", "over", "trouble",
    ],
)  # fmt: skip
def test_what_is_not_well_is_told(heart: Heartbeat, now: MachineState, told: str) -> None:
    unwell = _unwell(heart, now)

    assert len(unwell) == 1
    assert unwell[0].startswith(told)


@pytest.mark.parametrize("jump", [timedelta(days=-20_000), timedelta(hours=-1), timedelta(days=400)])
def test_a_clock_that_jumps_makes_no_kiosk_ill(jump: timedelta) -> None:
    assert _unwell(replace(HEART, due=None), replace(NOW, time=NOON + jump)) == []


def test_the_last_fault_is_the_log_s_last_and_what_it_holds_is_kept_on_its_line(
    types: Types, tmp_path: Path
) -> None:
    (tmp_path / "kiosk.log").write_text(
        "2026-05-04 11:59:59,001 ERROR first\n2026-05-04 12:00:00,001 CRITICAL ValueError: last\n"
        "    Traceback: 2026-05-04 12:00:00,001 ERROR none\n2026-05-05 12:00:00,001 INFO kiosk runs\n",
        encoding="utf-8",
    )
    done = types("status", "--state", tmp_path)

    assert "  last     2026-05-04 12:00:00 ValueError: last" in done.stdout.splitlines()
    (tmp_path / FILE).write_bytes(msgspec.json.encode(replace(HEART, title="a\nb\x1b[31m")))
    assert "\x1b" not in types("status", "--state", tmp_path).stdout
