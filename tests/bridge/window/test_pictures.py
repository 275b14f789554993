"""Pictures in the colours of the theme."""

from __future__ import annotations

from collections import Counter

import pytest
from PySide6.QtCore import QSize
from PySide6.QtGui import QColor, QGuiApplication, QImage

from kiosk.bridge.window.pictures import Drawings
from kiosk.core.icons import FRAME_ICONS
from kiosk.core.library import Drawing
from tests.made_up import drawings

NONE = QSize()
SVG = 'xmlns="http://www.w3.org/2000/svg"'
LARGEST = 4096


@pytest.fixture
def provider(qapp: QGuiApplication) -> Drawings:
    return Drawings(drawings())


def colours(image: QImage) -> set[str]:
    """Of the middles of the kettle's two halves."""
    height = image.height() // 2
    points = (image.width() // 4, image.width() * 3 // 4)
    return {QColor(image.pixelColor(x, height)).name() for x in points}


def test_roles_take_the_colours_asked_for(provider: Drawings) -> None:
    image = provider.requestImage("asset/kettle.svg?hue=0b5c63&tint=ffeecc", NONE, QSize(40, 20))
    assert colours(image) == {"#0b5c63", "#ffeecc"}


def test_two_colourings_of_one_drawing_do_not_mix(provider: Drawings) -> None:
    provider.requestImage("asset/kettle.svg?hue=0b5c63&tint=ffeecc", NONE, QSize(40, 20))
    image = provider.requestImage("asset/kettle.svg?hue=112233&tint=445566", NONE, QSize(40, 20))
    assert colours(image) == {"#112233", "#445566"}


def test_a_role_without_a_colour_is_drawn_in_ink(provider: Drawings) -> None:
    assert colours(provider.requestImage("asset/kettle.svg", NONE, QSize(40, 20))) == {"#17252a"}


@pytest.mark.parametrize(
    "name", ["asset/teapot.svg", "icon/teapot", "kettle.svg", "", "?hue=112233", "../kettle.svg"]
)
def test_an_unknown_name_gives_no_image(provider: Drawings, name: str) -> None:
    assert provider.requestImage(name, NONE, QSize(40, 20)).isNull()


@pytest.mark.parametrize(
    ("wanted", "got"),
    [
        (QSize(80, 40), QSize(80, 40)),
        (QSize(), QSize(40, 20)),
        (QSize(0, 0), QSize(40, 20)),
        (QSize(80, 0), QSize(80, 40)),
        (QSize(1, 1), QSize(1, 1)),
        (QSize(LARGEST + 1, 2), QSize(LARGEST, 2)),
        (QSize(2, 10**6), QSize(2, LARGEST)),
    ],
)
def test_sizes_are_as_wanted_and_bounded(provider: Drawings, wanted: QSize, got: QSize) -> None:
    assert provider.requestImage("asset/kettle.svg", NONE, wanted).size() == got


def test_a_drawing_keeps_its_shape(provider: Drawings) -> None:
    """In a square it stands in the middle, with nothing above it."""
    image = provider.requestImage("asset/kettle.svg?hue=112233&tint=445566", NONE, QSize(40, 40))
    assert image.pixelColor(20, 2).alpha() == 0
    assert colours(image) == {"#112233", "#445566"}


@pytest.mark.parametrize("icon", FRAME_ICONS)
def test_every_icon_of_the_frame_draws_something_in_its_colour(provider: Drawings, icon: str) -> None:
    image = provider.requestImage(f"icon/{icon}?hue=b3145c", NONE, QSize(96, 96))
    drawn = Counter(
        image.pixelColor(x, y).name()
        for x in range(96)
        for y in range(96)
        if image.pixelColor(x, y).alpha() == 255
    )
    asked_for, rounded = drawn["#b3145c"], {"#b3145b", "#b2145c"}
    assert asked_for > 50
    assert set(drawn) - {"#b3145c"} <= rounded


def test_on_a_spot_a_drawing_stands_at_the_foot_and_goes_on_beyond_its_edges(provider: Drawings) -> None:
    ground = '<path d="M-900 5H900V10H-900Z" fill="var(--hue, #000000)"/>'
    drawing = Drawing.of("asset/ground.svg", f'<svg {SVG} viewBox="0 0 20 10">{ground}</svg>')
    provider.by_name[drawing.name] = drawing
    asked = "asset/ground.svg?hue=0b5c63"
    inside = provider.requestImage(asked, NONE, QSize(100, 100))
    onward = provider.requestImage(f"{asked}&spot=0.4,0,0.2,0.5", NONE, QSize(100, 100))
    filled = [[y for y in range(100) if image.pixelColor(2, y).alpha() == 255] for image in (inside, onward)]
    assert filled == [[*range(50, 75)], [*range(45, 50)]]
