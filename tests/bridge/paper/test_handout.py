"""The page that a visitor may print: one sheet, and nothing on it that tells why somebody is here."""

from __future__ import annotations

import re
import subprocess
from pathlib import Path
from shutil import which

import pytest
from PySide6.QtCore import QRectF, QSizeF
from PySide6.QtGui import QGuiApplication, QPainter, QTextDocument

from kiosk.bridge.paper import handout as page
from kiosk.bridge.paper.handout import TooMuchError, as_pdf
from kiosk.bridge.window.typeface import load_typeface
from kiosk.takeaway.handout import Handout, handout
from tests.cups import pages_in
from tests.takeaway.test_warning_signs import helped

ASKED = tuple(f"May I have cup {number}?" for number in range(1, 9))
FULL = Handout(
    ASKED,
    again=("The leaf, first", "The pot, last"),
    more_again=True,
    numbers=(
        ("emergency_number", "911"),
        ("crisis_line", "988 (call or text)"),
        ("day_number", "555 01"),
        ("night_number", ""),
    ),
    clinic="The Tea House",
)


@pytest.fixture(autouse=True)
def typeface(qapp: QGuiApplication) -> None:
    load_typeface()


def words(handout: Handout, monkeypatch: pytest.MonkeyPatch) -> str:
    """What is laid out on the page."""
    laid_out: list[str] = []
    draw = QTextDocument.drawContents

    def drawn(text: QTextDocument, painter: QPainter, room: QRectF) -> None:
        laid_out.append(text.toPlainText())
        draw(text, painter, room)

    with monkeypatch.context() as patch:
        patch.setattr(page.QTextDocument, "drawContents", drawn)
        as_pdf(handout, "A4")
    return laid_out[0]


def media(pdf: bytes) -> QSizeF:
    found = re.search(rb"/MediaBox \[0 0 ([\d.]+) ([\d.]+)\]", pdf)
    assert found
    return QSizeF(float(found[1]), float(found[2]))


@pytest.mark.parametrize(("paper", "points"), [("A4", QSizeF(595, 842)), ("Letter", QSizeF(612, 792))])
def test_it_is_one_sheet_of_the_clinics_paper(paper: str, points: QSizeF) -> None:
    pdf = as_pdf(FULL, paper)
    assert pdf.startswith(b"%PDF-")
    assert pages_in(pdf) == 1
    assert media(pdf) == points


def test_its_title_says_nothing_but_my_questions() -> None:
    pdf = as_pdf(FULL, "A4")
    title = re.search(rb"/Title \((.*?)\)\n", pdf, re.DOTALL)
    assert title
    assert title[1].replace(b"\0", b"").endswith(b"My questions")


def test_questions_pages_and_numbers_stand_on_it(monkeypatch: pytest.MonkeyPatch) -> None:
    said = words(FULL, monkeypatch)
    for text in (*ASKED, "The leaf, first", "The pot, last", "Emergency number: 911"):
        assert text in said
    assert "Crisis line: 988 (call or text)" in said
    assert "More pages are on the screen." in said
    assert "More questions" not in said
    assert "More questions are on the screen." in words(Handout(ASKED, withheld=1), monkeypatch)


def test_when_to_get_help_stands_on_it(monkeypatch: pytest.MonkeyPatch) -> None:
    said = words(handout(helped()), monkeypatch)
    assert "The cup, first\nCall 911 now.\nAfter tea\n• You shake\n• You doze\nHelp" in said


def test_what_there_is_nothing_of_has_no_heading(monkeypatch: pytest.MonkeyPatch) -> None:
    assert "911" not in words(Handout(ASKED), monkeypatch)
    assert "read again" not in words(Handout(ASKED), monkeypatch)


def test_the_clinic_and_its_numbers_stand_on_it(monkeypatch: pytest.MonkeyPatch) -> None:
    said = words(FULL, monkeypatch)
    assert "The Tea House" in said
    assert "Our number by day: 555 01" in said
    assert "Our number at night: please ask at the desk." in said


def test_what_the_clinic_has_not_set_is_never_made_up(monkeypatch: pytest.MonkeyPatch) -> None:
    said = words(Handout(ASKED), monkeypatch)
    assert "In an emergency, call your local emergency number." in said
    assert "Crisis line: please ask at the desk." in said
    assert said.count("Our number") == 1
    assert "Our number: please ask at the desk." in said
    assert not re.search(r"\d", said.split("Help")[1])


def test_a_question_is_never_read_as_html(monkeypatch: pytest.MonkeyPatch) -> None:
    assert "<b>5 < 7 & 9</b>" in words(Handout(("<b>5 < 7 & 9</b>",)), monkeypatch)


@pytest.mark.parametrize("number", [1, 8, 10, 14, 20])
def test_however_many_there_are_it_stays_one_sheet(number: int) -> None:
    long = Handout(tuple(f"{count} {'Is this question long? ' * 6}" for count in range(number)))
    assert pages_in(as_pdf(long, "Letter")) == 1


def test_what_fits_no_sheet_is_refused() -> None:
    with pytest.raises(TooMuchError):
        as_pdf(Handout(("Is this question long? " * 12,) * 40), "A4")


@pytest.mark.skipif(which("pdftotext") is None, reason="pdftotext reads a PDF from outside")
def test_another_program_reads_the_same_from_it(tmp_path: Path) -> None:
    file = tmp_path / "page.pdf"
    file.write_bytes(as_pdf(FULL, "A4"))
    done = subprocess.run(["pdftotext", file, "-"], check=True, capture_output=True, text=True)
    for question in ASKED:
        assert question in done.stdout
