"""Sentences that can't stand alone are kept with what they lean on, or wait for an editor."""

from __future__ import annotations

from pathlib import Path

import pytest

from kiosk.core.statement import Verdict
from kiosk.draft.judging.back_references import leans_back
from kiosk.draft.judging.note import Note
from kiosk.draft.make import make
from tests.draft.tea import topics


def notes(folder: Path, text: str) -> dict[str, Note]:
    paper = folder / "tea.md"
    paper.write_text(f"Tea is made from the leaves of a plant.\n\n{text}", encoding="utf-8")
    made = make([paper], topics(), lambda *_: None)
    return {note.text: note for note in made.noted.firsts}


def test_what_goes_on_in_a_paragraph_stays_on_its_topic(tmp_path: Path) -> None:
    found = notes(
        tmp_path, "The plant grows on hills in the rain. This, in turn, helps hot water brew the tea.\n"
    )
    leaning = found["This, in turn, helps hot water brew the tea."]
    assert leaning.topic == found["The plant grows on hills in the rain."].topic
    assert leaning.verdict is Verdict.USE
    alone = notes(tmp_path, "The plant grows on hills in the rain. Hot water brews the tea in a pot.\n")
    assert alone["Hot water brews the tea in a pot."].topic != leaning.topic


def test_what_leans_on_no_statement_is_to_do(tmp_path: Path) -> None:
    found = notes(
        tmp_path,
        "However, hot water brews the tea.\n\n## Tea\n\nIt also brews in a pot of water.\n",
    )
    assert found["It also brews in a pot of water."].verdict is Verdict.CARE


def test_items_are_no_advice_without_the_no_that_leads_in(tmp_path: Path) -> None:
    for lead in ("You should not:", "## Never", "With a pot of hot tea, avoid these"):
        found = notes(tmp_path, f"{lead}\n\n- brew the tea in cold water\n- brew the leaves twice\n")
        assert found["brew the tea in cold water"].verdict is Verdict.CARE, lead
    found = notes(tmp_path, "For a pot of hot tea:\n\n- brew the tea in hot water\n- brew the leaves once\n")
    assert found["brew the tea in hot water"].verdict is Verdict.USE


@pytest.mark.parametrize(
    ("text", "leans"),
    [
        ("These effects pass.", True),
        ("If so, wait.", True),
        ("Otherwise, ask.", True),
        ("It is best to wait.", False),
        ("Those who wait may ask.", False),
        ("Both tea and water are hot.", False),
        ("Tea is hot.", False),
    ],
)
def test_first_words_that_lean(text: str, leans: bool) -> None:
    assert leans_back(text) is leans
