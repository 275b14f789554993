"""Only what answers a touch has a box: on every screen each box is a target, and each target has one."""

from __future__ import annotations

import pytest

from kiosk.bridge.window.themes import THEMES
from kiosk.tour.look import Look
from kiosk.tour.measure import measure
from tests.journeys.conftest import Builds
from tests.journeys.story import Stand
from tests.made_up import TEA
from tests.sample import sample
from tests.ui.planting import plants
from tests.ui.screens import SCREENS, shows

BOX = 'Rectangle { color: "white"; height: 80; radius: 8; width: 200; y: 300 }'
GROUND = 'Rectangle { border.width: 0; color: "white"; height: 80; radius: 8; width: 200; y: 300 }'
BARE = (
    'Item { property bool down: false; property string label: "Press me"; property bool usable: true; '
    "height: 80; width: 200; y: 300 }"
)


def mistaken(stand: Stand, screen: str) -> tuple[str, ...]:
    shows(stand, screen)
    return measure(Look(stand.visitor.window).display_list).mistaken


@pytest.mark.parametrize("theme", THEMES)
def test_what_looks_like_a_button_is_one_and_only_that(builds: Builds, theme: str) -> None:
    stand = builds(TEA, theme=theme)

    screens = sample(f"surfaces {theme}", tuple(SCREENS), 16)
    assert {screen: found for screen in screens if (found := mistaken(stand, screen))} == {}


@pytest.mark.parametrize(
    ("planted", "told"),
    [
        (BOX, "a box that answers no touch: 200 x 80 pixels at 0, 300"),
        (BARE, "a target without a box: Press me"),
    ],
)
def test_control_one_of_each_is_found(tea_stand: Stand, planted: str, told: str) -> None:
    plants(tea_stand, planted)

    assert mistaken(tea_stand, "page leaf/first") == (told,)


def test_a_fill_without_a_rim_is_no_box(tea_stand: Stand) -> None:
    plants(tea_stand, GROUND)

    assert mistaken(tea_stand, "page leaf/first") == ()
