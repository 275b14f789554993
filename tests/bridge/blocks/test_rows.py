"""Blocks as rows."""

from __future__ import annotations

from typing import get_args

import pytest
from msgspec import Struct
from PySide6.QtCore import Property
from PySide6.QtGui import QGuiApplication

from kiosk.bridge.blocks.block_row import BlockRow
from kiosk.bridge.blocks.division import Division
from kiosk.bridge.blocks.markup import Linker, styled
from kiosk.bridge.blocks.page_rows import rows_of
from kiosk.bridge.blocks.rows import row_of
from kiosk.bridge.list_model import ListModel
from kiosk.core.blocks.types import (
    Block,
    BodyMap,
    BodyPart,
    BodyPlace,
    Card,
    IconGrid,
    ItemList,
    PageLink,
    Paragraph,
)
from kiosk.core.passage import Passage, Span, Style
from tests.bridge.model import all_rows, get
from tests.made_up import STAGES, TEA, TURNING, passage
from tests.ui.test_sources import SOURCES

BLOCKS: dict[type[Struct], Block] = {type(block): block for page in TEA.pages for block in page.blocks}
FILES = {source.name: source for source in SOURCES if source.parent.name == "Blocks"}


def shown(row: BlockRow) -> dict[str, object]:
    """What is not empty, with the rows of its own as their words."""
    names = ["file", *(name for name, value in vars(type(row)).items() if isinstance(value, Property))]
    found = {name: get(row, name) for name in names}
    told = {name: _told(value) if isinstance(value, ListModel) else value for name, value in found.items()}
    return {name: value for name, value in told.items() if value}


def _told(rows: ListModel) -> list[str]:
    words = [[value for value in row.values() if value and value != -1] for row in all_rows(rows)]
    return [" ".join(map(str, each)) for each in words]


ROWS: dict[str, dict[str, object]] = {
    "HeadingBlock.qml": {"text": "At length", "plain": "At length"},
    "ParagraphBlock.qml": {"text": "Tea begins with the&nbsp;leaf.", "plain": "Tea begins with the leaf."},
    "ListBlock.qml": {"ordered": True, "items": ["Warm it Warm it", "Fill it Fill it"]},
    "CalloutBlock.qml": {
        "title": "Tell the host",
        "tone": "tell",
        "texts": ["if you take&nbsp;milk. if you take milk."],
    },
    "PageLinkBlock.qml": {"text": "More about the pot", "page": "pot/first"},
    "IconGridBlock.qml": {
        "cards": [f"{icon} Card {icon}" for icon in ("moon", "eye", "droplets", "heart-pulse")]
    },
    "StepsBlock.qml": {
        "cards": [f"{icon} Card {icon} It takes a minute." for icon in ("moon", "eye", "droplets")]
    },
    "ChecklistBlock.qml": {"cards": [f"May I have cup {number}?" for number in (1, 2, 3)]},
    "TimelineBlock.qml": {
        "begins": True,
        "moments": [
            "Noon 1 moon It is moon It takes a while.",
            "Night 2 eye It is eye It takes a while.",
            "droplets It is droplets It takes a while.",
        ],
    },
    "CountedFiguresBlock.qml": {"caption": "8 cups", "alt": "Eight cups", "total": 8},
    "IconArrayBlock.qml": {
        "caption": "Who drank up",
        "alt": "Of 20, 9 and 4",
        "total": 20,
        "groups": ["Had tea 9", "Had water 4"],
    },
    "StagesBlock.qml": {
        "note": "One way of many",
        "stages": [f"{stage.drawing} {stage.text} {stage.alt}" for stage in STAGES],
    },
    "BodyMapBlock.qml": {"alt": "A person", "places": ["Warm hands hands"]},
    "SceneBlock.qml": {"caption": "A kettle", "alt": "A kettle beside a cup", "drawing": "kettle.svg"},
}

NO_LINKS = Linker(())
TEA_CARDS = (Card("leaf", "Tea", "", ("tea-1",)),)


@pytest.mark.parametrize("file", ROWS)
def test_a_block_becomes_a_row(qapp: QGuiApplication, file: str) -> None:
    blocks = [block for page in TEA.pages for block in page.blocks]
    row = next(row for row in (row_of(block, NO_LINKS) for block in blocks) if get(row, "file") == file)
    assert shown(row) == {"file": file} | ROWS[file]


def test_every_kind_of_block_is_tried(qapp: QGuiApplication) -> None:
    assert set(BLOCKS) == set(get_args(Block))
    assert {get(row_of(block, NO_LINKS), "file") for block in BLOCKS.values()} == set(ROWS)


def test_every_row_has_a_file_that_asks_for_it_and_every_such_file_a_row(qapp: QGuiApplication) -> None:
    made = [row_of(block, NO_LINKS) for block in BLOCKS.values()]
    made += rows_of(BLOCKS.values(), (), asks=0, division=Division.CARDS)
    rows = {type(row).__name__ for row in made}
    assert {f"{name.removesuffix('Row')}Block.qml" for name in rows} == {
        name for name in FILES if name.endswith("Block.qml")
    }
    for name in rows:
        source = FILES[f"{name.removesuffix('Row')}Block.qml"].read_text("utf-8")
        assert f"required property {name} row" in source


def test_emphasis_becomes_tags_and_what_looks_like_a_tag_does_not() -> None:
    spans = (Span("Tea < "), Span("milk & ", Style.STRONG), Span("<b>sugar</b>", Style.EMPHASIS))
    assert styled(Passage(spans, (), 1)) == "Tea &lt; <b>milk &amp; </b><i>&lt;b&gt;sugar&lt;/b&gt;</i>"


def test_a_telephone_number_stands_out_and_no_line_ends_in_it() -> None:
    spans = (Span("Call "), Span("(555) 010 99 (or text)", Style.NUMBER), Span(" at 8."))
    assert (
        styled(Passage(spans, (), 1))
        == 'Call <b><font size="4">(555)&nbsp;010&nbsp;99 (or text)</font></b> at&nbsp;8.'
    )


def test_what_is_spoken_carries_no_tags(qapp: QGuiApplication) -> None:
    row = row_of(Paragraph(passage("Milk & sugar", Style.STRONG)), NO_LINKS)
    assert (get(row, "text"), get(row, "plain")) == ("<b>Milk &amp;&nbsp;sugar</b>", "Milk & sugar")
    items = row_of(ItemList((passage("Milk & sugar", Style.STRONG),), ordered=False), NO_LINKS)
    assert [(item["text"], item["plain"]) for item in all_rows(get(items, "items"))] == [
        ("<b>Milk &amp;&nbsp;sugar</b>", "Milk & sugar")
    ]


def test_a_link_keeps_its_words_as_they_are() -> None:
    """A button shows plain text, so nothing is escaped for it."""
    assert get(row_of(PageLink("Milk & sugar", "pot/first", 1), NO_LINKS), "text") == "Milk & sugar"


def test_cards_that_turn_count_on_through_the_page(qapp: QGuiApplication) -> None:
    row = row_of(IconGrid((TURNING[0], *TEA_CARDS, TURNING[1]), 1), NO_LINKS, first=3)
    assert (get(row, "turns"), get(row, "rich")) == (True, True)
    assert [(card["number"], card["touch"]) for card in all_rows(get(row, "cards"))] == [
        (3, "It is not dried for long."), (-1, ""), (4, "It is dried for longer.")
    ]  # fmt: skip


def test_places_on_a_body_stand_from_the_head_down(qapp: QGuiApplication) -> None:
    parts = (BodyPart.LEGS, BodyPart.HEAD, BodyPart.HANDS)
    places = tuple(BodyPlace(part, part.value, ("tea-1",)) for part in parts)
    row = row_of(BodyMap(places, "A person", 1), NO_LINKS)
    assert [place["part"] for place in all_rows(get(row, "places"))] == ["head", "hands", "legs"]
