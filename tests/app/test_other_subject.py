"""A deck on another subject checks clean, is shown once it is signed, and meets no word of ours."""

from __future__ import annotations

import json
import re
from pathlib import Path

import pytest

from kiosk.app.loaded_deck import LoadedDeck, RunOptions, load_deck
from tests.app.test_reviewed import TODAY, sign_with
from tests.cli.conftest import Types
from tests.cli.conftest import environment as environment
from tests.cli.conftest import types as types
from tests.scan import write_scan_deck

PAGES = ("before/what-it-is", "before/to-ask", "during/in-the-scanner")
OURS = re.compile(r"ketamin|addict|drug|misuse|infusion|\bdrip|crisis|substance|treatment", re.IGNORECASE)


@pytest.fixture
def deck(tmp_path: Path) -> Path:
    return write_scan_deck(tmp_path / "deck")


@pytest.fixture
def settings(tmp_path: Path) -> Path:
    """Without a crisis line, of which the deck says nothing."""
    file = tmp_path / "clinic.toml"
    file.write_text('[clinic.en]\nemergency_number = "112"\n', encoding="utf-8")
    return file


def test_it_checks_clean(types: Types, deck: Path, settings: Path) -> None:
    done = types("check", "--deck", deck, "--settings", settings)
    assert done.stdout == "3 pages, 4 questions, 6 statements (6 cited, 0 left out): no faults.\n"
    assert done.returncode == 0


def test_its_own_lists_are_held_and_a_promise_is_one_in_any_deck(types: Types, deck: Path) -> None:
    page = deck / "content/en/during/01-in-the-scanner.md"
    page.write_text(page.read_text("utf-8").replace("You lie still.", "The tunnels are proven."), "utf-8")
    told = types("check", "--deck", deck).stdout
    assert "'tunnels' must not stand here" in told
    assert "Say: scanner." in told
    assert "'proven' must not stand here" in told


def _for_visitors(deck: Path, settings: Path) -> LoadedDeck:
    return load_deck(RunOptions(deck=deck, full_screen=True, today=TODAY, settings=settings))


def test_it_is_shown_to_visitors_once_it_is_signed(deck: Path, settings: Path) -> None:
    assert _for_visitors(deck, settings).to_do != ()
    sign_with(deck, settings, *PAGES)
    loaded = _for_visitors(deck, settings)
    assert (loaded.faults, loaded.to_do) == ((), ())
    assert [page.id for page in loaded.library.pages] == list(PAGES)


def test_a_tour_of_it_has_no_word_of_another_subject(types: Types, deck: Path, tmp_path: Path) -> None:
    done = types("tour", "--deck", deck, "--out", tmp_path / "tour", "--size", "1280x800")
    assert done.returncode == 0, done.stderr
    (found,) = (tmp_path / "tour").glob("*.json")
    shots = json.loads(found.read_text("utf-8"))["shots"]
    texts = {text["text"] for shot in shots for text in shot["texts"]}
    names = {target["name"] for shot in shots for target in shot["targets"]}
    assert "Written by a hospital or clinic" in texts
    assert "Leave this topic" in names | texts
    assert sorted(text for text in texts | names if OURS.search(text)) == []
