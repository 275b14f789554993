"""What the panel tells staff, and that a screen that stepped aside comes back."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest
from msgspec.structs import replace
from pytestqt.qtbot import QtBot

from kiosk.app.loaded_deck import LoadedDeck
from kiosk.app.staff.aside import LONGEST, UNTOUCHED, StaffAside
from kiosk.app.staff.content import content, version_of
from kiosk.app.staff.faults import faults
from kiosk.app.staff.figures import figures
from kiosk.app.staff.in_force import in_force
from kiosk.core.fault import Fault
from kiosk.counts.query import report
from kiosk.counts.store import Store
from kiosk.counts.sums import BEGUN, CountKind, DaySum
from kiosk.review.reviews import PageStatus, Reviews
from kiosk.review.status import Checked, Overdue
from kiosk.station.settings import Settings
from tests.made_up import TEA

TODAY = date(2026, 5, 20)
LOG = """2026-05-18 09:00:00,000 WARNING The printer isn't ready. See what CUPS says.
2026-05-19 10:00:00,000 CRITICAL ValueError: planted
    Traceback (most recent call last):
    2026-05-19 10:00:00,000 ERROR not an entry
2026-05-19 11:30:00,000 WARNING The printer isn't ready. See what CUPS says.
"""


def loaded(*standings: PageStatus, faulty: bool = False) -> LoadedDeck:
    fault = Fault("clinic.toml", 3, "settings", "It is wrong.", "Mend it.")
    return LoadedDeck(TEA, Settings(), (fault,) if faulty else (), Reviews(standings))


def test_figures_are_those_of_the_report(tmp_path: Path) -> None:
    assert "Nothing is counted yet." in figures(tmp_path, TODAY, on=True, trouble="").summary
    Store(tmp_path).add({DaySum(TODAY, CountKind.VISITS, BEGUN): 3}, TODAY, 24)
    told = figures(tmp_path, TODAY, on=True, trouble="The disk is full.")
    begun = report(tmp_path, TODAY, TODAY, TODAY).begun
    assert told.rows[0].text == "The disk is full."
    assert told.flagged
    assert (told.rows[1].label, told.rows[1].text) == ("Visits begun", str(begun))
    assert told.rows[1].text == "fewer than 5"
    assert figures(tmp_path, TODAY, on=False, trouble="").summary == "Counting is off in the settings."


@pytest.mark.parametrize(
    ("due", "flagged"), [(date(2026, 6, 1), True), (date(2027, 6, 1), False)], ids=["soon", "later"]
)
def test_what_is_due_is_told_in_time(due: date, flagged: bool) -> None:
    checked = PageStatus("leaf/first", Checked("a nurse", date(2026, 1, 1), due))
    told = content(loaded(checked), TODAY)
    assert [row.label for row in told.rows[:2]] == ["Pages checked", "Next check due"]
    assert told.rows[0].text == "1 of 1"
    assert told.flagged is flagged


def test_what_is_overdue_needs_somebody() -> None:
    told = content(loaded(PageStatus("leaf/first", Overdue(date(2026, 5, 1)))), TODAY)
    assert told.flagged
    assert ("Checks overdue", "1") in [(row.label, row.text) for row in told.rows]
    assert version_of(loaded()) in [row.text for row in told.rows]


def test_where_the_last_good_is_shown_staff_read_what_is_wrong_with_the_new(tmp_path: Path) -> None:
    good = replace(loaded(), instead_of=("clinic.toml:2: settings: It is wrong. Mend it.",))
    told = faults(good, tmp_path)
    assert [(row.label, row.text) for row in told.rows] == [("Now", *good.instead_of)]
    assert "shows what it showed before" in told.rows[0].how
    assert told.flagged
    assert not faults(loaded(), tmp_path).flagged, "control: nothing is wrong"


def test_last_faults_are_told_once_with_what_to_do(tmp_path: Path) -> None:
    (tmp_path / "kiosk.log").write_text(LOG, "utf-8")
    told = faults(loaded(faulty=True), tmp_path)
    assert [(row.label, row.text.partition(":")[0], bool(row.how)) for row in told.rows] == [
        ("Now", "clinic.toml", False),
        ("2026-05-19 11:30", "The printer isn't ready. See what CUPS says.", False),
        ("2026-05-19 10:00", "ValueError", True),
    ]
    assert told.flagged
    assert "Mend it." in told.rows[0].text


def test_without_a_fault_it_says_so(tmp_path: Path) -> None:
    told = faults(loaded(), tmp_path)
    assert (told.summary, told.flagged) == ("Nothing is wrong.", False)


def test_settings_stand_by_the_names_of_their_file(tmp_path: Path) -> None:
    told = in_force(Settings(), tmp_path / "clinic.toml")
    rows = {row.label: row.text for row in told.rows}
    assert rows["[screen] idle_seconds"] == "120"
    assert rows["[print] printer"] == "not set"
    assert rows["[counts] on"] == "true"
    assert told.summary == "clinic.toml"


class Away:
    """A display that nobody touches for ``idle`` seconds, and the time that passes."""

    def __init__(self, idle: float | None) -> None:
        self.idle, self.now, self.backs = idle, 50.0, 0
        self.aside = StaffAside(self._back, lambda: self.idle, lambda: self.now)
        self.aside.begin()

    def _back(self) -> None:
        self.backs += 1

    def after(self, seconds: float) -> int:
        self.now = 50.0 + seconds
        self.aside.look()
        return self.backs


def test_aside_it_comes_back_when_nobody_touches_for_ten_minutes(qtbot: QtBot) -> None:
    away = Away(idle=1.0)
    assert away.after(UNTOUCHED * 2) == 0, "somebody works there"
    away.idle = UNTOUCHED
    assert away.after(UNTOUCHED * 2 + 1) == 1


def test_what_was_idle_before_does_not_count(qtbot: QtBot) -> None:
    away = Away(idle=UNTOUCHED * 5)
    assert away.after(UNTOUCHED - 1) == 0
    assert away.after(UNTOUCHED) == 1


def test_where_nobody_can_say_or_something_keeps_touching_it_comes_back_all_the_same(qtbot: QtBot) -> None:
    assert Away(idle=None).after(UNTOUCHED) == 1
    assert Away(idle=0.0).after(LONGEST - 1) == 0
    assert Away(idle=0.0).after(LONGEST) == 1
