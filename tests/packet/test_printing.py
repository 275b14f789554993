"""A packet on paper."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
from msgspec.structs import replace
from PySide6.QtCore import QSizeF
from PySide6.QtGui import QGuiApplication, QImage, QTextDocument, QTextTable

from kiosk.bridge.window.typeface import load_typeface
from kiosk.packet.breaks import box_of, keep_together, units
from kiosk.packet.gather import gather
from kiosk.packet.pages import chapter, closing, frame, front
from kiosk.packet.photographs import Album, Photograph
from kiosk.packet.printing import write_pdf
from kiosk.packet.rows import rows, side_by_side
from kiosk.packet.screens import pictures
from kiosk.packet.sheets import Chapter
from kiosk.review.reviews import Reviews
from tests.review.signed import NOTED, TODAY

PACKET = gather(NOTED, Reviews(), TODAY)
FIRST = PACKET.chapters[0]
PAGE = QSizeF(600, 800)


@pytest.fixture
def album(qapp: QGuiApplication) -> Album:
    """White pictures, with the name of what they show as their only word."""
    load_typeface()
    image = QImage(1280, 800, QImage.Format.Format_RGB32)
    image.fill(0xFFFFFF)
    screens = [*PACKET.frame, *(screen for each in PACKET.chapters for screen in each.screens)]
    return {stop.name: (Photograph(image, (stop.name,)),) for screen in screens for stop in screen.stops}


def sheets(file: Path) -> int:
    return len(re.findall(rb"/Type /Page\b", file.read_bytes()))


def test_it_is_a_pdf_with_as_many_sheets_as_are_told(album: Album, tmp_path: Path) -> None:
    file = tmp_path / "packet.pdf"
    told = write_pdf(PACKET, album, file)

    assert file.read_bytes().startswith(b"%PDF-")
    assert sheets(file) == told
    assert told > len(PACKET.chapters) + 2
    assert list(tmp_path.iterdir()) == [file]


def test_one_chapter_is_few_sheets(album: Album, tmp_path: Path) -> None:
    alone = replace(PACKET, frame=(), chapters=(PACKET.chapters[1],))

    assert write_pdf(alone, album, tmp_path / "one.pdf") == sheets(tmp_path / "one.pdf") <= 3


def test_where_it_cannot_be_written_it_is_told(album: Album, tmp_path: Path) -> None:
    with pytest.raises(OSError, match="can't be written"):
        write_pdf(PACKET, album, tmp_path / "none" / "packet.pdf")


def said(html: str) -> str:
    document = QTextDocument()
    document.setHtml(html)
    return document.toPlainText()


def test_the_front_says_how_it_goes_and_lists_every_page(album: Album) -> None:
    words = said(front(PACKET))
    assert "kiosk review sign PAGE --code CODE" in words
    for each in PACKET.chapters:
        assert each.page in words
        assert each.code not in words, "the code stands where the reading ends"


def test_the_last_sheet_has_one_code_for_all(album: Album) -> None:
    words = said(closing(PACKET))
    assert PACKET.code in words
    assert "kiosk review sign --packet CODE" in said(front(PACKET))
    assert "ROLE is one of: doctor, family doctor" in said(front(PACKET))
    for each in PACKET.chapters:
        assert each.page in words


def test_a_statement_tells_where_it_stands(album: Album) -> None:
    assert "Section 1, sentence 1" in said(chapter(FIRST, album))


def test_a_chapter_has_all_that_is_signed(album: Album) -> None:
    words = said(chapter(FIRST, album))
    for line in (line for screen in FIRST.screens for line in screen.lines):
        assert line.text in words
    for text in (FIRST.code, "tea-1", "Use: a claim without a study.", "Open. Which is right?", "Signature"):
        assert text in words
    shown = [name for screen in FIRST.screens for name in pictures(screen, album)]
    assert len(shown) == 2 + 3 * 4
    assert re.findall(r'<img src="([^"]+)"', chapter(FIRST, album)) == [*shown, shown[0]], "one more to sign"


def test_screens_of_the_frame_have_the_words_that_are_seen_on_them(album: Album) -> None:
    assert "menu-all-read" in said(frame(PACKET, album))


def test_words_of_a_deck_are_never_read_as_html(album: Album) -> None:
    line = replace(FIRST.screens[0].lines[0], text="<b>5 < 7 & 9</b>")
    odd = replace(FIRST, title="<i>a</i>", screens=(replace(FIRST.screens[0], lines=(line,)),))
    words = said(chapter(odd, album))
    assert "<b>5 < 7 & 9</b>" in words
    assert "<i>a</i>" in words


def test_clinic_values_stand_where_there_are_some(album: Album) -> None:
    with_phone: Chapter = replace(FIRST, values=(("phone", "555"), ("night", "")))
    assert "night: not set" in said(chapter(with_phone, album))
    assert "phone: 555" in said(chapter(with_phone, album))
    assert "clinic values" not in said(chapter(FIRST, album))


def document(*parts: tuple[str, int]) -> QTextDocument:
    """Headings, each with so many lines below."""
    text = QTextDocument()
    text.setHtml("".join(f"<{head}>{head}</{head}>" + "<p>line</p>" * count for head, count in parts))
    text.setPageSize(PAGE)
    return text


def sheet_of(text: QTextDocument) -> list[tuple[int, int]]:
    """Of each heading, and of the last line below it."""
    layout, found = text.documentLayout(), list[tuple[int, int]]()
    for number in range(text.blockCount()):
        block = text.findBlockByNumber(number)
        sheet = int(layout.blockBoundingRect(block).top() // PAGE.height())
        if block.blockFormat().headingLevel():
            found.append((sheet, sheet))
        else:
            found[-1] = (found[-1][0], sheet)
    return found


def test_what_belongs_together_is_not_broken(qapp: QGuiApplication) -> None:
    text = document(("h2", 20), ("h2", 20), ("h2", 3), ("h2", 20))
    assert any(first != last for first, last in sheet_of(text))
    keep_together(text)
    assert [first == last for first, last in sheet_of(text)] == [True] * 4


def test_what_is_a_list_or_longer_than_a_sheet_is_broken_where_the_sheet_ends(qapp: QGuiApplication) -> None:
    for long in (document(("h2", 10), ("h3", 40)), document(("h2", 10), ("h2", 90))):
        before = sheet_of(long)
        keep_together(long)
        assert sheet_of(long) == before


def test_columns_have_their_titles_on_each_sheet(qapp: QGuiApplication) -> None:
    text = QTextDocument()
    names = (((f"page {number}", 40), (f"title {number}", 60)) for number in range(90))
    text.setHtml("<h3>The pages</h3>" + rows(names, ("Page", "Title")) + side_by_side("a", 10, "b") * 40)
    text.setPageSize(PAGE)
    keep_together(text)
    tables = [each for each in units(text) if isinstance(each, QTextTable)]
    titled = [each for each in tables if each.cellAt(0, 0).firstCursorPosition().block().text() == "Page"]
    tops = [box_of(text, each).top() // PAGE.height() for each in titled]

    assert tops == sorted(set(tops))
    assert len(tops) == 1 + (box_of(text, tables[89]).bottom() - 1) // PAGE.height() > 2
    assert {each.rows() for each in titled} == {2}
    assert all(each.cellAt(0, 1).firstCursorPosition().block().text() == "Title" for each in titled)
