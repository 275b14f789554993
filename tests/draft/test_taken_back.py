"""What a document says no to, bounds or takes back around a sentence is never lost without a word."""

from __future__ import annotations

from pathlib import Path

import docx
import pytest
from docx.opc.constants import RELATIONSHIP_TYPE
from docx.opc.packuri import PackURI
from docx.opc.part import Part
from docx.oxml.ns import qn
from lxml import etree

from kiosk.core.statement import Verdict
from kiosk.draft.making import make
from kiosk.draft.reading import Reading, read_one
from kiosk.draft.set_aside import SetAside
from tests.draft.kept import aside, kept, reading
from tests.draft.tea import topics
from tests.draft.wordings import document, paragraph, run, table

TEA = "Tea is made from the leaves of a plant.\n\n"

#: Texts, each with all that is kept of it.
CROSSED = (
    ("\u274c Boil the tea for an hour.\n", ()),
    ("\U0001f6ab Boil the tea twice.\n\n\u2705 Warm the tea pot first.\n", ("Warm the tea pot first.",)),
    ("- \u2717 Boil the tea.\n- \u2714\ufe0f Warm the pot.\n", ("Warm the pot.",)),
    (":no_entry: Boil the tea for an hour.\n", ()),
    ("\u00d7 Boil the tea for an hour.\n", ()),
    ("Boil the tea for an hour. (Wrong)\n", ()),
    ("False: tea is made from bark.\n", ()),
    ("- [-] Boil the tea.\n- [!] Warm the pot.\n", ("Warm the pot.",)),
)
BOUNDED = (
    ("Pour hot water on it. Not on green tea.\n", ()),
    ("Pour hot water on it.\n\nOnly after a minute, though.\n", ()),
    ("Pour hot water on it. (Unless the tea is green.)\n", ()),
    ("Pour hot water on it.*\n\n\\* Never on green tea.\n", ()),
    ("Tea grows in the sea. That is a myth.\n", ()),
    ("Tea grows in the sea. Just kidding!\n", ()),
    ("Is tea a fruit? No.\n", ()),
    (
        "Pour hot water on it. Not all teas like it hot.\n",
        ("Pour hot water on it.", "Not all teas like it hot."),
    ),
    (
        "Pour hot water on it. Until it is brown, leave the pot alone.\n",
        ("Pour hot water on it.", "Until it is brown, leave the pot alone."),
    ),
)
BOXES = (
    "## Never\n\nBoil the tea leaves.\n",
    "## What you should not do\n\nBoil the tea leaves.\n",
    "## Myths about tea\n\nTea is not a plant.\n",
    "Not allowed\n\nBoil the tea leaves.\n",
    "You should not do it if you:\n\nHave a cold pot.\n\nHave no tea leaves.\n",
    ":::danger[Never do this]\nBoil the tea leaves.\n:::\n",
    "::: {.callout-note title='Do not'}\nBoil the tea leaves.\n:::\n",
    "```{admonition} Do not\nBoil the tea leaves.\n```\n",
    "<Admonition title='Do not'>\n\nBoil the tea leaves.\n\n</Admonition>\n",
    "{{< hint title='Do not' >}}\nBoil the tea leaves.\n{{< /hint >}}\n",
)


@pytest.mark.parametrize(("text", "wanted"), [*CROSSED, *BOUNDED])
def test_what_is_crossed_out_bounded_or_denied_is_no_statement(
    text: str, wanted: tuple[str, ...], tmp_path: Path
) -> None:
    assert tuple(kept(reading(tmp_path, "tea.md", text))) == wanted


@pytest.mark.parametrize("text", BOXES)
def test_a_title_that_says_no_holds_for_its_box(text: str, tmp_path: Path) -> None:
    paper = tmp_path / "tea.md"
    paper.write_text(TEA + text, encoding="utf-8")
    notes = make([paper], topics(), lambda *_: None).noted.firsts
    assert [note.text for note in notes if note.verdict is Verdict.USE] == [TEA.strip()]


def test_a_heading_that_ends_with_do_is_no_doctors_name(tmp_path: Path) -> None:
    found = reading(tmp_path, "tea.md", "# What to do\n\nWarm the pot.\n\nAnn Example, DO\n")
    assert aside(found, SetAside.BYLINE) == ["Ann Example, DO"]


def test_options_below_a_numbered_question_are_asked(tmp_path: Path) -> None:
    text = "Tea is a drink.\n\n1. What is tea?\na. A stone from the sea.\nb. A drink of leaves.\n"
    assert kept(reading(tmp_path, "tea.txt", text)) == ["Tea is a drink."]


def test_a_warning_that_was_cut_or_stands_in_a_note_is_named(tmp_path: Path) -> None:
    text = f"{TEA}Do <input> pour it cold.\n\nDrink it.[^1]\n\n[^1]: Never on a train.\n"
    (remark,) = reading(tmp_path, "tea.md", text).remarks
    assert (remark.rule, remark.line) == ("document-warnings", 7)
    assert "furniture 1" in remark.message
    (crossed,) = reading(tmp_path, "pot.md", f"{TEA}- \u274c Boil the tea.\n").remarks
    assert (crossed.rule, crossed.line) == ("document-warnings", 3)
    assert not reading(tmp_path, "calm.md", f"{TEA}A tea pot\n").remarks


#: Pages, each with all that is kept of it.
PAGES = (
    ("<p>Boil <i class='fa fa-ban' aria-label=not></i> the tea twice.", ()),
    ("<p><i class='icon icon-cross'></i> Boil the tea twice.<p>Warm the pot well.", ("Warm the pot well.",)),
    ("<ul class='list list--cross'><li>Boil the tea.</ul><ul><li>Warm the pot.</ul>", ("Warm the pot.",)),
    (
        "<ul class=list--cross><li><svg></svg>Do not boil the tea.</ul>",
        ("Do not boil the tea.",),
    ),
    ("<style>.no::before{content:'Do not '}</style><p class=no>boil the tea.", ("Do not boil the tea.",)),
    ("<style>li.no:before{content:'\\2717'}</style><ul><li class=no>Boil the tea.</ul>", ()),
    ("<p>Do <x-no></x-no> boil the tea twice.", ()),
    ("<p>Do <template shadowrootmode=open>not</template> boil the tea twice.", ()),
    ("<p>Do <ruby>not<rt>nicht</rt></ruby> boil the tea.", ("Do not boil the tea.",)),
    ("<p style='text-decoration: red line-through'>Boil the tea twice.", ()),
    ("<p>Warm the pot well.<section role=doc-endnotes><p>Boil the tea twice.", ("Warm the pot well.",)),
    (
        "<p>Warm the pot well.<div style='mso-element:comment-list'><p>Boil the tea twice.",
        ("Warm the pot well.",),
    ),
    ("<p>Warm the pot well.<div id=comments><p>I boil all my tea twice.", ("Warm the pot well.",)),
    ("<h2 id=comments>Tea</h2><p>Warm the pot well.", ("Warm the pot well.",)),
    ("<p>Warm the pot well.<quiz><question><text>Tea is a fruit of trees.", ("Warm the pot well.",)),
)


@pytest.mark.parametrize(("page", "wanted"), PAGES)
def test_signs_and_notes_of_a_page_count_as_its_words_do(
    page: str, wanted: tuple[str, ...], tmp_path: Path
) -> None:
    assert tuple(kept(reading(tmp_path, "tea.html", page))) == wanted


def test_bullets_of_a_page_saved_by_word_are_items(tmp_path: Path) -> None:
    mark = "<span style='font-family:Symbol'><span style='mso-list:Ignore'>\u00b7&nbsp; </span></span>"
    found = reading(tmp_path, "tea.htm", f"<p>{mark}Warm the pot.</p><p>{mark}Cool the cup.</p>")
    assert kept(found) == ["Warm the pot.", "Cool the cup."]


#: Notes in each format, each of which bounds the first sentence and names the source of the second.
NOTED = (
    ("tea.md", "Tea is hot.[^a]\n\nTea is brown.[^b]\n\n[^a]: Not in summer.\n[^b]: Ann, 2010, not seen.\n"),
    ("tea.md", "Tea is hot^[Not in summer.] and wet.\n\nTea is brown.\n"),
    (
        "tea.html",
        "<p>Tea is hot<sup><a href='#a'>1</a></sup>.<p>Tea is brown.<sup><a href='#b'>2</a></sup>"
        "<section role=doc-endnotes><p id=a>Not in summer.<p id=b>Ann, 2010, not seen.</section>",
    ),
)


@pytest.mark.parametrize(("name", "text"), NOTED)
def test_what_a_note_bounds_is_not_whole_without_it(name: str, text: str, tmp_path: Path) -> None:
    assert kept(reading(tmp_path, name, text)) == ["Tea is brown."]


WIDE = (
    "DO NOT do any of these things.\n\nBoil the tea leaves.\n",
    "The following are unsafe.\n\n- Boil the tea leaves.\n",
    "## \u274c At home\n\nBoil the tea leaves.\n",
)


@pytest.mark.parametrize("text", WIDE)
def test_a_sentence_or_a_heading_may_say_no_to_what_follows(text: str, tmp_path: Path) -> None:
    paper = tmp_path / "tea.md"
    paper.write_text(TEA + text, encoding="utf-8")
    notes = make([paper], topics(), lambda *_: None).noted.firsts
    assert {note.text: note.verdict for note in notes}["Boil the tea leaves."] is not Verdict.USE


@pytest.mark.parametrize(
    "text",
    [
        "Do {props.not} boil the tea.\n",
        "Do <Not /> boil the tea.\n",
        "You may `r not` boil the tea.\n",
        "You may \\pause{not} boil the tea.\n",
        "Tea is a [[stone|(drink)|fruit]] of leaves.\n",
        "[ ( ) (X) ] Boil the tea twice.\n",
        "Which is right? {\n~ Boil the tea.\n= Warm the pot.\n}\n",
        "::: {.content-hidden}\nBoil the tea twice.\n:::\n",
        "Dear ${name}, boil the tea.\n",
    ],
)
def test_what_a_program_would_fill_in_or_ask_is_missing(text: str, tmp_path: Path) -> None:
    assert kept(reading(tmp_path, "tea.md", TEA + text)) == [TEA.strip()]


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("Do ^^not^^ boil the tea.\n", "Do not boil the tea."),
        ("Do \\emph{not} boil the tea.\n", "Do not boil the tea."),
        ("You may [never:: never] boil the tea.\n", "You may never boil the tea."),
        ("| Do not\n| boil the tea.\n", "Do not boil the tea."),
        ('=== "Cup"\n\n    Warm the cup first.\n', "Warm the cup first."),
    ],
)
def test_signs_of_dialects_come_off_whole_sentences(text: str, wanted: str, tmp_path: Path) -> None:
    assert kept(reading(tmp_path, "tea.md", text)) == [wanted]


def test_a_note_of_a_word_document_bounds_as_well(tmp_path: Path) -> None:
    space = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'
    paper = docx.Document()
    for number, text in enumerate(("Tea is hot", "Tea is brown"), 1):
        line = paper.add_paragraph(text)
        etree.SubElement(line.add_run()._r, qn("w:footnoteReference"), {qn("w:id"): str(number)})
        line.add_run(".")
    notes = "".join(
        f'<w:footnote w:id="{number}"><w:p><w:r><w:t>{text}</w:t></w:r></w:p></w:footnote>'
        for number, text in ((1, "Not in summer."), (2, "Ann, 2010, not seen."))
    )
    kind = "application/vnd.openxmlformats-officedocument.wordprocessingml.footnotes+xml"
    whole = f"<w:footnotes {space}>{notes}</w:footnotes>".encode()
    part = Part(PackURI("/word/footnotes.xml"), kind, whole, paper.part.package)
    paper.part.relate_to(part, RELATIONSHIP_TYPE.FOOTNOTES)
    paper.save(str(tmp_path / "tea.docx"))
    found = read_one(tmp_path / "tea.docx")
    assert isinstance(found, Reading)
    assert kept(found) == ["Tea is brown."]


def test_cells_of_word_say_nothing_without_their_labels(tmp_path: Path) -> None:
    rows = table(("Rare", "Tea makes you ill."), ("Often", "Tea makes you glad."))
    (tmp_path / "tea.docx").write_bytes(document(rows, paragraph(run("Tea is brown."))))
    found = read_one(tmp_path / "tea.docx")
    assert isinstance(found, Reading)
    assert kept(found) == ["Tea is brown."]
