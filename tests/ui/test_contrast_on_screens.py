"""Words and icons against what they are really painted on, screen by screen."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator

import pytest
from PySide6.QtCore import QRect
from PySide6.QtGui import QColor, QImage
from PySide6.QtQuick import QQuickItem

from kiosk.bridge.window.themes import THEMES
from tests.journeys.conftest import Builds
from tests.journeys.story import DONE, MENU, Stand
from tests.journeys.visitor import everything, place, words
from tests.made_up import TEA
from tests.sample import sample
from tests.ui.screens import SCREENS, shows
from tests.ui.test_contrast import SHAPE, TEXT, contrast

_STEP = 2  # pixels between samples of a ground
_SHADE = 0xFFF0F0F0


def too_pale(stand: Stand) -> list[str]:
    """Of what can be used; what can't is meant to stand back."""
    image = stand.visitor.window.grabWindow()
    return [
        f"{name}: {ratio:.2f}"
        for name, colour, ground, least in _painted(stand.visitor.screen, image)
        if (ratio := contrast(colour, ground)) < least - 0.02
    ]


def _painted(screen: QQuickItem, image: QImage) -> Iterator[tuple[str, QColor, QColor, float]]:
    for item in everything(screen):
        where = place(item).toAlignedRect() & image.rect()
        if where.isEmpty() or not _in_use(item):
            continue
        if words(item) and item.property("color") is not None:
            yield words(item)[:40], item.property("color"), ground_of(where, image), TEXT
        elif item.property("symbol") and item.property("colour") is not None:
            yield f"icon {item.property('symbol')}", item.property("colour"), ground_of(where, image), SHAPE


def _in_use(item: QQuickItem) -> bool:
    above: QQuickItem | None = item
    while above is not None:
        if above.opacity() < 1 or above.property("usable") is False or not item.isEnabled():
            return False
        above = above.parentItem()
    return True


def ground_of(where: QRect, image: QImage) -> QColor:
    """The colour that most of the place has; the shades of a sky count as one."""
    seen = Counter(
        image.pixel(x, y)
        for x in range(where.left(), where.right() + 1, _STEP)
        for y in range(where.top(), where.bottom() + 1, _STEP)
    )
    shades = Counter[int]()
    for each, often in seen.items():
        shades[each & _SHADE] += often
    most = shades.most_common(1)[0][0]
    return QColor(max((each for each in seen if each & _SHADE == most), key=seen.__getitem__))


@pytest.mark.parametrize("theme", THEMES)
def test_everything_on_a_screen_stands_out(builds: Builds, theme: str) -> None:
    stand = builds(TEA, theme=theme)
    for screen in sample(f"contrast {theme}", tuple(SCREENS), 16):
        shows(stand, screen)
        assert too_pale(stand) == [], screen


def test_control_pale_words_and_icons_are_found(builds: Builds) -> None:
    stand = builds(TEA)
    shows(stand, "menu")
    assert too_pale(stand) == []
    title = next(item for item in everything(stand.visitor.screen) if words(item) == MENU)
    marks = everything(stand.visitor.finds(DONE))
    mark = next(item for item in marks if item.property("symbol") and item.property("colour"))
    title.setProperty("color", QColor("#9a9a9a"))
    mark.setProperty("colour", QColor("#dddddd"))
    stand.visitor.rests()
    assert len(too_pale(stand)) == 2
