"""Options of a quiz keep their letter or box in Word and PDF, too, until the gate has seen them."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from docx import Document

from kiosk.draft.sentences.document import SetAside
from tests.draft import sheets
from tests.draft.kept import aside, kept, reading
from tests.draft.wordings import TAB, document, paragraph, run, with_parts

ASKS, WRONG, RIGHT = "What do newts eat?", "Newts eat sand.", "Newts eat flies."
LEADS, FIRST, SECOND = "Walk round the pond like this.", "Put on your boots.", "Look about you."
SAID = "Newts sleep in winter."
MARKS = ("a) ", "(a) ", "A) ", "A. ", "[ ] ")


def second(mark: str) -> str:
    return mark.replace("a", "b").replace("A", "B")


def in_word(lead: str, *items: str) -> bytes:
    return document(paragraph(run(lead)), *(paragraph(run(item)) for item in items), paragraph(run(SAID)))


def in_pdf(lead: str, *items: str) -> bytes:
    page = [sheets.at(40, 640 - 20 * number, line) for number, line in enumerate((lead, *items))]
    return sheets.drawn(Path("quiz.pdf"), [*page, sheets.at(40, 480, SAID)]).read_bytes()


@pytest.fixture(autouse=True)
def _here(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)


@pytest.mark.parametrize("mark", MARKS)
@pytest.mark.parametrize(("name", "made"), [("pond.docx", in_word), ("pond.pdf", in_pdf)])
def test_options_are_set_apart(tmp_path: Path, mark: str, name: str, made: Callable[..., bytes]) -> None:
    found = reading(tmp_path, name, made(ASKS, mark + WRONG, second(mark) + RIGHT))
    assert kept(found) == [SAID]
    told = " ".join(aside(found, SetAside.QUIZ))
    assert WRONG in told
    assert RIGHT in told


@pytest.mark.parametrize("mark", ["a) ", "(a) ", "[ ] "])
@pytest.mark.parametrize(("name", "made"), [("pond.docx", in_word), ("pond.pdf", in_pdf)])
def test_steps_with_the_same_marks_are_said_without_them(
    tmp_path: Path, mark: str, name: str, made: Callable[..., bytes]
) -> None:
    found = reading(tmp_path, name, made(LEADS, mark + FIRST, second(mark) + SECOND))
    assert kept(found) == [LEADS, FIRST, SECOND, SAID]


def test_a_tab_behind_a_letter_parts_no_columns(tmp_path: Path) -> None:
    items = (paragraph(run("a)"), TAB, run(WRONG)), paragraph(run("b)"), TAB, run(RIGHT)))
    found = reading(tmp_path, "pond.docx", document(paragraph(run(ASKS)), *items, paragraph(run(SAID))))
    assert kept(found) == [SAID]


@pytest.mark.parametrize("letters", ["lowerLetter", "upperLetter"])
def test_letters_that_word_counts_itself_are_seen(tmp_path: Path, letters: str) -> None:
    found = reading(tmp_path, "pond.docx", counted(letters, ASKS, WRONG, RIGHT))
    assert kept(found) == [SAID]
    assert aside(found, SetAside.QUIZ)[-2:] == [WRONG, RIGHT]
    assert kept(reading(tmp_path, "walk.docx", counted(letters, LEADS, FIRST, SECOND))) == [
        LEADS,
        FIRST,
        SECOND,
        SAID,
    ]
    assert kept(reading(tmp_path, "numbers.docx", counted("decimal", ASKS, WRONG, RIGHT))) == [
        WRONG,
        RIGHT,
        SAID,
    ]


def counted(letters: str, lead: str, *items: str) -> bytes:
    more = '<w:numPr><w:ilvl w:val="0"/><w:numId w:val="9"/></w:numPr>'
    told = (paragraph(run(item), more=more) for item in items)
    data = document(paragraph(run(lead)), *told, paragraph(run(SAID)))
    name = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
    level = f'<w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="{letters}"/></w:lvl>'
    abstract = f'<w:abstractNum w:abstractNumId="7">{level}</w:abstractNum>'
    number = '<w:num w:numId="9"><w:abstractNumId w:val="7"/></w:num>'
    lists = f'<w:numbering xmlns:w="{name}">{abstract}{number}</w:numbering>'
    assert Document().part.numbering_part.partname == "/word/numbering.xml"
    return with_parts(data, {"word/numbering.xml": lists.encode()})


def test_a_name_at_the_start_of_a_line_stays_in_its_sentence(tmp_path: Path) -> None:
    lines = (
        "Newts were first drawn by the keeper of the pond, who was known to",
        "many as the man of the mud, and to those who knew him well as good",
        "A. Heron of the water. He never ate one.",
    )
    page = [sheets.at(40, 640 - 13 * number, line) for number, line in enumerate(lines)]
    found = reading(tmp_path, "pond.pdf", sheets.drawn(Path("name.pdf"), page).read_bytes())
    assert [block.text for block in found.document.blocks] == [" ".join(lines)]
