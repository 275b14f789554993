"""The blocks of a page in the author's order, whole and in smaller parts."""

from __future__ import annotations

from typing import Any

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from kiosk.bridge.blocks.block_row import BlockRow
from kiosk.bridge.blocks.cards import IconGridRow, StepsRow, TimelineRow
from kiosk.bridge.blocks.division import Division
from kiosk.bridge.blocks.page_rows import rows_of
from kiosk.bridge.blocks.picking_rows import HowToPickRow, TakeAlongRow, TeamQuestionsRow
from kiosk.bridge.blocks.picture_rows import SceneRow
from kiosk.bridge.blocks.sentences import sentences
from kiosk.bridge.blocks.text_rows import ListRow, ParagraphRow
from kiosk.core.blocks.types import (
    Callout,
    CalloutKind,
    Card,
    Checklist,
    IconGrid,
    ItemList,
    Paragraph,
    Stages,
    Timeline,
)
from kiosk.core.page import Page
from kiosk.core.passage import Passage, Span, Style
from tests.bridge.model import column, get
from tests.made_up import MOMENTS, STAGES, TEA, TURNING, passage

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


@example(["\ufeffTea is hot."])
@given(
    st.lists(st.text(st.characters(codec="utf-8", exclude_categories=["Cs", "Cc"]), min_size=1), min_size=1)
)
def test_no_letter_is_lost(parts: list[str]) -> None:
    """Nor with letters that Qt counts as two."""
    assert "".join("".join(texts(*parts)).split()) == "".join("".join(parts).split())


@pytest.mark.parametrize("division", [Division.CARDS, Division.SENTENCES])
@pytest.mark.parametrize("page", TEA.pages, ids=lambda page: page.id)
def test_divided_nothing_but_the_cutting_differs(page: Page, division: Division) -> None:
    whole = rows_of(page.blocks, (), asks=None)
    parts = rows_of(page.blocks, (), asks=None, division=division)
    assert numbers_of_cards(whole) == numbers_of_cards(parts), "a part that is open stays open"
    for kind, field, role in ((TimelineRow, "moments", "label"), (StepsRow, "cards", "label")):
        assert told(whole, kind, field, role) == told(parts, kind, field, role)
    assert "".join(told(whole, ListRow, "items", "plain")).replace(" ", "") == "".join(
        told(parts, ListRow, "items", "plain")
    ).replace(" ", "")


def told(rows: list[BlockRow], kind: type[BlockRow], field: str, role: str) -> list[Any]:
    return [each for row in rows if isinstance(row, kind) for each in column(get(row, field), role)]


def numbers_of_cards(rows: list[BlockRow]) -> list[int]:
    return told(rows, IconGridRow, "cards", "number")


def test_a_warning_stands_first_where_little_has_room() -> None:
    warning = Callout(CalloutKind.TELL, "Hot", (passage("Do not touch it."),))
    asked = Callout(CalloutKind.ASK, "Ask", (passage("for more."),))
    blocks = [Paragraph(passage("The pot is warm.")), asked, warning]
    assert [get(row, "title") for row in rows_of(blocks, (), asks=None)[1:]] == ["Ask", "Hot"]
    first, *_ = rows_of(blocks, (), asks=None, division=Division.CARDS)
    assert get(first, "title") == "Hot"


def test_a_tall_box_comes_in_pieces_that_know_each_other() -> None:
    items = tuple(passage(f"Sign {number} of something that goes on for a while") for number in range(1, 6))
    box = Callout(CalloutKind.NOW, "Call", (passage("Now."),), items)
    other = Callout(CalloutKind.NOW, "Or call them", (passage("Soon."),))
    call, second, *pieces = rows_of([box, other], (), asks=None, division=Division.CARDS)
    for row, title, said in ((call, "", "Now."), (second, "Or call them", "Soon.")):
        assert get(row, "title") == title, "what to do stands before all signs"
        assert column(get(row, "atOnce"), "plain") == [said]
        assert not get(row, "continues")
    assert [get(row, "title") for row in pieces] == ["Call", *[""] * 4]
    assert [get(row, "continued") for row in pieces] == [False, *[True] * 4]
    assert [get(row, "continues") for row in pieces] == [*[True] * 4, False]
    assert [len(column(get(row, "items"), "plain")) for row in pieces] == [1] * 5
    small = Callout(CalloutKind.NOW, "Call", (passage("Now."),), (passage("Smoke"),))
    assert len(rows_of([small], (), asks=None, division=Division.CARDS)) == 1


def test_short_cards_come_in_pairs_and_moments_say_when_once() -> None:
    plain, rich = Card("eye", "Short", "", ("tea-1",)), Card("moon", "Long", "It takes a while.", ("tea-1",))
    rows = rows_of([IconGrid((plain, plain, rich, plain), 1)], (), asks=None, division=Division.CARDS)
    assert [column(get(row, "cards"), "label") for row in rows] == [["Short", "Short"], ["Long"], ["Short"]]
    moments = rows_of([Timeline(MOMENTS, 1)], (), asks=None, division=Division.CARDS)
    assert [column(get(row, "moments"), "when") for row in moments] == [["Noon"], ["Night"], [""]]
    assert [get(row, "continues") for row in moments] == [True, True, False]


def test_running_text_comes_by_sentences() -> None:
    blocks = [
        Paragraph(passage("The pot is warm. Fill it.")),
        Callout(CalloutKind.TELL, "Tell the host", (passage("Do you take milk? Say so."),)),
    ]
    rows = rows_of(blocks, (), asks=None, division=Division.SENTENCES)
    assert column(get(rows[0], "texts"), "plain") == ["Do you take milk?", "Say so."]
    assert [get(row, "plain") for row in rows[1:]] == ["The pot is warm.", "Fill it."]
    assert len(rows) == 3


def test_a_bullet_for_each_sentence_but_a_number_for_each_item() -> None:
    items = (passage("The pot is warm. Fill it."), passage("Wait."))
    lists = [ItemList(items, ordered=False), ItemList(items, ordered=True)]
    rows = rows_of(lists, (), asks=None, division=Division.SENTENCES)
    assert [column(get(row, "items"), "plain") for row in rows] == [
        ["The pot is warm.", "Fill it."],
        ["Wait."],
        ["The pot is warm. Fill it.", "Wait."],
    ]


def test_each_stage_is_told_before_its_drawing_and_keeps_the_note() -> None:
    """A drawing, its sentence and the buttons have no room together: no button waits out of sight."""
    blocks = [Stages(STAGES, "One way of many", 1), IconGrid(TURNING, 1)]
    *told, first, _ = rows_of(blocks, (), asks=None, division=Division.SENTENCES)
    assert [type(row) for row in told] == [ParagraphRow, SceneRow] * len(STAGES)
    assert [get(row, "plain") for row in told[::2]] == [stage.text for stage in STAGES]
    assert [get(row, "drawing") for row in told[1::2]] == [stage.drawing for stage in STAGES]
    assert {get(row, "caption") for row in told[1::2]} == {"One way of many"}
    assert column(get(first, "cards"), "number") == [len(STAGES)], "the parts of a page are counted alike"


def test_words_for_a_meaning_are_linked_once_in_all_sentences() -> None:
    rows = rows_of([Paragraph(passage("The pot. A pot."))], ("pot",), asks=None, division=Division.SENTENCES)
    assert [get(row, "linked") != "" for row in rows] == [True, False]


def test_team_questions_can_be_picked_either_way() -> None:
    """How is said first where not all are seen at once, else beside the way to take them along."""
    lists = [block for page in TEA.pages for block in page.blocks if isinstance(block, Checklist)]
    number = sum(len(block.items) for block in lists)
    whole = rows_of(lists, (), asks=0)
    assert [type(row) for row in whole] == [TeamQuestionsRow] * len(lists)
    assert get(get(whole[-1], "take"), "tellsHow") is True
    first, *parts, take = rows_of(lists, (), asks=0, division=Division.CARDS)
    assert isinstance(first, HowToPickRow)
    assert isinstance(take, TakeAlongRow)
    assert get(take, "tellsHow") is False
    assert told(parts, TeamQuestionsRow, "questions", "number") == list(range(number))
    assert len(parts) == number
