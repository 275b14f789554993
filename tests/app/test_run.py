"""`kiosk run`: it opens, it says nothing, and what is wrong stands in the log and never on the screen."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
from pathlib import Path

import pytest

from kiosk.app.loaded_deck import LoadedDeck, RunOptions, load_deck
from kiosk.app.opening import open_kiosk
from kiosk.core.blocks.types import Paragraph
from kiosk.tour.look import Look
from kiosk.visit.states import Attract, OutOfService
from tests.app.conftest import ROOT, Runs
from tests.cli.bad import BAD, BAD_SETTINGS, Bad
from tests.sample import sample

NOT_WORKING = "This screen is not working. Please ask at the desk."


def _words(loaded: LoadedDeck, qtbot: object) -> list[str]:
    """All that the window says when it opens."""
    shown = open_kiosk(RunOptions(), loaded)
    shown.window.grabWindow()
    words = [text.text for text in Look(shown.window).display_list.texts]
    shown.close()
    return words


@pytest.mark.parametrize("wanted", [{}, {"ppi": 120.0}, {"watch": True}])
def test_a_good_deck_is_shown_without_a_word(
    runs: Runs, deck: Path, tmp_path: Path, wanted: dict[str, object]
) -> None:
    done = runs(deck=deck, state=tmp_path / "state", **wanted)

    assert (done.returncode, done.stdout, done.stderr) == (0, "", "")
    assert not (tmp_path / "state").exists(), "nothing to tell, nothing kept"


def test_the_window_starts_at_attract(qtbot: object, deck: Path) -> None:
    loaded = load_deck(RunOptions(deck=deck))

    assert loaded.faults == ()
    assert "Touch to start" in _words(loaded, qtbot)


@pytest.mark.parametrize("bad", sample("bad decks run", BAD, 5), ids=lambda bad: bad.name)
def test_a_bad_deck_is_never_shown(qtbot: object, deck: Path, bad: Bad) -> None:
    bad.spoil(deck)
    loaded = load_deck(RunOptions(deck=deck))

    assert any(str(fault).startswith(bad.told.replace("%s", str(deck))) for fault in loaded.faults)
    assert _words(loaded, qtbot)[0] == NOT_WORKING


@pytest.mark.parametrize(("settings", "told"), sample("bad settings run", BAD_SETTINGS, 4))
def test_bad_settings_are_never_followed(
    qtbot: object, deck: Path, tmp_path: Path, settings: str, told: str
) -> None:
    file = tmp_path / "clinic.toml"
    file.write_text(settings, encoding="utf-8")
    loaded = load_deck(RunOptions(deck=deck, settings=file))

    assert [str(fault).startswith(f"{tmp_path}/{told}") for fault in loaded.faults] == [True]
    assert _words(loaded, qtbot)[0] == NOT_WORKING


def test_pages_say_what_the_clinic_has_set(deck: Path, tmp_path: Path) -> None:
    page, file = deck / "content/en/tea-1/02-pot-2.md", tmp_path / "clinic.toml"
    page.write_text(page.read_text("utf-8") + "\nIt takes {visit_length|a while}.[^ask]\n", "utf-8")
    file.write_text('[clinic.en]\nvisit_length = "two hours"\n', "utf-8")

    for settings, words in ((file, "It takes two hours."), (None, "It takes a while.")):
        block = (
            load_deck(RunOptions(deck=deck, settings=settings)).library.page_by_id["tea-1/pot-2"].blocks[-1]
        )
        assert isinstance(block, Paragraph)
        assert block.passage.text == words


def test_the_log_says_what_the_screen_does_not(runs: Runs, deck: Path, tmp_path: Path) -> None:
    BAD[4].spoil(deck)
    done = runs(deck=deck, settings=tmp_path / "none.toml", state=tmp_path / "state")
    log = (tmp_path / "state" / "kiosk.log").read_text(encoding="utf-8")

    assert (done.returncode, done.stdout) == (1, "")
    for told in (done.stderr, log):
        assert len(told.splitlines()) == 2
        assert "none.toml:0: settings: " in told
        assert "tea-1/02-pot-2.md:6: citation-unknown: " in told


def test_without_a_folder_named_the_log_is_where_the_user_keeps_data(runs: Runs, tmp_path: Path) -> None:
    runs(deck=tmp_path / "none")

    assert "deck-missing" in (tmp_path / "data" / "kiosk" / "kiosk.log").read_text(encoding="utf-8")


def test_where_no_log_can_be_kept_it_still_starts(runs: Runs, tmp_path: Path) -> None:
    taken = tmp_path / "taken"
    taken.write_text("a file", encoding="utf-8")
    done = runs(deck=tmp_path / "none", state=taken)

    assert done.returncode == 1
    assert "no log can be kept" in done.stderr
    assert "deck-missing" in done.stderr
    assert "Traceback" not in done.stderr


def test_a_read_only_deck_still_starts(runs: Runs, deck: Path) -> None:
    for path in (*deck.rglob("*"), deck):
        path.chmod(path.stat().st_mode & ~0o222)

    assert runs(deck=deck).returncode == 0


def test_an_error_of_our_own_takes_the_screen_away_and_stands_in_the_log(
    runs: Runs, deck: Path, tmp_path: Path
) -> None:
    plan = """
from kiosk.app.window import OpenWindow
def breaks():
    raise ValueError("planted")
def close(shown, closes=OpenWindow.close):
    print(shown.kiosk.state)
    closes(shown)
OpenWindow.close = close
QTimer.singleShot(0, breaks)
"""
    done = runs(plan, deck=deck, state=tmp_path)
    log = (tmp_path / "kiosk.log").read_text(encoding="utf-8")

    assert done.stdout == "OutOfService()\n"
    assert done.stderr == "kiosk: CRITICAL: ValueError: planted\n"
    assert "Traceback" in log


def test_a_full_screen_is_not_closed_by_a_visitor(qtbot: object, deck: Path) -> None:
    shown = open_kiosk(RunOptions(), load_deck(RunOptions(deck=deck)))
    shown.fill_screen()

    assert not shown.window.close()
    assert shown.window.isVisible()
    shown.close()


def test_a_window_is_closed_by_its_owner(qtbot: object, deck: Path) -> None:
    shown = open_kiosk(RunOptions(), load_deck(RunOptions(deck=deck)))

    assert shown.window.close()
    shown.close()


def test_a_kiosk_starts_at_attract_or_out_of_service(deck: Path, tmp_path: Path, qtbot: object) -> None:
    for folder, state in ((deck, Attract()), (tmp_path / "none", OutOfService())):
        shown = open_kiosk(RunOptions(), load_deck(RunOptions(deck=folder)))
        assert shown.kiosk.state == state
        shown.close()


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no signals to send")
def test_control_c_ends_the_program_at_once(tmp_path: Path) -> None:
    command = [
        sys.executable,
        "-m",
        "kiosk",
        "run",
        "--deck",
        str(tmp_path / "none"),
        "--state",
        str(tmp_path),
    ]
    with subprocess.Popen(command, stderr=subprocess.PIPE, cwd=ROOT, env=dict(os.environ)) as program:
        assert program.stderr is not None
        program.stderr.readline()  # it has something to tell, so it has started
        program.send_signal(signal.SIGINT)
        assert program.wait(5) == -signal.SIGINT
        assert program.stderr.read() == b""
