"""What stands on the pages of PDFs in columns, boxes and tables, and what stands there for no reader."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from kiosk.draft.reading.pdf.blocks import blocks
from kiosk.draft.reading.pdf.lines import Pages
from kiosk.draft.reading.pdf.pages import pages_of
from kiosk.draft.sentences.document import Document, SetAside
from kiosk.draft.sentences.gate import gate
from kiosk.draft.sentences.places import sentences
from kiosk.draft.sentences.sentence import Form
from kiosk.draft.sentences.set_aside import why_aside
from tests.draft import sheets
from tests.draft.sheets import BEDS, LEFT, POND, SHED, TOP, at

WHOLE = {*POND, *SHED, *BEDS}


def read(path: Path) -> Document:
    """As `kiosk draft` does, but in this process, which is quicker."""
    found = pages_of(path.read_bytes())
    assert isinstance(found, Pages), found
    return Document(path.name, "", found.title, tuple(blocks(found.pages)))


def shown(path: Path) -> list[str]:
    """What may become a statement."""
    told = sentences(read(path))
    pairs = zip(told, gate(told), strict=True)
    return [one.text for one, why in pairs if why is None and one.form is not Form.HEADING]


def hidden(path: Path) -> str:
    told = sentences(read(path))
    return " ".join(one.text for one in told if why_aside(one) is SetAside.HIDDEN)


COLUMNS: tuple[tuple[Callable[[], list[str]], set[str]], ...] = (
    (sheets.two_columns, {*POND, *SHED}),
    (sheets.two_columns_line_by_line, {*POND, *SHED}),
    (sheets.three_columns, {*POND, *SHED, *BEDS}),
    (sheets.columns_out_of_step, {*POND, *SHED}),
    (sheets.narrow_gutter, {*POND, *SHED}),
    (sheets.justified, {*POND, *SHED}),
    (sheets.heading_across, {*POND, *SHED}),
    (sheets.side_box, {*POND, *SHED[:2], *BEDS}),
    (sheets.spaced_out, {POND[0], POND[3]}),
    (sheets.struck_twice, {*POND[:3]}),
)


@pytest.mark.parametrize(("page", "whole"), COLUMNS, ids=[page.__name__ for page, _ in COLUMNS])
def test_sentences_are_whole_whatever_stands_beside_them(
    tmp_path: Path, page: Callable[[], list[str]], whole: set[str]
) -> None:
    assert {*shown(sheets.drawn(tmp_path / "page.pdf", page()))} == whole


@pytest.mark.parametrize("page", [sheets.ruled_table, sheets.open_table], ids=lambda page: page.__name__)
def test_what_stands_in_a_cell_is_no_statement(tmp_path: Path, page: Callable[[], list[str]]) -> None:
    path = sheets.drawn(tmp_path / "table.pdf", page())
    assert shown(path) == []
    found = read(path)
    assert POND[0] in {block.text for block in found.blocks}


def test_a_sentence_cut_by_a_page_is_no_statement_and_those_around_it_are(tmp_path: Path) -> None:
    lines = sheets.lines(POND, LEFT, TOP, 60)
    found = shown(sheets.drawn(tmp_path / "pages.pdf", lines[:2], lines[2:]))
    assert [*found] == [sentence for sentence in POND if sentence != POND[2]]


def test_what_follows_a_column_that_breaks_off_is_no_statement(tmp_path: Path) -> None:
    """It might be the rest of it, though it begins with a capital."""
    left = [at(LEFT, TOP, POND[0]), at(LEFT, TOP - 13, "You should not tell")]
    right = [at(320, TOP, "Ann about it."), at(320, TOP - 26, SHED[0]), at(320, TOP - 52, "")]
    assert shown(sheets.drawn(tmp_path / "off.pdf", [*left, *right])) == [POND[0], SHED[0]]


def test_hyphens_at_the_ends_of_lines_go(tmp_path: Path) -> None:
    (found,) = shown(sheets.drawn(tmp_path / "hyphens.pdf", sheets.hyphens()))
    assert "need nothing to eat" in found


def test_page_numbers_at_the_edge_join_no_line(tmp_path: Path) -> None:
    found = read(sheets.drawn(tmp_path / "contents.pdf", sheets.contents()))
    assert not any(block.text[-1].isdecimal() and len(block.text) > 1 for block in found.blocks)


NOTE = "Frogs never need any water at all."
UNSEEN = {
    "in no colour": at(LEFT, 500, NOTE, more="3 Tr") + " BT 0 Tr ET",
    "white on white": f"q 1 1 1 rg {at(LEFT, 500, NOTE)} Q",
    "too small": at(LEFT, 500, NOTE, size=1),
    "beyond the edge": at(LEFT, 900, NOTE),
    "under a patch": f"{at(LEFT, 500, NOTE)} q 1 1 1 rg 30 490 500 30 re f Q",
    "under a bar": f"{at(LEFT, 500, NOTE)} q 0 0 0 rg 30 490 500 30 re f Q",
    "outside its clip": f"q 0 0 10 10 re W n {at(LEFT, 500, NOTE)} Q",
    "struck out": f"{at(LEFT, 500, NOTE)} 0.8 w 40 503 m 300 503 l S",
}


@pytest.mark.parametrize("drawing", UNSEEN.values(), ids=UNSEEN)
def test_what_no_reader_sees_is_no_statement(tmp_path: Path, drawing: str) -> None:
    path = sheets.drawn(tmp_path / "unseen.pdf", [at(LEFT, TOP, POND[0]), drawing])
    assert shown(path) == [POND[0]]
    assert hidden(path) == NOTE


SEEN = {
    "white on blue": f"q 0 0 0.6 rg 30 490 500 30 re f 1 1 1 rg {at(LEFT, 500, POND[1])} Q",
    "underlined": f"{at(LEFT, 500, POND[1])} 0.8 w 40 498 m 300 498 l S",
    "grey": f"q 0.6 g {at(LEFT, 500, POND[1])} Q",
}


@pytest.mark.parametrize("drawing", SEEN.values(), ids=SEEN)
def test_control_what_a_reader_does_see_is_one(tmp_path: Path, drawing: str) -> None:
    assert shown(sheets.drawn(tmp_path / "seen.pdf", [at(LEFT, TOP, POND[0]), drawing])) == [*POND[:2]]


def test_the_unseen_text_behind_a_scan_is_read(tmp_path: Path) -> None:
    """The scan shows the words that stand behind it."""
    path = sheets.drawn(tmp_path / "scan.pdf", [strokes(), at(LEFT, TOP, POND[0], more="3 Tr")])
    assert shown(path) == [POND[0]]


def strokes() -> str:
    """Marks such as letters leave, without a letter."""
    return " ".join(f"{LEFT + 3 * number} {TOP} 1.5 7 re f" for number in range(70))


def test_a_word_struck_out_of_a_sentence_keeps_it_off(tmp_path: Path) -> None:
    line = at(LEFT, TOP, "You should not wake the frogs.")
    rule = f"0.8 w {LEFT + 53} {TOP + 3} m {LEFT + 68} {TOP + 3} l S"
    path = sheets.drawn(tmp_path / "struck.pdf", [line, rule, at(LEFT, TOP - 39, POND[0])])
    assert shown(path) == [POND[0]]
    assert hidden(path) == "not"


@pytest.mark.parametrize("kind", ["StrikeOut", "Redact"])
def test_words_that_a_note_takes_away_are_away(tmp_path: Path, kind: str) -> None:
    corners = f"{LEFT} {TOP + 9} 560 {TOP + 9} {LEFT} {TOP - 3} 560 {TOP - 3}"
    box = f"{LEFT} {TOP - 3} 560 {TOP + 9}"
    note = f"/Annots [<< /Type /Annot /Subtype /{kind} /Rect [{box}] /QuadPoints [{corners}] >>]"
    page = [at(LEFT, TOP, NOTE), at(LEFT, TOP - 39, POND[0])]
    assert shown(sheets.drawn(tmp_path / "note.pdf", page, extra=note)) == [POND[0]]


def test_what_runs_across_the_page_joins_no_line(tmp_path: Path) -> None:
    turned = "BT /F 40 Tf 0.7 0.7 -0.7 0.7 100 300 Tm (DRAFT) Tj ET"
    up = f"BT /F 10 Tf 0 1 -1 0 20 300 Tm ({NOTE}) Tj ET"
    path = sheets.drawn(tmp_path / "across.pdf", [turned, up, *sheets.lines(POND, LEFT, TOP, 60)])
    assert shown(path) == [*POND]


@pytest.mark.parametrize("turn", [90, 180, 270])
def test_a_page_that_is_held_another_way_reads_the_same(tmp_path: Path, turn: int) -> None:
    path = sheets.drawn(tmp_path / "turned.pdf", sheets.two_columns_line_by_line(), extra=f"/Rotate {turn}")
    assert {*shown(path)} == {*POND, *SHED}


def test_words_that_a_tag_gives_in_other_letters(tmp_path: Path) -> None:
    """A picture of letters, with the text that it stands for."""
    tagged = f"/Span << /ActualText (Ice keeps the water below it warm.) >> BDC {at(LEFT, TOP, 'x' * 34)} EMC"
    found = read(sheets.drawn(tmp_path / "tagged.pdf", [tagged]))
    assert found.blocks[0].text in (POND[0], "x" * 34)


@pytest.mark.parametrize(
    "title",
    [
        "/Title 42",
        "/Title [1 2]",
        "/Title /Name",
        "/Title 99 0 R",
        "/Title << /A 1 >>",
        "/Title true",
        "/Title (\\3",
    ],
)
def test_a_title_that_is_no_text_is_none(tmp_path: Path, title: str) -> None:
    info = title + ("\\)" if title.endswith("\\3") else "")
    path = sheets.drawn(tmp_path / "titled.pdf", sheets.lines(POND, LEFT, TOP, 60), info=info)
    found = read(path)
    assert [block.text for block in found.blocks] == [" ".join(POND)]
    assert found.title.isprintable()


def test_control_a_title_that_is_text_is_read(tmp_path: Path) -> None:
    path = sheets.drawn(tmp_path / "titled.pdf", sheets.lines(POND, LEFT, TOP, 60), info="/Title (The pond)")
    found = read(path)
    assert found.title == "The pond"
