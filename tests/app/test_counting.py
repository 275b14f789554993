"""What is counted in a program of its own: only on a screen for visitors, and only once it is painted."""

from __future__ import annotations

import signal
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtGui import QGuiApplication

from kiosk.app.loaded_deck import LoadedDeck, RunOptions, load_deck
from kiosk.app.opening import open_kiosk
from kiosk.counts.query import report
from kiosk.counts.report import FEW, NamedCount
from kiosk.counts.store import FILE_NAME
from kiosk.tour.look import Look
from kiosk.visit.journey import Journey
from kiosk.visit.states import Menu, PageApart, Visiting
from tests.app.conftest import Runs

SETTINGS = """
[clinic.en]
emergency_number = "911"
crisis_line = "988"
[review]
unreviewed = "show"
"""
VISITS = """
import os, signal
import kiosk.app.opening as opening
from kiosk.visit import events as on
makes, timer = opening.make_kiosk, QTimer
def loaded():
    return [name for name in ("kiosk.counts.tally", "sqlite3") if name in sys.modules]
def made(*given):
    kiosk = makes(*given)
    def visits():
        for _ in range({visits}):
            for event in (on.BeginReading("tea-1/pot-2"), on.Done()):
                kiosk.happen(event)
        print(loaded(), flush=True)
        {end}
    kiosk.warmUp.painted.connect(lambda: timer.singleShot(50, visits))
    print(loaded(), flush=True)
    return kiosk
opening.make_kiosk = made
class QTimer:
    singleShot = staticmethod(lambda *_: None)  # nobody else closes the window
"""
CLOSED, TERMINATED = "application.exit()", "os.kill(os.getpid(), signal.SIGTERM)"
BEFORE, AFTER = "[]\n", "['kiosk.counts.tally']\n"


@pytest.fixture
def settings(tmp_path: Path) -> Path:
    file = tmp_path / "clinic.toml"
    file.write_text(SETTINGS, encoding="utf-8")
    return file


@pytest.mark.parametrize(("end", "code"), [(CLOSED, 0), (TERMINATED, -signal.SIGTERM)])
def test_a_screen_for_visitors_counts_from_its_first_paint_to_its_end(
    runs: Runs, deck: Path, tmp_path: Path, settings: Path, end: str, code: int
) -> None:
    state = tmp_path / "state"
    done = runs(VISITS.format(visits=6, end=end), deck=deck, state=state, settings=settings, full_screen=True)
    told = report(state, None, None, date.today())

    assert (done.returncode, done.stdout, done.stderr) == (code, BEFORE + AFTER, "")
    assert (told.begun, told.told, told.pages) == (6, 6, (NamedCount("tea-1/pot-2", 6),))


def test_of_a_few_visits_it_keeps_only_how_many(
    runs: Runs, deck: Path, tmp_path: Path, settings: Path
) -> None:
    plan = VISITS.format(visits=3, end=CLOSED)
    runs(plan, deck=deck, state=tmp_path / "state", settings=settings, full_screen=True)
    told = report(tmp_path / "state", None, None, date.today())

    assert (told.begun, told.told, told.pages) == (FEW, 0, ())


def test_a_window_counts_nothing(runs: Runs, deck: Path, tmp_path: Path, settings: Path) -> None:
    plan = VISITS.format(visits=6, end=CLOSED)
    done = runs(plan, deck=deck, state=tmp_path / "state", settings=settings)

    assert (done.returncode, done.stdout) == (0, BEFORE * 2)
    assert not (tmp_path / "state" / FILE_NAME).exists()


def test_a_clinic_may_count_nothing(runs: Runs, deck: Path, tmp_path: Path, settings: Path) -> None:
    settings.write_text(f"{SETTINGS}[counts]\non = false\n", encoding="utf-8")
    plan = VISITS.format(visits=6, end=CLOSED)
    done = runs(plan, deck=deck, state=tmp_path / "state", settings=settings, full_screen=True)

    assert (done.returncode, done.stdout) == (0, BEFORE * 2)
    assert not (tmp_path / "state" / FILE_NAME).exists()


def _about(wanted: RunOptions, loaded: LoadedDeck) -> list[str]:
    shown = open_kiosk(wanted, loaded)
    shown.kiosk.put(Visiting(Journey(), PageApart("about", Menu())))
    shown.window.grabWindow()
    QGuiApplication.processEvents()
    shown.window.grabWindow()
    words = [text.text.replace("\xa0", " ") for text in Look(shown.window).display_list.texts]
    shown.close()
    return words


@pytest.mark.parametrize(
    ("full_screen", "more", "says"),
    [(True, "", True), (True, "[counts]\non = false\n", False), (False, "", False)],
    ids=["for visitors", "switched off", "a window"],
)
def test_where_it_counts_the_guide_says_so(
    qtbot: object, settings: Path, full_screen: bool, more: str, says: bool
) -> None:
    settings.write_text(SETTINGS + more, encoding="utf-8")
    wanted = RunOptions(settings=settings, full_screen=full_screen)
    words = _about(wanted, load_deck(wanted))

    assert "Who paid for it" in words
    assert ("We count touches, not people." in words) is says
