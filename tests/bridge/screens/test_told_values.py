"""What the page about the deck says of it, and who checked the pages."""

from __future__ import annotations

from datetime import date

import pytest
from msgspec.structs import replace

from kiosk.bridge.screens.told_values import as_told
from kiosk.core.blocks.types import Card, IconGrid, Paragraph
from kiosk.core.page import ABOUT, Page
from kiosk.review.reviews import PageStatus, Reviews
from kiosk.review.status import Checked, Overdue, Status, Unchecked
from tests.made_up import TEA, passage

LIBRARY = replace(
    TEA, welcome=replace(TEA.welcome, made_by="the tea house", written="2026-11", paid_by="Nobody.")
)
NURSE = Checked("a nurse", date(2026, 5, 20), date(2027, 5, 20))
DOCTOR = Checked("a doctor", date(2026, 11, 2), date(2027, 11, 2))
DIETITIAN = Checked("a dietitian", date(2026, 1, 9), date(2027, 1, 9))
OVERDUE = Overdue(date(2026, 6, 1))


def _page(name: str, said: str) -> Page:
    return replace(TEA.pages[0], id=name, blocks=(Paragraph(passage(said)),))


def _told(page: Page, *stand: Status) -> str:
    """Where ``stand`` ends, the last of it goes on for all the pages left."""
    ids = [one.id for one in LIBRARY.pages]
    each = [*stand, *[stand[-1]] * len(ids)]
    told = as_told(page, LIBRARY, Reviews(tuple(map(PageStatus, ids, each))))
    (block,) = told.blocks
    assert isinstance(block, Paragraph)
    return block.passage.text


def test_the_page_about_the_deck_says_who_made_it_when_and_who_paid() -> None:
    said = "By {made_by}, {written}. {paid_by}"
    assert _told(_page(ABOUT, said), Unchecked()) == "By the tea house, November 2026. Nobody."
    assert _told(_page("tea/pot", said), Unchecked()) == said, "no other page does"


@pytest.mark.parametrize(
    ("stand", "words"),
    [
        ((Unchecked(),), "Not yet checked by a doctor or nurse."),
        ((NURSE, Unchecked()), "Some pages are not yet checked by a doctor or nurse."),
        ((OVERDUE, Unchecked()), "Some pages are not yet checked by a doctor or nurse."),
        ((NURSE, OVERDUE), "The check of some pages is overdue."),
        ((NURSE,), "Checked by a nurse, last in May 2026."),
        ((DOCTOR, NURSE), "Checked by a doctor and a nurse, last in November 2026."),
        ((DIETITIAN, DOCTOR, NURSE), "Checked by a dietitian, a doctor, and a nurse, last in November 2026."),
    ],
)
def test_who_checked_says_no_more_than_holds_of_every_page(stand: tuple[Status, ...], words: str) -> None:
    assert _told(_page(ABOUT, "{who_checked}"), *stand) == words


COUNTS = "We count touches, not people."


def test_where_visits_are_counted_it_says_so_in_one_more_card() -> None:
    grid = IconGrid((Card("info", "Who made it", "{made_by}", ("ask",)),), 1)
    page = replace(_page(ABOUT, "Ask."), blocks=(grid, *_page(ABOUT, "Ask.").blocks))
    first, last = as_told(page, LIBRARY, Reviews(), counts=True).blocks
    (unsaid, _) = as_told(page, LIBRARY, Reviews()).blocks

    assert isinstance(first, IconGrid)
    assert [card.more for card in first.items] == ["the tea house", COUNTS]
    assert isinstance(last, Paragraph)
    assert isinstance(unsaid, IconGrid)
    assert len(unsaid.items) == 1


def test_without_cards_it_says_so_at_the_end() -> None:
    _, last = as_told(_page(ABOUT, "Ask."), LIBRARY, Reviews(), counts=True).blocks

    assert isinstance(last, Paragraph)
    assert last.passage.text == COUNTS
