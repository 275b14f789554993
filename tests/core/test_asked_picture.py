"""Which picture stands beside a question, and how it waits for the answer."""

from __future__ import annotations

import pytest
from msgspec.structs import replace

from kiosk.core.asked_picture import AskedPicture, picture_of
from kiosk.core.blocks.types import Scene
from kiosk.core.library import Drawing, Library
from tests.made_up import TEA


def asked_of(page: str, library: Library = TEA) -> AskedPicture | None:
    return picture_of(replace(library.questions[0], page=page), library)


@pytest.mark.parametrize(
    ("page", "drawing", "alt", "caption"),
    [
        ("leaf/pictured", "asset/kettle.svg", "A kettle beside a cup", "A kettle"),
        ("pot/last", "frame/body", "A person", ""),
    ],
)
def test_it_is_the_first_drawing_of_its_page(page: str, drawing: str, alt: str, caption: str) -> None:
    assert asked_of(page) == AskedPicture(drawing, drawing, alt, caption)


def test_a_page_without_one_has_none() -> None:
    assert not any(isinstance(block, Scene) for block in TEA.page_by_id["leaf/first"].blocks)
    assert asked_of("leaf/first") is None


def test_a_part_is_missing_where_the_deck_has_drawn_it_so() -> None:
    drawn = replace(TEA, drawings=(*TEA.drawings, Drawing.of("asset/kettle-open.svg", "<svg/>")))
    shown = asked_of("leaf/pictured", drawn)
    assert shown == AskedPicture(
        "asset/kettle.svg", "asset/kettle-open.svg", "A kettle beside a cup", "A kettle"
    )


def test_another_page_may_lend_its_own() -> None:
    lent = replace(TEA.questions[0], page="leaf/first", pictured="leaf/pictured")
    shown = picture_of(lent, TEA)
    assert shown is not None
    assert shown.drawing == "asset/kettle.svg"
