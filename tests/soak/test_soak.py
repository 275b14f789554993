"""Visits by chance, one after the other, at the real program: no complaint, and no memory that is lost."""

from __future__ import annotations

import math
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from msgspec.structs import astuple

from kiosk.app.decks import library_of
from kiosk.app.loaded_deck import SHIPPED_DECK
from kiosk.core.picks import matters, team_questions
from tests.sample import sample
from tests.soak.played import Sample, slopes
from tests.soak.plays import plays

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="memory is looked into by way of /proc")
VISITS = 15
_FILES = ("counts.sqlite", "good/en.msgpack", "kiosk.log", "land/*.land", "starts.json", "status.json")
KEPT = {f"state/{name}" for name in _FILES}
FEW = 4
"""Visits: of fewer than five nothing is counted but how many began."""


@pytest.mark.parametrize("seed", sample("soaked", range(11, 18), 1))
def test_visits_bring_up_no_complaint(tmp_path: Path, seed: int) -> None:
    done = plays(tmp_path, "--seed", str(seed), "--visits", str(VISITS))

    assert (done.complaints, done.ended) == ("", 0)
    assert done.played is not None
    assert (done.played.visits, done.log) == (VISITS, "")
    assert done.played.touches > VISITS
    assert files_in(tmp_path) <= KEPT


def files_in(folder: Path) -> set[str]:
    """Of its home, its temporary files and its state; a picture of the land by its kind."""
    files = (file for file in folder.rglob("*") if not file.is_dir())
    names = (file.with_stem("*") if file.suffix == ".land" else file for file in files)
    return {name.relative_to(folder).as_posix() for name in names}


def test_what_visits_did_is_in_no_file(tmp_path: Path) -> None:
    done = plays(tmp_path, "--seed", "2", "--visits", str(FEW), "--most", "30")

    assert (done.complaints, done.ended) == ("", 0)
    assert told_in(tmp_path) == set()
    with (tmp_path / "state" / "kiosk.log").open("a", encoding="utf-8") as log:
        log.write(f"{next(tellings())} was read\n")
    assert len(told_in(tmp_path)) > 0, "a control: what a log tells is found"


def tellings() -> Iterator[str]:
    """What is only in a file if somebody came to it: pages, questions, answers, what can be picked."""
    library = library_of(SHIPPED_DECK, "en")
    for page in library.pages:
        yield from (page.id, page.title)
    for question in library.questions:
        yield from (question.id, question.text, *(option.text for option in question.options))
    yield from (each.label for each in (*team_questions(library), *matters(library)))


def told_in(folder: Path) -> set[str]:
    """In any file but the pictures of the land, which are packed, as bytes of one kind or another."""
    files = (file for file in folder.rglob("*") if file.is_file() and file.suffix != ".land")
    held = [file.read_bytes() for file in files]
    coded = {each: (each.encode(), each.encode("utf-16-le"), each.encode("utf-32-le")) for each in tellings()}
    return {each for each, codes in coded.items() if any(code in data for code in codes for data in held)}


def test_control_a_file_that_is_kept_is_seen(tmp_path: Path) -> None:
    (tmp_path / "state").mkdir()
    (tmp_path / "state" / "ann.txt").touch()
    assert files_in(tmp_path) == {"state/ann.txt"}


def test_control_a_fault_that_a_visit_runs_into_is_told(tmp_path: Path) -> None:
    done = plays(tmp_path, "--visits", "1", "--planted")

    assert "nothing is not defined" in done.complaints
    assert "nothing is not defined" in done.log


def test_a_slope_is_told_of_each_kind_of_memory_once_all_is_settled() -> None:
    early = [Sample(visits, 400.0, 300.0, 200.0) for visits in (50, 100)]
    later = [Sample(visits, 100 + visits / 500, 90 - visits / 1000, 70) for visits in range(300, 1000, 100)]
    assert astuple(slopes((*early, *later))) == pytest.approx((2.0, -1.0, 0.0))
    assert math.isnan(slopes(tuple(early)).written)
