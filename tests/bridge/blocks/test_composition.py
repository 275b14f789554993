"""How a page is composed hangs on its blocks alone."""

from __future__ import annotations

import pytest

from kiosk.bridge.blocks.composition import Composition, composition_of
from kiosk.bridge.blocks.length import lines
from kiosk.core.blocks.types import (
    Block,
    Callout,
    CalloutKind,
    Card,
    IconGrid,
    ItemList,
    Paragraph,
    Scene,
    Timeline,
)
from tests.made_up import MOMENTS, passage

TEXT = Paragraph(passage("Tea is warm."))
PICTURE = Scene("kettle.svg", "A kettle", "A kettle beside a cup", ("tea-1",), 1)
GRID = IconGrid((Card("eye", "Green", "", ("tea-1",)), Card("moon", "Black", "", ("tea-1",))), 1)


def warning(kind: CalloutKind) -> Callout:
    return Callout(kind, "Hot", (passage("Do not touch it."),))


@pytest.mark.parametrize(
    ("blocks", "composition"),
    [
        ((TEXT, PICTURE), Composition.Scene),
        ((TEXT, warning(CalloutKind.NOW), PICTURE), Composition.Scene),
        ((ItemList((passage("Warm it"),), ordered=False), PICTURE), Composition.Scene),
        ((), Composition.Scene),
        ((TEXT, GRID), Composition.List),
        ((Timeline(MOMENTS, 1), PICTURE), Composition.List),
        ((PICTURE, warning(CalloutKind.TELL), GRID), Composition.Act),
        ((warning(CalloutKind.NOW),), Composition.Act),
        ((warning(CalloutKind.MAIN), PICTURE), Composition.Scene),
        ((warning(CalloutKind.ASK), GRID), Composition.List),
    ],
)
def test_what_a_page_holds_says_how_it_is_composed(
    blocks: tuple[Block, ...], composition: Composition
) -> None:
    assert composition_of(blocks) is composition


def test_the_narrower_the_more_lines() -> None:
    box = Callout(
        CalloutKind.TELL, "Hot", (passage("Do not touch it before it is cold."),), (passage("It steams"),)
    )
    blocks = (Paragraph(passage("word " * 40)), box, GRID)
    taken = [lines(blocks, across) for across in (80, 40, 20, 10)]
    assert taken == sorted(taken)
    assert taken[0] < taken[-1] / 3
    assert lines((Paragraph(passage("word " * 40)),), 40) == pytest.approx(5.45)
