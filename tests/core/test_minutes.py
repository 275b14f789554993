"""How long reading takes is worked out, from words and pictures."""

from __future__ import annotations

import pytest
from msgspec.structs import replace

from kiosk.core.blocks.types import Card, IconGrid, Paragraph, Scene, Stages
from kiosk.core.minutes import in_minutes, reading_seconds
from tests.made_up import STAGES, TEA, passage

PAGE = replace(TEA.pages[0], title="Tea", blocks=(Paragraph(passage("leaf " * 149)),))
SCENE = Scene("kettle.svg", "Hot", "Many words that nobody reads on the screen", ("tea-1",), 1)


def test_a_hundred_and_fifty_words_take_a_minute_and_each_picture_five_seconds() -> None:
    pictured = replace(PAGE, blocks=(*PAGE.blocks, SCENE))
    assert reading_seconds((PAGE,)) == pytest.approx(60)
    assert reading_seconds((PAGE, pictured)) == pytest.approx(125)
    cards = IconGrid((Card("moon", "", "", ("tea-1",)),) * 2, 1)
    assert reading_seconds((replace(pictured, blocks=(*pictured.blocks, cards)),)) == pytest.approx(60)
    turned = replace(PAGE, title="", blocks=(Stages(STAGES, "", 1),))
    words = sum(len(stage.text.split()) for stage in STAGES)
    assert reading_seconds((turned,)) == pytest.approx(words * 60 / 150 + 3 * 5)


def test_nobody_is_told_less_than_it_takes() -> None:
    assert [in_minutes(seconds) for seconds in (0, 60, 61, 590)] == [1, 1, 2, 10]
