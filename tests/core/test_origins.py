"""What a screen rests on, as a visitor may read it."""

from __future__ import annotations

from msgspec.structs import replace

from kiosk.core.blocks.types import Callout, CalloutKind, Card, Checklist, Paragraph
from kiosk.core.cites import cites_in
from kiosk.core.origins import Agreement, origins
from kiosk.core.page import Page
from kiosk.core.passage import PROMPT, Passage, Span
from tests.made_up import TEA


def page(*cites: str) -> Page:
    blocks = tuple(Paragraph(Passage((Span("Tea."),), (name,), 1)) for name in cites)
    return replace(TEA.pages[0], blocks=blocks)


def told(*cites: str) -> list[tuple[str, str, Agreement]]:
    return [(each.statement.id, each.source.id, each.agreement) for each in origins(page(*cites), TEA)]


def test_citations_are_found_however_deep_they_stand() -> None:
    card = Card("", "May I?", "", (PROMPT, "tea-1"))
    asks = Callout(CalloutKind.ASK, "Ask", (Passage((Span("More."),), ("tea-3",), 1),))
    deep = replace(TEA.pages[0], blocks=(Checklist((card,), 1), asks))
    assert list(cites_in(deep)) == [PROMPT, "tea-1", "tea-3"]


def test_each_statement_comes_once_and_those_of_one_document_together() -> None:
    assert told("tea-1", "tea-3", "tea-5", "tea-1") == [
        ("tea-1", "leaflet", Agreement.SEVERAL),
        ("tea-5", "leaflet", Agreement.ONE),
        ("tea-3", "almanac", Agreement.DIFFER),
    ]


def test_a_prompt_rests_on_nothing() -> None:
    assert told(PROMPT) == []


def test_what_is_left_out_is_never_told_and_agrees_with_nobody() -> None:
    assert told("tea-4") == []
    assert told("tea-5") == [("tea-5", "leaflet", Agreement.ONE)]


def test_a_statement_to_take_care_with_is_told_in_its_careful_words() -> None:
    (origin,) = origins(page("tea-3"), TEA)
    assert origin.statement.for_visitors == "Tea may be hot."


def test_no_origin_of_the_whole_deck_repeats_a_claim_that_is_left_out() -> None:
    claims = {each.text for each in TEA.statements if each.verdict == "leave-out"}
    shown = {each.statement.for_visitors for one in TEA.pages for each in origins(one, TEA)}
    assert shown
    assert not claims & shown
