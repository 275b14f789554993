"""What is put to a reader is not said: options, riddles, answers. A checklist is none of these."""

from __future__ import annotations

from pathlib import Path

import pytest

from kiosk.draft.sentences.document import SetAside
from tests.draft.kept import aside, kept, reading

QUIZZES: tuple[tuple[str, str], ...] = (
    ("task list.md", "What do newts eat?\n\n- [ ] Newts eat sand.\n- [x] Newts eat flies.\n"),
    ("choose.md", "Choose the right ones:\n\n* [ ] Newts eat sand.\n* [X] Newts eat flies.\n"),
    ("headed.md", "## Test yourself\n\n- [ ] Newts eat sand.\n- [x] Newts eat flies.\n"),
    ("lia.md", "Newts eat:\n\n    [[ ]] Newts eat sand.\n    [[x]] Newts eat flies.\n"),
    ("lia one.md", "Newts eat:\n\n[( )] Newts eat sand.\n[(X)] Newts eat flies.\n"),
    ("edx.txt", "What do newts eat?\n\n( ) Newts eat sand.\n(x) Newts eat flies.\n"),
    ("letters.md", "What do newts eat?\na) Newts eat sand.\nb) Newts eat flies.\n\nAnswer: b\n"),
    ("low letters.txt", "What do newts eat?\n\na) Newts eat sand.\nb) Newts eat flies.\n"),
    ("letters.txt", "Newts eat:\n\nA. Newts eat sand.\nB. Newts eat flies.\nANSWER: B\n"),
    ("list.html", "<p>What do newts eat?<ol type=A><li>Newts eat sand.<li>Newts eat flies.</ol>"),
    (
        "radio.html",
        "<p>What?<br><label><input type=radio>Newts eat sand.</label><input type=radio>Newts eat flies.<br>",
    ),
    (
        "labels.html",
        "<p>What?<p><input type=radio id=a><label for=a>Newts eat sand.</label><p>"
        "<input type=radio id=b><label for=b>Newts eat flies.</label>",
    ),
    ("select.html", "<p>Pick:<select><option>Newts eat sand.<option>Newts eat flies.</select>"),
    ("gift.txt", "::food:: What do newts eat? {\n=Newts eat flies.\n~Newts eat sand.\n}\n"),
    ("gift one.txt", "Newts eat sand.{F}\n\nNewts sing: {=Newts eat flies. ~Newts eat sand.}\n"),
    ("riddle.md", "True or false?\n\nNewts eat sand.\n"),
    ("myth.md", "Myth: Newts eat sand.\n"),
    ("answer.md", "What do newts eat?\n\n1. Newts eat sand.\n2. Newts eat flies.\n\nCorrect answer: 2\n"),
)
SAID = "Newts sleep in winter."


@pytest.mark.parametrize(("name", "text"), QUIZZES, ids=[name for name, _ in QUIZZES])
def test_options_of_a_quiz_are_set_aside(tmp_path: Path, name: str, text: str) -> None:
    said = f"<p>{SAID}</p>" if name.endswith("html") else f"{SAID}\n\n"
    found = reading(tmp_path, name, said + text)
    assert [one for one in kept(found) if "eat sand" in one or "eat flies" in one] == []
    assert any("eat sand" in one for one in aside(found, SetAside.QUIZ))
    assert SAID in kept(found)


@pytest.mark.parametrize("lead", ["Before you come to the pond:", "Bring these things along."])
def test_a_checklist_keeps_its_items_without_boxes(tmp_path: Path, lead: str) -> None:
    found = reading(tmp_path, "list.md", f"{lead}\n\n- [ ] Pack a towel.\n- [x] Tell a friend.\n")
    assert kept(found)[-2:] == ["Pack a towel.", "Tell a friend."]


def test_lists_beneath_a_question_that_carry_no_mark_are_said(tmp_path: Path) -> None:
    found = reading(tmp_path, "list.md", "## What do newts eat?\n\n- Flies and gnats\n- Worms\n")
    assert kept(found) == ["Flies and gnats", "Worms"]
    letters = reading(tmp_path, "letters.txt", "Walk like this.\n\na) Put on boots.\nb) Look about.\n")
    assert kept(letters)[1:] == ["Put on boots.", "Look about."]
