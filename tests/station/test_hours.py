"""When a screen is open, and what is said to hours that can't be."""

from __future__ import annotations

from datetime import datetime
from pathlib import Path

import pytest

from kiosk.core.fault import Fault
from kiosk.core.waking import Waking
from kiosk.station.hour_settings import HourSettings
from kiosk.station.hours import waking, week_of
from kiosk.station.settings import SettingsFaultyError, read_settings

HOURS = """\
[hours]
mon = ["08:00-12:00", "13:00-17:30"]
tue = ["13:00-17:30", "8:00-12:00"]
fri = ["18:00-24:00"]
sat = ["00:00-02:00"]
sun = []
"""


def _hours(folder: Path, text: str) -> HourSettings:
    file = folder / "clinic.toml"
    file.write_text(text, encoding="utf-8")
    return read_settings(file).hours


def _faults(folder: Path, text: str) -> tuple[Fault, ...]:
    with pytest.raises(SettingsFaultyError) as error:
        _hours(folder, text)
    return error.value.faults


@pytest.mark.parametrize(
    ("now", "wakes"),
    [
        ("2026-11-30 08:00", None),  # a Monday
        ("2026-11-30 11:59:59", None),
        ("2026-11-30 12:00", Waking(13, 0, 0, 0)),
        ("2026-11-30 07:59:59", Waking(8, 0, 0, 0)),
        ("2026-11-30 17:29:59", None),
        ("2026-11-30 17:30", Waking(8, 0, 1, 1)),
        ("2026-12-01 17:30", Waking(18, 0, 4, 3)),
        ("2026-12-02 10:00", Waking(18, 0, 4, 2)),
        ("2026-12-04 23:59:59", None),  # over midnight it stays open
        ("2026-12-05 00:00", None),
        ("2026-12-05 02:00", Waking(8, 0, 0, 2)),
        ("2026-12-06 12:00", Waking(8, 0, 0, 1)),
    ],
)
def test_a_clinics_week(tmp_path: Path, now: str, wakes: Waking | None) -> None:
    week = week_of(_hours(tmp_path, HOURS))

    assert week is not None
    assert waking(week, datetime.fromisoformat(now)) == wakes


def test_who_opens_once_a_week_opens_again_in_a_week() -> None:
    week = week_of(HourSettings(mon=("09:00-10:00",)))

    assert week is not None
    assert waking(week, datetime(2026, 11, 30, 10)) == Waking(9, 0, 0, 7)


@pytest.mark.parametrize("text", ["", "[hours]\n"])
def test_without_a_day_it_is_always_open(tmp_path: Path, text: str) -> None:
    assert week_of(_hours(tmp_path, text)) is None


@pytest.mark.parametrize(
    ("span", "told", "mend"),
    [
        ("8-5", "'8-5' is not a time of day to another.", 'like "08:00-17:30"'),
        ("08:00 AM-05:00 PM", "'08:00 AM-05:00 PM' is not a time", "by the clock of 24 hours."),
        ("08:60-09:00", "'08:60-09:00' is not a time", 'like "08:00-17:30"'),
        ("08:00-24:30", "'08:00-24:30' is not a time", 'like "08:00-17:30"'),
        (
            "22:00-02:00",
            '"22:00-02:00" ends before it begins.',
            '"22:00-24:00" for sun and "00:00-02:00" for mon;',
        ),
        ("24:00-02:00", '"24:00-02:00" ends before it begins.', 'Over midnight write "00:00-02:00" for mon;'),
        ("22:00-00:00", '"22:00-00:00" ends before it begins.', 'Over midnight write "22:00-24:00" for sun;'),
        ("17:00-08:00", '"17:00-08:00" ends before it begins.', "else change the two times about."),
        ("08:00-08:00", '"08:00-08:00" ends when it begins.', 'a whole day is "00:00-24:00".'),
    ],
)
def test_hours_that_can_not_be_are_faults_with_their_line(
    tmp_path: Path, span: str, told: str, mend: str
) -> None:
    (fault,) = _faults(tmp_path, f'[hours]\nmon = ["08:00-12:00"]\nsun = [\n  "{span}",\n]\n')

    assert (fault.file, fault.line, fault.rule) == (str(tmp_path / "clinic.toml"), 3, "settings")
    assert fault.message.startswith(f"hours.sun: {told}")
    assert mend in fault.mend


def test_hours_that_overlap_are_a_fault_and_those_that_meet_are_none(tmp_path: Path) -> None:
    (fault,) = _faults(tmp_path, '[hours]\nmon = ["11:00-13:00", "08:00-12:00"]\ntue = ["08:00-12:00"]\n')

    assert (fault.line, fault.message) == (2, 'hours.mon: "08:00-12:00" and "11:00-13:00" overlap.')
    assert fault.mend.startswith('Write "08:00-13:00" in their place')
    assert week_of(_hours(tmp_path, '[hours]\nmon = ["08:00-12:00", "12:00-13:00"]\n'))


def test_a_screen_that_never_opens_is_a_fault(tmp_path: Path) -> None:
    (fault,) = _faults(tmp_path, "[hours]\nmon = []\nsun = []\n")

    assert (fault.line, fault.message) == (
        1, "hours: No day has any hours, so the screen would never be open.",
    )  # fmt: skip


def test_a_day_that_there_is_not_is_told_with_those_that_there_are(tmp_path: Path) -> None:
    (fault,) = _faults(tmp_path, '[hours]\nMon = ["08:00-12:00"]\n')

    assert (fault.line, fault.message) == (2, "hours.Mon is no setting.")
    assert fault.mend.startswith("Write mon, tue, wed, thu, fri, sat or sun")


def test_every_fault_of_the_hours_and_of_the_clinic_is_told_at_once(tmp_path: Path) -> None:
    text = '[hours]\nmon = ["8-5", "09:00-08:00"]\ntue = ["x"]\n[clinic.en]\nbring = "a < b"\n'

    assert [fault.line for fault in _faults(tmp_path, text)] == [2, 2, 3, 5]
