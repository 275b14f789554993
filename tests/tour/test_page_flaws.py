"""What is wrong with how a page is composed: each planted once, in plain rectangles, and in a window."""

from __future__ import annotations

import pytest
from msgspec.structs import replace

from kiosk.tour.page_flaws import SeenPage, SeenWords, Shown, page_flaws
from kiosk.tour.rect import Rect

PAGE = Rect(0, 100, 1000, 500)
TEXT = SeenWords("Tea is warm.", Rect(40, 120, 400, 300), "")
PICTURE = Rect(600, 150, 400, 400)
SHOWN = Shown(screenful=0, screenfuls=2, text_scale=1.0, pixels_per_mm=4.0)
GOOD = SeenPage(PAGE, (TEXT,), drawings=(PICTURE,), cards=(Rect(20, 110, 500, 330),))
LOW = replace(TEXT, rect=Rect(40, 120, 400, 30))


def test_a_good_page_has_none() -> None:
    assert page_flaws(GOOD, SHOWN) == ()


@pytest.mark.parametrize(
    ("page", "shown", "told"),
    [
        (SeenPage(PAGE, (LOW,)), SHOWN, "hollow: only 6% of the screenful are filled"),
        (replace(GOOD, words=(replace(TEXT, last="warm."),)), SHOWN, "a last line of one short word: Tea is"),
        (replace(GOOD, words=(LOW,)), SHOWN, "a card much taller than its words: Tea is warm."),
        (SeenPage(PAGE, (), drawings=(PICTURE,)), SHOWN, "a picture apart from its sentence"),
        (
            replace(GOOD, drawings=(Rect(600, 150, 400, 120),)),
            replace(SHOWN, text_scale=2.0),
            "a picture too small to be seen: 24% of the screenful",
        ),
        (
            replace(GOOD, warnings=(Rect(40, 700, 400, 0), Rect(0, 700, 0, 0))),
            SHOWN,
            "a warning waits behind More",
        ),
    ],
)
def test_each_flaw_is_told(page: SeenPage, shown: Shown, told: str) -> None:
    (found,) = page_flaws(page, shown)

    assert found.startswith(told)


@pytest.mark.parametrize(
    ("page", "shown"),
    [
        (SeenPage(PAGE, (LOW,)), replace(SHOWN, screenful=1)),  # a page's last may be short
        (SeenPage(PAGE, (LOW,)), replace(SHOWN, pixels_per_mm=9.0)),  # so may each where few lines have room
        (replace(GOOD, words=(replace(TEXT, last="is warm."),)), SHOWN),
        (replace(GOOD, words=(replace(TEXT, last="esketamine."),)), SHOWN),
        (replace(GOOD, words=(LOW,), cards=(Rect(20, 110, 500, 84),)), SHOWN),  # a finger needs that
        (replace(GOOD, words=(LOW,), cards=(Rect(590, 140, 410, 420),)), SHOWN),  # a picture's ground
        (replace(GOOD, words=(LOW,), pictures=(Rect(40, 120, 300, 290),)), SHOWN),  # a large sign beside it
        (replace(GOOD, words=(LOW,), behind=(Rect(40, 160, 400, 240),)), SHOWN),  # a card to turn over
        (replace(GOOD, drawings=(Rect(600, 150, 400, 140),)), SHOWN),
        (  # on a tall panel a smaller part is large enough
            replace(GOOD, rect=Rect(0, 100, 1000, 1000), drawings=(Rect(600, 150, 400, 190),)),
            replace(SHOWN, screenful=1, text_scale=2.0),
        ),
        (replace(GOOD, warnings=(Rect(40, 500, 400, 50), Rect(40, 700, 400, 0))), SHOWN),  # it begins here
        (replace(GOOD, warnings=(Rect(40, 700, 400, 0),)), replace(SHOWN, text_scale=2.0)),
    ],
)
def test_what_only_looks_like_one_is_none(page: SeenPage, shown: Shown) -> None:
    assert page_flaws(page, shown) == ()
