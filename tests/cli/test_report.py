"""`kiosk report`: what the screen was used for."""

from __future__ import annotations

import json
from datetime import date
from pathlib import Path

import pytest

from kiosk.counts.store import Store
from kiosk.counts.sums import BEGUN, CountKind, DaySum
from tests.cli.conftest import Types

DAY = date(2026, 5, 20)


@pytest.fixture
def state(tmp_path: Path) -> Path:
    folder = tmp_path / "state"
    sums = {DaySum(DAY, CountKind.VISITS, BEGUN): 7, DaySum(DAY, CountKind.PAGE, "tea-1/pot-2"): 3}
    Store(folder).add(sums, DAY, 24)
    return folder


def test_it_tells_of_a_day_with_the_deck_s_own_titles(asks: Types, deck: Path, state: Path) -> None:
    done = asks("report", "--state", state, "--deck", deck, "--from", DAY, "--to", DAY)

    assert (done.returncode, done.stderr) == (0, "")
    assert done.stdout.startswith("What this screen was used for, May 20, 2026\n")
    lines = [line.split() for line in done.stdout.splitlines()]
    assert ["Visits", "begun", "7"] in lines
    assert ["Cup", "B", "fewer", "than", "5"] in lines


@pytest.mark.parametrize(
    ("form", "begins"), [("csv", "from,to,part,name"), ("json", "{\n"), ("html", "<!DOCTYPE html>\n")]
)
def test_it_has_a_form_for_everyone(asks: Types, deck: Path, state: Path, form: str, begins: str) -> None:
    done = asks("report", "--state", state, "--deck", deck, "--to", DAY, "--format", form)

    assert (done.returncode, done.stderr) == (0, "")
    assert done.stdout.startswith(begins)
    assert form != "json" or json.loads(done.stdout)["begun"] == 7


def test_a_deck_that_cannot_be_read_takes_only_the_titles(asks: Types, tmp_path: Path, state: Path) -> None:
    done = asks("report", "--state", state, "--deck", tmp_path / "none", "--to", DAY)

    assert done.returncode == 0
    assert done.stderr.startswith("The deck gives no titles, so names stand in their place: ")
    assert "tea-1/pot-2" in done.stdout


@pytest.mark.parametrize(
    ("typed", "code", "told"),
    [
        ((), 1, "counts.sqlite: Nothing has been counted here yet."),
        (("--from", "yesterday"), 2, "'yesterday' is no day: write it like "),
        (("--from", "2026-05-02", "--to", "2026-05-01"), 2, "--from: it is later than --to."),
        (("--format", "pdf"), 2, "invalid choice: 'pdf'"),
    ],
)
def test_what_cannot_be_told_is_said(
    asks: Types, deck: Path, typed: tuple[str, ...], code: int, told: str
) -> None:
    done = asks("report", "--deck", deck, *typed)

    assert (done.returncode, done.stdout) == (code, "")
    assert told in done.stderr
