"""The contact card: what is written into it is what a phone reads out of it."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.takeaway.vcard import vcard
from tests.takeaway.cards import questions_of, read_card

NAME = "My questions"
notes = st.lists(
    st.text(st.characters(exclude_categories=("Cc", "Cs"), include_characters="\\,;:"), max_size=200),
    min_size=1,
)


def test_it_is_a_card_with_a_name_and_a_note_and_nothing_else() -> None:
    assert read_card(vcard(NAME, ["May I?", "Who drives, and when?"])) == {
        "VERSION": "3.0",
        "N": "My questions;;;;",
        "FN": NAME,
        "NOTE": "- May I?\n- Who drives, and when?",
    }


@given(notes)
def test_whatever_is_asked_can_be_read_again(asked: list[str]) -> None:
    assert questions_of(vcard(NAME, asked)) == asked


@given(notes)
def test_no_line_is_longer_than_75_bytes_and_each_is_whole_text(asked: list[str]) -> None:
    for line in vcard(NAME, asked).split(b"\r\n"):
        assert len(line) <= 75
        line.decode()


@pytest.mark.parametrize("sign", ["\\", ",", ";"])
def test_signs_that_mean_something_to_a_card_are_escaped(sign: str) -> None:
    assert f"NOTE:- a\\{sign}b".encode() in vcard(NAME, [f"a{sign}b"])


def test_a_break_in_a_question_cannot_begin_another_property() -> None:
    card = vcard(NAME, ["a\r\nTEL:555\nURL:x"])
    assert read_card(card).keys() == {"VERSION", "N", "FN", "NOTE"}


def test_control_a_card_that_is_spoiled_is_no_card() -> None:
    for spoiled in (b"BEGIN:VCARD\r\nEND:VCARD\r\n", vcard(NAME, ["a"]).replace(b"\r", b"")):
        with pytest.raises((AssertionError, IndexError)):
            read_card(spoiled)
