"""In a language that runs from right to left, everything changes sides."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtQml import QQmlExpression, qmlContext
from PySide6.QtQuick import QQuickItem

from tests.journeys.story import DONE, Stand
from tests.journeys.visitor import everything, place
from tests.journeys.visitor import words as painted_words
from tests.ui.screens import SCREENS, shows


@pytest.fixture
def mirrored(tea_stand: Stand, qapp: QGuiApplication) -> Iterator[Stand]:
    qapp.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    yield tea_stand
    qapp.setLayoutDirection(Qt.LayoutDirection.LeftToRight)


def words(item: QQuickItem) -> str:
    """With plain spaces: some are painted as ones at which no line may end."""
    return painted_words(item).replace("\u00a0", " ")


def middle(stand: Stand, label: str) -> float:
    return stand.visitor.middle_of(label).x() / stand.visitor.window.width()


def test_the_frame_changes_sides(mirrored: Stand) -> None:
    shows(mirrored, "page leaf/first")
    assert middle(mirrored, "Back") > 0.5 > middle(mirrored, "Next")
    assert middle(mirrored, "Menu") > middle(mirrored, DONE) > middle(mirrored, "Bigger words")


def test_control_from_left_to_right_it_stands_the_other_way(tea_stand: Stand) -> None:
    shows(tea_stand, "page leaf/first")
    assert middle(tea_stand, "Back") < 0.5 < middle(tea_stand, "Next")
    assert middle(tea_stand, "Menu") < middle(tea_stand, DONE) < middle(tea_stand, "Bigger words")


def left_aligned(stand: Stand) -> list[str]:
    found = [item for item in everything(stand.visitor.screen) if words(item) and not place(item).isEmpty()]
    return [words(item) for item in found if read(item, "effectiveHorizontalAlignment === Text.AlignLeft")]


def read(item: QQuickItem, expression: str) -> object:
    """What QML itself says; Python can't hold an alignment."""
    context = qmlContext(item)
    assert context is not None
    value = QQmlExpression(context, item, expression).evaluate()
    return value[0] if isinstance(value, tuple) else value


def test_words_stand_at_the_right(mirrored: Stand) -> None:
    for screen in SCREENS:
        shows(mirrored, screen)
        assert mirrored.visitor.texts() or screen == "closed", screen
        assert left_aligned(mirrored) == [], screen


def test_control_from_left_to_right_words_stand_at_the_left(tea_stand: Stand) -> None:
    shows(tea_stand, "page leaf/first")
    assert "The leaf, first" in left_aligned(tea_stand)


def test_the_title_touches_the_right_margin(mirrored: Stand) -> None:
    shows(mirrored, "page leaf/first")
    title = next(item for item in everything(mirrored.visitor.screen) if words(item) == "The leaf, first")
    assert place(title).right() > mirrored.visitor.window.width() * 0.9


def test_swiping_goes_the_other_way(mirrored: Stand) -> None:
    visitor = mirrored.opens_topic(1)
    visitor.swipes("right")
    mirrored.sees_page("water/long")
    visitor.swipes("left")
    mirrored.sees_page("water/first")


def test_the_picture_stands_at_the_left_of_its_words(mirrored: Stand) -> None:
    shows(mirrored, "page leaf/pictured")
    items = {
        words(item): place(item).center().x() for item in everything(mirrored.visitor.screen) if words(item)
    }
    assert items["A kettle"] < items["A picture of the leaf."]


def test_the_arrow_keys_go_the_other_way(mirrored: Stand) -> None:
    visitor = mirrored.opens_topic(1)
    visitor.tabs_to("Next")
    visitor.presses(Qt.Key.Key_Left)
    mirrored.sees_page("water/long")
    visitor.presses(Qt.Key.Key_Right)
    mirrored.sees_page("water/first")
