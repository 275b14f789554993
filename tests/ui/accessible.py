"""What assistive software is told of the window."""

from __future__ import annotations

from collections.abc import Iterator

from msgspec import Struct
from PySide6.QtGui import QAccessible, QAccessibleInterface
from PySide6.QtQuick import QQuickItem, QQuickWindow

from kiosk.tour.meta import class_of
from tests.journeys.visitor import everything, is_pressable, place

Role = QAccessible.Role
ANSWERING = frozenset({Role.Button, Role.Link, Role.RadioButton, Role.CheckBox})


class Told(Struct):
    """One thing in the tree, in the order of the tree."""

    role: QAccessible.Role
    name: str
    item: QQuickItem | None


def tree(window: QQuickWindow) -> list[Told]:
    root = QAccessible.queryAccessibleInterface(window)
    assert root is not None
    return list(_below(root))


def _below(interface: QAccessibleInterface) -> Iterator[Told]:
    for number in range(interface.childCount()):
        child = interface.child(number)
        if child is None or child.state().invisible:
            continue
        item = child.object()
        name = child.text(QAccessible.Text.Name)
        yield Told(child.role(), name, item if isinstance(item, QQuickItem) else None)
        yield from _below(child)


def silent_targets(window: QQuickWindow) -> list[str]:
    """Everything that answers a touch and is not told as that, with a name."""
    told = {id_of(one.item): one for one in tree(window) if one.item is not None}
    faults = []
    for item in everything(window.contentItem()):
        if not is_pressable(item) or not item.isEnabled() or place(item).isEmpty():
            continue
        one = told.get(id_of(item))
        if one is None or one.role not in ANSWERING or not one.name.strip():
            faults.append(f"{class_of(item)} {item.property('label')!r}: {one}")
    return faults


def id_of(item: QQuickItem) -> int:
    import shiboken6

    return shiboken6.getCppPointer(item)[0]
