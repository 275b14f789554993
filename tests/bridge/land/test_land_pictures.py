"""What the land looks like: its way, its lights, and its lines in high contrast."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QSize
from PySide6.QtGui import QColor, QGuiApplication, QImage

from kiosk.bridge.land.land_files import LandFiles
from kiosk.bridge.land.pictures import LandPictures
from kiosk.core.page import LandmarkKind
from tests.bridge.land.asked import WARM, contrast, light, strip, whole

NONE = QSize()
WAY = "#faf0dc"


@pytest.fixture
def pictures(qapp: QGuiApplication) -> LandPictures:
    return LandPictures(LandFiles(None))


def asks(pictures: LandPictures, what: str) -> QImage:
    return pictures.requestImage(what, NONE, NONE)


def colours(image: QImage) -> dict[str, int]:
    """Of what is painted there, and how often."""
    found: dict[str, int] = {}
    for y in range(image.height()):
        for x in range(image.width()):
            colour = QColor(image.pixelColor(x, y))
            if colour.alpha() == 255:
                found[colour.name()] = found.get(colour.name(), 0) + 1
    return found


def is_grey(colour: str) -> bool:
    return colour[1:3] == colour[3:5] == colour[5:7]


@pytest.mark.parametrize("asked", [strip, whole])
def test_high_contrast_is_lines_on_white(pictures: LandPictures, asked: type) -> None:
    found = colours(asks(pictures, asked(roles=contrast())))
    assert all(map(is_grey, found))
    assert found["#ffffff"] > 0.75 * sum(found.values())
    assert any(int(colour[1:3], 16) < 0x60 for colour in found)


@pytest.mark.parametrize("asked", [strip, whole])
def test_control_the_warm_land_has_colours(pictures: LandPictures, asked: type) -> None:
    found = colours(asks(pictures, asked(roles=WARM)))
    assert not all(map(is_grey, found))


@pytest.mark.parametrize(("x", "y"), [(50, 16), (100, 24), (150, 16), (250, 16)])
def test_the_way_of_a_strip_runs_where_its_stones_lie(pictures: LandPictures, x: int, y: int) -> None:
    """As high as the crest at a place, as low in the middle between two."""
    image = asks(pictures, strip())
    assert image.pixelColor(x, y).name() == WAY
    assert image.pixelColor(x, y + 6).name() != WAY


@pytest.mark.parametrize("place", range(6))
def test_a_place_has_its_light(pictures: LandPictures, place: int) -> None:
    lit = colours(asks(pictures, light(place)))
    assert lit["#f8cd83"] > 20


@pytest.mark.parametrize("kind", [*LandmarkKind])
def test_a_topic_has_what_it_wants_at_its_place_with_a_light(
    qapp: QGuiApplication, pictures: LandPictures, kind: LandmarkKind
) -> None:
    wished = LandPictures(LandFiles(None), (LandmarkKind.OWN, LandmarkKind.OWN, kind))
    lit = asks(wished, light(3))
    assert colours(lit)["#f8cd83"] > 20
    assert (lit == asks(pictures, light(3))) is (kind in (LandmarkKind.OWN, LandmarkKind.BRIDGE))
    assert asks(wished, light(2)) == asks(pictures, light(2))


def test_no_light_glows_in_high_contrast(pictures: LandPictures) -> None:
    def faint(image: QImage) -> int:
        return sum(0 < image.pixelColor(x, 90).alpha() < 100 for x in range(image.width()))

    assert faint(asks(pictures, light(2))) > 10
    assert faint(asks(pictures, light(2, contrast()))) < 10


@pytest.mark.parametrize("size", ["width=0&height=40", "width=-1&height=40", "width=40&height=99999"])
def test_nothing_is_painted_that_no_screen_could_show(pictures: LandPictures, size: str) -> None:
    asked = strip().replace("width=600&height=40", size)
    assert asks(pictures, asked).isNull()
