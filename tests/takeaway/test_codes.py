"""Codes: enough for what there is to ask, small enough for a camera, and never with something cut off."""

from __future__ import annotations

import pytest
import segno
from hypothesis import given
from hypothesis import strategies as st

from kiosk.takeaway.codes import MOST_BYTES, MOST_CODES, QUIET, TooLongError, cards_of, codes_of
from tests.takeaway.cards import questions_of, read_card

NAME = "My questions"
LONG = "Q" * 150


def test_few_questions_are_one_card() -> None:
    (card,) = cards_of(NAME, ["May I?", "When?"])
    assert read_card(card)["FN"] == NAME
    assert questions_of(card) == ["May I?", "When?"]


def test_many_are_several_cards_that_tell_their_numbers() -> None:
    asked = [f"{number} {LONG}" for number in range(5)]
    cards = cards_of(NAME, asked)
    assert [read_card(card)["FN"] for card in cards] == [f"{NAME} {number}" for number in (1, 2, 3)]
    assert [question for card in cards for question in questions_of(card)] == asked


@given(st.lists(st.text(st.characters(exclude_categories=("Cc", "Cs")), max_size=330), max_size=14))
def test_all_is_there_in_its_order_or_it_is_refused(asked: list[str]) -> None:
    try:
        cards = cards_of(NAME, asked)
    except TooLongError:
        assert len("".join(asked).encode()) > 150
        return
    assert [question for card in cards for question in questions_of(card)] == asked
    assert len(cards) <= MOST_CODES
    assert all(len(card) <= MOST_BYTES for card in cards)


@pytest.mark.parametrize("asked", [["Q" * 400], ["short", "\u554f" * 130], [LONG] * 9])
def test_what_no_code_can_hold_is_refused(asked: list[str]) -> None:
    with pytest.raises(TooLongError):
        cards_of(NAME, asked)


def test_no_question_makes_no_code() -> None:
    assert codes_of(NAME, []) == ()


def test_the_fullest_code_is_85_modules_wide_with_white_all_round() -> None:
    assert segno.make(b"q" * MOST_BYTES, mode="byte", error="m", micro=False).version == 15
    assert segno.make(b"q" * (MOST_BYTES + 1), mode="byte", error="m", micro=False).version == 16
    (code,) = codes_of(NAME, ["Q" * 310])
    assert (code.size, len(code.modules)) == (85, 85 * 85)
    rows = [code.modules[start : start + code.size] for start in range(0, len(code.modules), code.size)]
    columns = list(zip(*rows, strict=True))
    for lines in (rows, columns):
        assert not any(map(any, (*lines[:QUIET], *lines[-QUIET:])))
        assert any(lines[QUIET])
        assert any(lines[-QUIET - 1])
