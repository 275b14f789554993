"""Blocks as rows."""

from __future__ import annotations

from typing import get_args

import pytest
from msgspec import Struct
from PySide6.QtGui import QGuiApplication

from kiosk.bridge.blocks.markup import Linker, styled
from kiosk.bridge.blocks.rows import BlockRow, row_of
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
from tests.bridge.model import all_rows
from tests.made_up import STAGES, TEA, TURNING, passage

BLOCKS: dict[type[Struct], Block] = {type(block): block for page in TEA.pages for block in page.blocks}


def shown(row: BlockRow) -> dict[str, object]:
    """What is not empty, with the cards as their words."""
    found = {field: getattr(row, field) for field in row.__struct_fields__}
    if row.cards is not None:
        told = ("icon", "label", "more", "part", "count", "text", "drawing", "alt")
        found["cards"] = [
            " ".join(str(card[name]) for name in told if card.get(name)) for card in all_rows(row.cards)
        ]
    return {field: value for field, value in found.items() if value}


ROWS = {
    "heading": {"text": "At length", "plain": "At length"},
    "paragraph": {"text": "Tea begins with the leaf.", "plain": "Tea begins with the leaf."},
    "list": {"ordered": True, "cards": ["Warm it", "Fill it"]},
    "callout": {"title": "Tell the host", "tone": "tell", "cards": ["if you take milk."]},
    "page-link": {"text": "More about the pot", "drawing": "pot/first"},
    "icon-grid": {"cards": [f"{icon} Card {icon}" for icon in ("moon", "eye", "droplets", "heart-pulse")]},
    "steps": {"cards": [f"{icon} Card {icon} It takes a minute." for icon in ("moon", "eye", "droplets")]},
    "checklist": {"cards": [f"May I have cup {number}?" for number in (1, 2, 3)]},
    "counted-figures": {"title": "8 cups", "alt": "Eight cups", "total": 8},
    "icon-array": {
        "title": "Who drank up",
        "alt": "Of 20, 9 and 4",
        "total": 20,
        "cards": ["Had tea 9", "Had water 4"],
    },
    "stages": {
        "title": "One way of many",
        "cards": [f"{stage.text} {stage.drawing} {stage.alt}" for stage in STAGES],
    },
    "body-map": {"alt": "A person", "cards": ["Warm hands hands"]},
    "scene": {"title": "A kettle", "alt": "A kettle beside a cup", "drawing": "kettle.svg"},
}

NO_LINKS = Linker(())
TEA_CARDS = (Card("leaf", "Tea", "", ("tea-1",)),)


@pytest.mark.parametrize("kind", ROWS)
def test_a_block_becomes_a_row(qapp: QGuiApplication, kind: str) -> None:
    blocks = [block for page in TEA.pages for block in page.blocks]
    row = next(row for row in (row_of(block, NO_LINKS) for block in blocks) if row.kind == kind)
    assert shown(row) == {"kind": kind} | ROWS[kind]


def test_every_kind_of_block_is_tried() -> None:
    assert set(BLOCKS) == set(get_args(Block))
    assert {row_of(block, NO_LINKS).kind for block in BLOCKS.values()} == set(ROWS)


def test_emphasis_becomes_tags_and_what_looks_like_a_tag_does_not() -> None:
    spans = (Span("Tea < "), Span("milk & ", Style.STRONG), Span("<b>sugar</b>", Style.EMPHASIS))
    assert styled(Passage(spans, (), 1)) == "Tea &lt; <b>milk &amp; </b><i>&lt;b&gt;sugar&lt;/b&gt;</i>"


def test_what_is_spoken_carries_no_tags(qapp: QGuiApplication) -> None:
    row = row_of(Paragraph(passage("Milk & sugar", Style.STRONG)), NO_LINKS)
    assert (row.text, row.plain) == ("<b>Milk &amp; sugar</b>", "Milk & sugar")
    cards = row_of(ItemList((passage("Milk & sugar", Style.STRONG),), ordered=False), NO_LINKS).cards
    assert cards is not None
    assert [(card["label"], card["plain"]) for card in all_rows(cards)] == [
        ("<b>Milk &amp; sugar</b>", "Milk & sugar")
    ]


def test_a_link_keeps_its_words_as_they_are() -> None:
    """A button shows plain text, so nothing is escaped for it."""
    assert row_of(PageLink("Milk & sugar", "pot/first", 1), NO_LINKS).text == "Milk & sugar"


def test_cards_that_turn_count_on_through_the_page(qapp: QGuiApplication) -> None:
    row = row_of(IconGrid((TURNING[0], *TEA_CARDS, TURNING[1]), 1), NO_LINKS, first=3)
    assert row.cards is not None
    assert (row.turns, row.rich) == (True, True)
    assert [(card["number"], card["touch"]) for card in all_rows(row.cards)] == [
        (3, "It is not dried for long."), (-1, ""), (4, "It is dried for longer.")
    ]  # fmt: skip


def test_places_on_a_body_stand_from_the_head_down(qapp: QGuiApplication) -> None:
    parts = (BodyPart.LEGS, BodyPart.HEAD, BodyPart.HANDS)
    places = tuple(BodyPlace(part, part.value, ("tea-1",)) for part in parts)
    cards = row_of(BodyMap(places, "A person", 1), NO_LINKS).cards
    assert cards is not None
    assert [card["part"] for card in all_rows(cards)] == ["head", "hands", "legs"]
