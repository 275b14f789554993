"""What a start does without: who opens the window must not wait for what few visitors ask for."""

from __future__ import annotations

import sys
from ast import literal_eval
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from kiosk.app.loaded_deck import RunOptions, load_deck
from kiosk.app.opening import open_kiosk
from kiosk.bridge.kiosk import Kiosk
from kiosk.tour.look import Look
from kiosk.tour.measure import measure
from kiosk.visit import events as on
from tests.app.conftest import Runs
from tests.journeys.story import MENU

LATER = (
    "segno",
    "kiosk.takeaway",
    "kiosk.bridge.paper.paper",
    "kiosk.bridge.paper.handout",
    "kiosk.bridge.paper.desk",
    "kiosk.bridge.paper.printer",
    "kiosk.bridge.paper.command",
    "kiosk.app.unattended",
    "kiosk.app.recovery",
    "kiosk.app.counting",
    "kiosk.app.opening_hours",
    "kiosk.bridge.screens.closed",
    "kiosk.station.hours",
    "kiosk.app.heartbeat",
    "kiosk.app.keeper",
    "kiosk.app.last_good",
    "kiosk.app.watchdog",
    "kiosk.station.heartbeat",
    "kiosk.counts",
    "sqlite3",
    "kiosk.bridge.window.blanking",
    "kiosk.bridge.window.contacts",
    "PySide6.QtDBus",
    "PySide6.QtNetwork",
    "PySide6.QtOpenGL",
    "decimal",
    "uuid",
    "kiosk.draft",
    "docx",
    "lxml",
    "markdown_it",
    "pypdfium2",
    "rapidfuzz",
    "sentencex",
)
_AT_THE_END = """
import atexit
atexit.register(lambda: print([name for name in {names} if name in sys.modules]))
"""
_TYPEFACES_AT_THE_END = """
import atexit
from pathlib import Path
def typefaces():
    mapped = Path("/proc/self/maps").read_text("utf-8").splitlines()
    return {Path(line).name for line in mapped if line.endswith((".ttf", ".otf", ".ttc"))}
atexit.register(lambda: print(sorted(typefaces())))
"""


def test_a_start_imports_nothing_for_codes_paper_and_drafts(runs: Runs, deck: Path, tmp_path: Path) -> None:
    settings = tmp_path / "clinic.toml"
    settings.write_text('[print]\nprinter = "office"\n', encoding="utf-8")
    done = runs(_AT_THE_END.format(names=LATER), deck=deck, settings=settings, state=tmp_path / "state")

    assert (done.returncode, done.stdout, done.stderr) == (0, "[]\n", "")


def test_control_what_is_imported_is_found(runs: Runs, deck: Path) -> None:
    names = ("kiosk.bridge.screens.take", "kiosk.takeaway")
    done = runs(_AT_THE_END.format(names=names), deck=deck)

    assert done.stdout == "['kiosk.bridge.screens.take']\n"


@pytest.mark.skipif(sys.platform != "linux", reason="memory is looked into by way of /proc")
def test_a_start_reads_no_typeface_but_ours(runs: Runs, deck: Path) -> None:
    done = runs(_TYPEFACES_AT_THE_END, deck=deck)
    read = literal_eval(done.stdout)
    assert "AtkinsonHyperlegible-Regular.ttf" in read  # else this would tell nothing
    assert all(name.startswith("AtkinsonHyperlegible-") for name in read), read


def test_who_touches_before_the_first_screen_is_painted_sees_the_menu_whole(qtbot: QtBot, deck: Path) -> None:
    """What the first screen needs none of is there in time: QML would warn of what it misses."""
    wanted = RunOptions(deck=deck)
    shown = open_kiosk(wanted, load_deck(wanted))
    assert shown.kiosk.warmUp.screens == 0
    shown.kiosk.happen(on.Begin())
    assert shown.kiosk.screen == Kiosk.Screen.Menu.value
    qtbot.waitUntil(lambda: MENU in [each.text for each in measure(Look(shown.window).display_list).texts])
    shown.close()
