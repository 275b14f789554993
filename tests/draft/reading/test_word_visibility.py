"""What a reader of a Word document sees, and nothing else, becomes statements."""

from __future__ import annotations

import pytest

from kiosk.draft.reading.word.document import word
from kiosk.draft.sentences.document import Document, DocumentHeading, ListItem
from kiosk.draft.sentences.gate import gate
from kiosk.draft.sentences.places import sentences
from kiosk.draft.sentences.sentence import Form
from tests.draft.wordings import (
    BREAK,
    TAB,
    deleted,
    document,
    moved,
    paragraph,
    run,
    strict,
    style,
    styled,
    table,
    with_parts,
)

FROGS, ICE, NOTE = "Frogs sleep in the mud.", "You may walk on the ice.", "Nobody ever fell in."
WHITE = '<w:color w:val="FFFFFF"/>'
BASED = '<w:basedOn w:val="{}"/>'
HIDDEN = "<w:rPr><w:vanish/></w:rPr>"


def shown(data: bytes) -> list[str]:
    told = sentences(Document("garden.docx", "", "", word(data)[1]))
    pairs = zip(told, gate(told), strict=True)
    return [one.text for one, why in pairs if why is None and one.form is not Form.HEADING]


UNSEEN = {
    "hidden": paragraph(run(NOTE, "<w:vanish/>")),
    "hidden on the web": paragraph(run(NOTE, "<w:webHidden/>")),
    "hidden by a style of letters": paragraph(run(NOTE, '<w:rStyle w:val="Away"/>')),
    "hidden by a style behind another": styled("Behind", NOTE),
    "struck out": paragraph(run(NOTE, "<w:strike/>")),
    "struck out twice": paragraph(run(NOTE, "<w:dstrike/>")),
    "white": paragraph(run(NOTE, WHITE)),
    "white in a plain cell": table((NOTE,)).replace("<w:rPr></w:rPr>", f"<w:rPr>{WHITE}</w:rPr>"),
    "tiny": paragraph(run(NOTE, '<w:sz w:val="2"/>')),
    "deleted": paragraph(deleted(NOTE)),
    "moved away": paragraph(moved("moveFrom", run(NOTE))),
    "in a deleted row": table((NOTE,), gone=0),
    "a prompt": (
        "<w:sdt><w:sdtPr><w:showingPlcHdr/></w:sdtPr>"
        f"<w:sdtContent>{paragraph(run(NOTE))}</w:sdtContent></w:sdt>"
    ),
    "a field's code": paragraph(
        '<w:r><w:fldChar w:fldCharType="begin"/></w:r>',
        run(NOTE),
        '<w:r><w:fldChar w:fldCharType="end"/></w:r>',
    ),
}
STYLES = (
    style("Away", HIDDEN, "character"),
    style("Front", HIDDEN + BASED.format("Behind")),
    style("Behind", BASED.format("Front")),
)


@pytest.mark.parametrize("body", UNSEEN.values(), ids=UNSEEN)
def test_what_no_reader_sees_is_no_statement(body: str) -> None:
    data = document(paragraph(run(FROGS)), body, paragraph(run(ICE)), styles=STYLES)
    assert shown(data) == [FROGS, ICE]
    assert NOTE in {block.text for block in word(data)[1]}


SEEN = {
    "shown against its style": paragraph(run(NOTE, '<w:rStyle w:val="Away"/><w:vanish w:val="0"/>')),
    "white on blue": paragraph(run(NOTE, WHITE + '<w:shd w:val="clear" w:fill="0000AA"/>')),
    "white in a blue cell": table((NOTE,))
    .replace("<w:tc>", '<w:tc><w:tcPr><w:shd w:val="clear" w:fill="0000AA"/></w:tcPr>')
    .replace("<w:rPr></w:rPr>", f"<w:rPr>{WHITE}</w:rPr>"),
    "white in a table with a style": table((NOTE,))
    .replace("<w:tblPr/>", '<w:tblPr><w:tblStyle w:val="Dark"/></w:tblPr>')
    .replace("<w:rPr></w:rPr>", f"<w:rPr>{WHITE}</w:rPr>"),
    "inserted": paragraph(moved("ins", run(NOTE))),
    "moved here": paragraph(moved("moveTo", run(NOTE))),
    "a field's result": paragraph(f'<w:fldSimple w:instr="X">{run(NOTE)}</w:fldSimple>'),
    "a name": paragraph(f'<w:smartTag w:element="x">{run(NOTE)}</w:smartTag>'),
    "a box of one cell": table((NOTE,)),
    "a form's own text": f"<w:sdt><w:sdtPr/><w:sdtContent>{paragraph(run(NOTE))}</w:sdtContent></w:sdt>",
    "said twice for older programs": paragraph(
        "<w:r><mc:AlternateContent>"
        f'<mc:Choice Requires="wps"><w:txbxContent>{paragraph(run(NOTE))}</w:txbxContent></mc:Choice>'
        f"<mc:Fallback><w:pict><w:txbxContent>{paragraph(run(NOTE))}</w:txbxContent></w:pict></mc:Fallback>"
        "</mc:AlternateContent></w:r>"
    ),
    "parted by a hidden mark": paragraph(run("Nobody ever"), more=HIDDEN),
}


@pytest.mark.parametrize("body", SEEN.values(), ids=SEEN)
def test_control_what_a_reader_sees_is_one(body: str) -> None:
    rest = [paragraph(run(" fell in."))] if "fell" not in body else []
    assert shown(document(paragraph(run(FROGS)), body, *rest, styles=STYLES)) == [FROGS, NOTE]


@pytest.mark.parametrize("taken", [deleted("not "), run("not ", "<w:vanish/>"), run("not ", "<w:strike/>")])
def test_a_sentence_that_lost_what_turned_it_is_none(taken: str) -> None:
    body = paragraph(run("You may "), taken, run("walk on the ice. "), run(FROGS))
    assert shown(document(body)) == [FROGS]


def test_a_sentence_that_lost_another_word_stays() -> None:
    body = paragraph(run("Frogs sleep "), deleted("soundly "), run("in the mud."))
    assert shown(document(body)) == [FROGS]


def field(code: str, result: str = "") -> str:
    def mark(kind: str) -> str:
        return f'<w:r><w:fldChar w:fldCharType="{kind}"/></w:r>'

    return (
        f"{mark('begin')}<w:r><w:instrText>{code}</w:instrText></w:r>{mark('separate')}{result}{mark('end')}"
    )


SIMPLE = '<w:fldSimple w:instr="MERGEFIELD Word"/>'


@pytest.mark.parametrize(
    ("part", "kept"),
    [
        (field(' IF "a" = "b" "not" '), False),
        (field(" MERGEFIELD Word", run(" ")), False),
        (field(f" IF {field(' MERGEFIELD Age ')} = 9 ", run("always ")), True),
        (field(" XE Ice "), True),
        (SIMPLE, False),
    ],
)
def test_a_field_that_shows_nothing_keeps_its_sentence_off(part: str, kept: bool) -> None:
    told = shown(document(paragraph(run("You may "), part, run("walk on the ice. "), run(FROGS))))
    assert [one.replace("always ", "") for one in told] == [*(["You may walk on the ice."] * kept), FROGS]


def test_a_sign_that_is_not_known_keeps_its_sentence_off() -> None:
    hand = '<w:r><w:sym w:font="Wingdings" w:char="F04D"/></w:r>'
    more = '<w:r><w:sym w:font="Symbol" w:char="F0B3"/></w:r>'
    body = paragraph(run("Do "), hand, run(" walk on it. Ice of "), more, run(" 9 cm holds you."))
    assert shown(document(body)) == ["Ice of \u2265 9 cm holds you."]


def test_marks_typed_by_hand_make_a_list() -> None:
    lines = (
        run("What the pond needs:"),
        BREAK,
        run("\u2022 a hole in"),
        BREAK,
        run("the ice"),
        BREAK,
        run("\u2022"),
        TAB,
        run("a ball"),
    )
    blocks = word(document(paragraph(*lines)))[1]
    assert [block for block in blocks if isinstance(block, ListItem)] == [
        ListItem("a hole in the ice", 1, 1),
        ListItem("a ball", 1, 1),
    ]


def test_lines_broken_by_hand_run_together_only_where_one_goes_on() -> None:
    on = paragraph(run("You should not"), BREAK, run("walk on the ice."))
    off = paragraph(run("Always ask your"), BREAK, run("Doctor Ahmed swims here."))
    assert shown(document(on, off)) == ["You should not walk on the ice."]


def test_tabs_part_columns() -> None:
    assert shown(document(paragraph(run(ICE), TAB, run(NOTE)), paragraph(TAB, run(FROGS)))) == [FROGS]


def test_what_a_table_calls_a_myth_is_no_statement() -> None:
    assert shown(document(table(("Myth", "Fact"), (ICE, FROGS)), paragraph(run(FROGS)))) == [FROGS]


def test_control_a_table_that_only_lays_out() -> None:
    assert shown(document(table((ICE, FROGS)))) == [ICE, FROGS]


HEADINGS = (
    style("berschrift2", "", label="\u00dcberschrift 2"),
    style("Titre1", "", label="Titre 1"),
    style("Ttulo3", "", label="T\u00edtulo 3"),
    style("Own", BASED.format("Between")),
    style("Between", BASED.format("Heading2")),
    style("Outlined", '<w:pPr><w:outlineLvl w:val="2"/></w:pPr>'),
    style("Round", BASED.format("Round")),
)


@pytest.mark.parametrize(
    ("name", "level"),
    [
        ("berschrift2", 2),
        ("Titre1", 1),
        ("Ttulo3", 3),
        ("Own", 2),
        ("Outlined", 3),
        ("Round", 0),
        ("Heading4", 4),
    ],
)
def test_headings_by_their_styles(name: str, level: int) -> None:
    numbered = '<w:numPr><w:ilvl w:val="0"/><w:numId w:val="3"/></w:numPr>' if level else ""
    (block,) = word(document(styled(name, "The pond", numbered), styles=HEADINGS))[1]
    assert (block.level if isinstance(block, DocumentHeading) else 0) == level


def test_a_paragraph_may_say_itself_that_it_heads() -> None:
    (block,) = word(document(paragraph(run("The pond"), more='<w:outlineLvl w:val="1"/>')))[1]
    assert block == DocumentHeading("The pond", 2, 1)


def test_a_numbered_line_without_a_heading_is_an_item() -> None:
    more = '<w:numPr><w:ilvl w:val="0"/><w:numId w:val="3"/></w:numPr>'
    assert word(document(paragraph(run("A ball"), more=more)))[1] == (ListItem("A ball", 1, 1),)


def test_strict_documents_are_read_like_others() -> None:
    data = document(styled("Heading1", "The pond"), paragraph(run(FROGS), run(NOTE, "<w:vanish/>")))
    assert word(strict(data)) == word(data)
    assert strict(data) != data


@pytest.mark.parametrize("core", [b"", b"no XML", b"<a/>", b"<a>\xff</a>"])
def test_what_is_said_of_a_document_may_be_broken(core: bytes) -> None:
    data = with_parts(document(paragraph(run(FROGS))), {"docProps/core.xml": core})
    title, blocks = word(data)
    assert (title, [block.text for block in blocks]) == ("", [FROGS])
