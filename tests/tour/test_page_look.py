"""A page as a window shows it, with what may be wrong with it planted there."""

from __future__ import annotations

import pytest

from kiosk.tour.page_flaws import Shown, page_flaws
from kiosk.tour.page_look import page_on
from kiosk.tour.rect import Rect
from tests.tour.conftest import HEIGHT, WIDTH, Shows

SHOWN = Shown(screenful=0, screenfuls=2, text_scale=1.0, pixels_per_mm=2.0)
_PAGE = """
    Item {
        property int screenfuls: 2
        property bool settled: true
        property QtObject view: null

        clip: true
        height: parent.height
        width: parent.width

        %s
    }
"""
_TALL = 'Words { height: 300; text: "one<br>two<br>three<br>four<br>and so on"; width: 500 }'


def _flaws(window_with: Shows, source: str) -> tuple[str, ...]:
    page = page_on(window_with(_PAGE % source))
    assert page is not None
    assert page.rect == Rect(0, 0, WIDTH, HEIGHT)
    return page_flaws(page, SHOWN)


def test_a_good_page_has_none(window_with: Shows) -> None:
    assert _flaws(window_with, _TALL) == ()


_CARD = 'Rectangle { color: "#cccccc"; height: 300; width: 560; Words { text: "one" } %s }'


def test_a_card_to_turn_over_is_as_tall_as_its_other_face(window_with: Shows) -> None:
    back = f"Item {{ opacity: 0; {_TALL} }}"
    assert _flaws(window_with, _CARD % back) == ()


@pytest.mark.parametrize(
    ("source", "told"),
    [
        ('Words { text: "one line" }', "hollow"),
        (
            'Words { text: "as long as that<br>is"; width: 330 }',
            "a last line of one",
        ),
        (_CARD % "", "a card much taller"),
        (_CARD % f"Item {{ opacity: 0; visible: false; {_TALL} }}", "a card much taller"),
        ("Item { property bool warns: true; height: 300; width: 90; y: 400 }", "a warning waits behind More"),
    ],
)
def test_what_is_planted_is_found(window_with: Shows, source: str, told: str) -> None:
    found = _flaws(window_with, source)

    assert [each for each in found if each.startswith(told)]


def test_a_neighbour_that_waits_beside_the_window_is_no_page_on_it(window_with: Shows) -> None:
    beside = _PAGE.replace("clip: true", "x: parent.width") % _TALL
    assert page_on(window_with(beside)) is None
    assert page_on(window_with(_TALL)) is None
