"""Keys come only to what can be seen of content that is shown one screenful at a time."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtCore import QPointF
from PySide6.QtQuick import QQuickItem

from kiosk.bridge.paging.cuts import Cut


class KeysInSight:
    def __init__(self) -> None:
        self._parted = False

    def lead(self, flow: QQuickItem, shown: Cut, *, parted: bool) -> None:
        """Of all that ``flow`` holds, to what answers a touch and is ``shown``. ``parted``: not all of it is.
        Where it neither is nor was, there is nothing to do."""
        if parted or self._parted:
            for item in _touchable(flow):
                middle = item.mapToItem(flow, QPointF(0, item.height() / 2)).y()
                in_sight = shown.top <= middle <= shown.bottom
                if not in_sight and item.hasActiveFocus():
                    item.setFocus(False)  # Qt takes no item that has the keys out of their way
                item.setActiveFocusOnTab(in_sight)
        self._parted = parted


def _touchable(item: QQuickItem) -> Iterator[QQuickItem]:
    for child in item.childItems():
        if child.property("usable") is not None:
            yield child
        else:
            yield from _touchable(child)
