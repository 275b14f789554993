"""The blocks of a page in the author's order, whole and with every sentence by itself."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.bridge.blocks.cards import IconGridRow
from kiosk.bridge.blocks.page_rows import rows_of, sentences
from kiosk.bridge.blocks.picking_rows import HowToPickRow, TakeAlongRow, TeamQuestionsRow
from kiosk.bridge.blocks.picture_rows import SceneRow, StagesRow
from kiosk.bridge.blocks.text_rows import CalloutRow, ParagraphRow
from kiosk.core.blocks.types import Callout, CalloutKind, Checklist, IconGrid, ItemList, Paragraph, Stages
from kiosk.core.page import Page
from kiosk.core.passage import Passage, Span, Style
from tests.bridge.model import column, get
from tests.made_up import STAGES, TEA, TURNING, passage

pytestmark = pytest.mark.usefixtures("qapp")


def texts(*parts: str) -> list[str]:
    return [one.text for one in sentences(Passage(tuple(map(Span, parts)), ("ask",), 4))]


def test_a_sentence_ends_where_a_reader_hears_it_end() -> None:
    assert texts("Tea is hot. Is it yours? Wait!") == ["Tea is hot.", "Is it yours?", "Wait!"]
    assert texts("It takes 2.5 minutes, or so.") == ["It takes 2.5 minutes, or so."]
    assert texts("¿Está caliente? Sí.") == ["¿Está caliente?", "Sí."]
    assert texts("चाय गरम है। रुकिए।") == ["चाय गरम है।", "रुकिए।"]


def test_emphasis_and_sources_stay_with_their_words() -> None:
    bold = Passage((Span("Tea is "), Span("hot. Very", Style.STRONG), Span(" hot.")), ("tea-warms",), 4)
    first, second = sentences(bold)
    assert first.spans == (Span("Tea is "), Span("hot.", Style.STRONG))
    assert second.spans == (Span("Very", Style.STRONG), Span(" hot."))
    assert {one.cites for one in (first, second)} == {("tea-warms",)}


@given(
    st.lists(st.text(st.characters(codec="utf-8", exclude_categories=["Cs", "Cc"]), min_size=1), min_size=1)
)
def test_no_letter_is_lost(parts: list[str]) -> None:
    """Nor with letters that Qt counts as two."""
    assert "".join("".join(texts(*parts)).split()) == "".join("".join(parts).split())


@pytest.mark.parametrize("page", TEA.pages, ids=lambda page: page.id)
def test_apart_nothing_but_the_cutting_differs(page: Page) -> None:
    whole = rows_of(page.blocks, (), asks=None)
    apart = rows_of(page.blocks, (), asks=None, apart=True)
    cut = (ParagraphRow, CalloutRow, StagesRow, SceneRow)
    assert [type(row) for row in whole if not isinstance(row, cut)] == [
        type(row) for row in apart if not isinstance(row, cut)
    ]
    assert [column(get(row, "cards"), "number") for row in whole if isinstance(row, IconGridRow)] == [
        column(get(row, "cards"), "number") for row in apart if isinstance(row, IconGridRow)
    ]


def test_running_text_comes_by_sentences() -> None:
    blocks = [
        Paragraph(passage("The pot is warm. Fill it.")),
        Callout(CalloutKind.TELL, "Tell the host", (passage("Do you take milk? Say so."),)),
    ]
    rows = rows_of(blocks, (), asks=None, apart=True)
    assert [get(row, "plain") for row in rows[:2]] == ["The pot is warm.", "Fill it."]
    assert column(get(rows[2], "texts"), "plain") == ["Do you take milk?", "Say so."]
    assert len(rows) == 3


def test_a_bullet_for_each_sentence_but_a_number_for_each_item() -> None:
    items = (passage("The pot is warm. Fill it."), passage("Wait."))
    rows = rows_of([ItemList(items, ordered=False), ItemList(items, ordered=True)], (), asks=None, apart=True)
    assert [column(get(row, "items"), "plain") for row in rows] == [
        ["The pot is warm.", "Fill it.", "Wait."],
        ["The pot is warm. Fill it.", "Wait."],
    ]


def test_each_stage_is_told_before_its_drawing_and_keeps_the_note() -> None:
    """A drawing, its sentence and the buttons have no room together: no button waits out of sight."""
    rows = rows_of([Stages(STAGES, "One way of many", 1), IconGrid(TURNING, 1)], (), asks=None, apart=True)
    assert [type(row) for row in rows] == [ParagraphRow, SceneRow] * len(STAGES) + [IconGridRow]
    assert [get(row, "plain") for row in rows[:-1:2]] == [stage.text for stage in STAGES]
    assert [get(row, "drawing") for row in rows[1:-1:2]] == [stage.drawing for stage in STAGES]
    assert {get(row, "caption") for row in rows[1:-1:2]} == {"One way of many"}
    assert min(number for number in column(get(rows[-1], "cards"), "number") if number >= 0) == len(STAGES), (
        "the parts of a page are counted alike"
    )


def test_words_for_a_meaning_are_linked_once_in_all_sentences() -> None:
    rows = rows_of([Paragraph(passage("The pot. A pot."))], ("pot",), asks=None, apart=True)
    assert [get(row, "linked") != "" for row in rows] == [True, False]


def test_team_questions_can_be_picked_either_way() -> None:
    lists = [block for page in TEA.pages for block in page.blocks if isinstance(block, Checklist)]
    for apart in (False, True):
        rows = rows_of(lists, (), asks=0, apart=apart)
        assert [type(row) for row in rows] == [HowToPickRow, *[TeamQuestionsRow] * len(lists), TakeAlongRow]
