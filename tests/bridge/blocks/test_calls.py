"""What to do at once: its number stands by itself, and nothing of the sentence is lost."""

from __future__ import annotations

import pytest
from PySide6.QtGui import QGuiApplication

from kiosk.bridge.blocks.calls import parts_of
from kiosk.bridge.blocks.markup import Linker
from kiosk.bridge.blocks.rows import row_of
from kiosk.core.blocks.types import Callout, CalloutKind
from kiosk.core.passage import Passage, Span, Style
from tests.bridge.model import all_rows, get


def told(*numbers: str) -> Passage:
    spans = [span for number in numbers for span in (Span("Call "), Span(number, Style.NUMBER))]
    return Passage((*spans, Span(" now.")), (), 1)


@pytest.mark.parametrize(
    ("number", "parts"),
    [
        ("911", ("Call", "911", "now.")),
        ("988 (call or text)", ("Call", "988", "(call or text) now.")),
        ("(555) 010 0199", ("Call", "(555)\u00a0010\u00a00199", "now.")),
        ("1-800-555, day", ("Call", "1-800-555", ", day now.")),
        ("1-800-HELP", ("", "", "")),
        ("the desk", ("", "", "")),
    ],
)
def test_a_number_is_told_from_what_is_said_around_it(number: str, parts: tuple[str, str, str]) -> None:
    assert parts_of(told(number)) == parts


def test_two_numbers_stay_in_their_sentence() -> None:
    assert parts_of(told("911", "112")) == ("", "", "")


def test_only_what_must_be_done_now_is_taken_apart(qapp: QGuiApplication) -> None:
    for kind in CalloutKind:
        row = row_of(Callout(kind, "Get help", (told("911"),)), Linker(()))
        urgent = kind is CalloutKind.NOW
        assert [each["number"] for each in all_rows(get(row, "atOnce"))] == (["911"] if urgent else [])
        plain = [each["plain"] for each in all_rows(get(row, "texts"))]
        assert plain == ([] if urgent else ["Call 911 now."])
