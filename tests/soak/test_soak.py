"""Visits by chance, one after the other, at the real program: no complaint, and no memory that is lost."""

from __future__ import annotations

import sys
from pathlib import Path

import pytest

from tests.soak.played import Sample, slopes
from tests.soak.plays import plays

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="memory is looked into by way of /proc")
VISITS = 100


def test_a_hundred_visits_bring_up_no_complaint(tmp_path: Path) -> None:
    done = plays(tmp_path, "--seed", "1", "--visits", str(VISITS))

    assert (done.complaints, done.ended) == ("", 0)
    assert done.played is not None
    assert (done.played.visits, done.log) == (VISITS, "")
    assert done.played.touches > VISITS
    assert files_in(tmp_path) <= {"state/counts.sqlite", "state/land/*.land"}


def files_in(folder: Path) -> set[str]:
    """Of its home, its temporary files and its state; a picture of the land by its kind."""
    files = (file for file in folder.rglob("*") if not file.is_dir())
    names = (file.with_stem("*") if file.suffix == ".land" else file for file in files)
    return {name.relative_to(folder).as_posix() for name in names}


def test_control_a_file_that_is_kept_is_seen(tmp_path: Path) -> None:
    (tmp_path / "state").mkdir()
    (tmp_path / "state" / "ann.txt").touch()
    assert files_in(tmp_path) == {"state/ann.txt"}


def test_control_a_fault_that_a_visit_runs_into_is_told(tmp_path: Path) -> None:
    done = plays(tmp_path, "--visits", "1", "--planted")

    assert "nothing is not defined" in done.complaints
    assert "nothing is not defined" in done.log


def test_a_slope_is_told_of_both_kinds_of_memory_once_all_is_settled() -> None:
    early = [Sample(visits, 400.0, 300.0) for visits in (50, 100)]
    later = [Sample(visits, 100 + visits / 500, 90 - visits / 1000) for visits in range(300, 1000, 100)]
    assert slopes((*early, *later)) == pytest.approx((2.0, -1.0))
