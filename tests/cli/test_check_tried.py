"""``kiosk check`` draws each drawing and sets each sign, and says so where it can't."""

from __future__ import annotations

import json
from pathlib import Path

from kiosk.core.rules.deck import Rule
from tests.cli.conftest import Types

PAGE = "content/en/tea-1/02-pot-2.md"
_BLANK = '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 40 30"><path d="M90 90h5v5z"/></svg>'


def _add(deck: Path, words: str) -> None:
    path = deck / PAGE
    path.write_text(path.read_text(encoding="utf-8") + f"\n{words}[^ask]\n", encoding="utf-8")


def test_what_only_drawing_shows_is_told(types: Types, deck: Path, tmp_path: Path) -> None:
    (deck / "assets" / "kettle.svg").write_text(_BLANK, encoding="utf-8")
    _add(deck, "Tea → cup.")
    settings = tmp_path / "clinic.toml"
    text = '[clinic.en]\nname = "Dům ж"\nemergency_number = "911"\ncrisis_line = "988"\n'
    settings.write_text(text, encoding="utf-8")
    done = types("check", "--deck", deck, "--settings", settings)
    told = [line.partition(": The")[0] for line in done.stdout.splitlines()[:-1]]

    assert done.returncode == 1
    assert f"{PAGE}:10: missing-sign" in told
    assert f"{settings}:2: missing-sign" in told
    assert "assets/kettle.svg:0: drawing-not-drawn" in told


def test_signs_are_told_of_beside_what_is_wrong_in_form(types: Types, deck: Path) -> None:
    _add(deck, "Tea ж cup.")
    _add(deck, "\u2022 One cup. \u2022 Two cups.")
    done = types("check", "--deck", deck)

    assert f"{PAGE}:10: missing-sign" in done.stdout
    assert f"{PAGE}:12: list-pasted" in done.stdout


def test_a_new_deck_has_nothing_to_try_and_that_is_no_fault_of_qt(types: Types, tmp_path: Path) -> None:
    types("new", "deck", tmp_path / "a scan")
    done = types("check", "--deck", tmp_path / "a scan")
    assert done.returncode == 0
    assert "to-do" in done.stdout
    assert "not-tried" not in done.stdout


def test_in_a_draft_a_sign_may_wait(types: Types, deck: Path) -> None:
    _add(deck, "Tea → cup.")
    deck_file = deck / "content/en/deck.md"
    text = deck_file.read_text(encoding="utf-8")
    deck_file.write_text(text.replace("---\n", "---\ndraft: yes\n", 1), encoding="utf-8")
    done = types("check", "--deck", deck)

    assert done.returncode == 0, done.stdout
    assert "missing-sign" in done.stdout


def test_where_qt_is_not_there_the_rest_is_checked_and_that_is_said(
    types: Types, deck: Path, tmp_path: Path
) -> None:
    bare = tmp_path / "bare"
    bare.mkdir()
    without = 'import sys\nsys.modules["PySide6.QtGui"] = None\n'
    (bare / "sitecustomize.py").write_text(without, encoding="utf-8")
    root = Path(__file__).resolve().parents[2]
    done = types("check", "--deck", deck, "--json", PYTHONPATH=f"{bare}:{root}")
    found = json.loads(done.stdout)

    assert done.returncode == 0
    assert [note["rule"] for note in found["notes"]] == [Rule.NOT_TRIED]
