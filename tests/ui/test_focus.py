"""By Tab alone: every target can be reached, and the ring round the one that has the focus is in view."""

from __future__ import annotations

from PySide6.QtCore import QRectF, Qt
from PySide6.QtQuick import QQuickItem

from tests.journeys.story import Stand
from tests.journeys.visitor import Visitor, everything, is_pressable, place
from tests.ui.accessible import id_of
from tests.ui.planting import plants
from tests.ui.screens import SCREENS, shows

UNREACHABLE = 'Touch { activeFocusOnTab: false; height: 50; label: "Out of the way"; width: 50 }'
HIDDEN_RING = """
Item {
    clip: true
    height: 50
    width: 50
    Touch { height: 60; label: "No ring"; width: 60 }
}
"""


def targets(visitor: Visitor) -> dict[int, str]:
    found = [item for item in everything(visitor.screen) if is_pressable(item)]
    return {
        id_of(item): item.property("label")
        for item in found
        if item.property("usable") and item.isEnabled() and not place(item).isEmpty()
    }


def ring(item: QQuickItem) -> QQuickItem | None:
    """The outline that is drawn round an item with the focus."""
    for child in everything(item):
        if child.objectName() == "focusRing":
            return child
    return None


def walk(visitor: Visitor) -> list[QQuickItem]:
    """Everything that Tab comes to, once round."""
    round_: list[QQuickItem] = []
    for _ in range(50):
        visitor.presses(Qt.Key.Key_Tab)
        item = visitor.focused()
        if item is None or not is_pressable(item):
            continue
        if any(id_of(item) == id_of(before) for before in round_):
            break
        round_.append(item)
    return round_


def never_reached(visitor: Visitor) -> set[str]:
    wanted = targets(visitor)
    reached = {id_of(item) for item in walk(visitor)}
    return {label for target, label in wanted.items() if target not in reached}


def without_ring(visitor: Visitor) -> list[str]:
    """Items in view that have the focus and don't show it on all four sides."""
    found = []
    window = QRectF(0, 0, visitor.window.width(), visitor.window.height())
    for item in walk(visitor):
        item.forceActiveFocus(Qt.FocusReason.TabFocusReason)
        outline = ring(item)
        whole = window.intersected(outline.mapRectToScene(outline.boundingRect())) if outline else QRectF()
        if outline is None or place(outline) != whole:
            found.append(item.property("label"))
    return found


TOUCHABLE = [name for name in SCREENS if not name.startswith(("not working", "setting up", "closed"))]


def test_tab_comes_to_every_target_and_to_nothing_out_of_sight(tea_stand: Stand) -> None:
    """And everywhere but on the first screen, which is one target, the ring can be seen all round."""
    visitor = tea_stand.visitor
    for screen in TOUCHABLE:
        shows(tea_stand, screen)
        assert targets(visitor), screen
        assert never_reached(visitor) == set(), screen
        unseen = [item.property("label") for item in walk(visitor) if place(item).isEmpty()]
        assert unseen == [], screen
        assert screen == "attract" or without_ring(visitor) == [], screen


def test_the_focus_can_be_seen_on_the_first_screen(tea_stand: Stand) -> None:
    shows(tea_stand, "attract")
    visitor = tea_stand.visitor
    visitor.presses(Qt.Key.Key_Tab)
    item = visitor.focused()
    assert item is not None
    outline = ring(item)
    assert outline is not None
    assert place(outline) == outline.mapRectToScene(outline.boundingRect())


def test_control_a_target_out_of_the_way_is_found(tea_stand: Stand) -> None:
    shows(tea_stand, "menu")
    plants(tea_stand, UNREACHABLE)
    assert never_reached(tea_stand.visitor) == {"Out of the way"}


def test_control_a_ring_that_is_cut_off_is_found(tea_stand: Stand) -> None:
    shows(tea_stand, "menu")
    plants(tea_stand, HIDDEN_RING)
    assert "No ring" in without_ring(tea_stand.visitor)
