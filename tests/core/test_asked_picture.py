"""Which picture stands beside a question, and how it waits for the answer."""

from __future__ import annotations

import pytest
from msgspec.structs import replace

from kiosk.core.asked_picture import before_the_answer, picture_of
from kiosk.core.library import Drawing, Library
from tests.made_up import TEA


def asked_of(page: str, library: Library = TEA) -> str | None:
    picture = picture_of(replace(library.questions[0], page=page), library)
    return picture and picture.alt


@pytest.mark.parametrize(
    ("page", "alt"),
    [("leaf/pictured", "A kettle beside a cup"), ("pot/last", "A kettle under a tap"), ("leaf/first", None)],
)
def test_it_is_the_first_drawing_of_its_page(page: str, alt: str | None) -> None:
    assert asked_of(page) == alt


def test_a_part_is_missing_where_the_deck_has_drawn_it_so() -> None:
    drawn = replace(TEA, drawings=(*TEA.drawings, Drawing("asset/kettle-open.svg", "<svg/>")))
    assert before_the_answer("kettle.svg", drawn) == "kettle-open.svg"
    assert before_the_answer("kettle.svg", TEA) == "kettle.svg"
