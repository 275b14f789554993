"""No screen has anything to write into, to select, to drop things on, or to follow out of the program, and no
button of a mouse but the first does anything."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication, QWindow
from PySide6.QtQuick import QQuickItem
from PySide6.QtTest import QTest

from tests.journeys.conftest import Builds
from tests.journeys.story import Stand
from tests.journeys.visitor import everything, place
from tests.made_up import TEA
from tests.sample import sample
from tests.ui.planting import plants
from tests.ui.screens import SCREENS, shows

_WRITTEN_INTO = "QQuickTextInput", "QQuickTextEdit"
_OTHER_BUTTONS = Qt.MouseButton.RightButton, Qt.MouseButton.MiddleButton

_UNTIL_TOUCHED = tuple(each for each in SCREENS if each != "still there")
"""There whatever is touched tells that somebody is."""


_BEFORE = set[QWindow]()
"""Of other tests in the same process."""


@pytest.fixture(autouse=True)
def _looked_before(qapp: QGuiApplication) -> None:
    _BEFORE.clear()
    _BEFORE.update(qapp.topLevelWindows())


def ways_out(stand: Stand) -> set[str]:
    found = {told for item in everything(stand.visitor.window.contentItem()) for told in _of(item)}
    more = [window for window in QGuiApplication.topLevelWindows() if window.isVisible()]
    return {*found, "another window"} if {*more} - {*_BEFORE, stand.visitor.window} else found


def _of(item: QQuickItem) -> Iterator[str]:
    if item.flags() & QQuickItem.Flag.ItemAcceptsInputMethod or any(map(item.inherits, _WRITTEN_INTO)):
        yield "something to write into"
    if item.flags() & QQuickItem.Flag.ItemAcceptsDrops:
        yield "a place to drop things"
    if "<a " in str(item.property("text")):
        yield "a link"


def test_on_no_screen_is_there_a_way_out(builds: Builds) -> None:
    stand = builds(TEA)
    found: dict[str, set[str]] = {}
    for screen in SCREENS:
        shows(stand, screen)
        found[screen] = ways_out(stand)
    assert {screen: out for screen, out in found.items() if out} == {}


@pytest.mark.parametrize(
    ("planted", "told"),
    [
        ('TextInput { text: "name"; width: 100; height: 40 }', "something to write into"),
        ('TextEdit { readOnly: true; selectByMouse: true; text: "name" }', "something to write into"),
        ("DropArea { width: 100; height: 40 }", "a place to drop things"),
        ("Text { text: '<a href=\"https://example.invalid\">more</a>' }", "a link"),
        ('Item { Window { visible: true; title: "Open a file" } }', "another window"),
    ],
)
def test_control_each_of_them_would_be_found(stand: Stand, planted: str, told: str) -> None:
    plants(stand, planted)
    assert told in ways_out(stand)


@pytest.mark.parametrize("button", _OTHER_BUTTONS, ids=lambda button: button.name)
def test_another_button_of_a_mouse_opens_nothing(builds: Builds, button: Qt.MouseButton) -> None:
    stand = builds(TEA)
    opened: list[str] = []
    for screen in sample("buttons", _UNTIL_TOUCHED, 6):
        state = SCREENS[screen]
        shows(stand, screen)
        for label, item in stand.visitor.buttons().items():
            QTest.mouseClick(stand.visitor.window, button, pos=place(item).center().toPoint())
            opened += [f"{screen}: {label}"] if stand.kiosk.state != state else []
    assert opened == []


def test_control_the_first_button_does(builds: Builds) -> None:
    stand = builds(TEA)
    shows(stand, "menu")
    first = next(iter(stand.visitor.buttons().values()))
    QTest.mouseClick(stand.visitor.window, Qt.MouseButton.LeftButton, pos=place(first).center().toPoint())
    stand.visitor.waits_until(lambda: stand.kiosk.state != SCREENS["menu"])
