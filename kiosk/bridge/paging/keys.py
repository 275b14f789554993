"""Keys come only to what can be seen of content that is shown one screenful at a time."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtCore import QPointF
from PySide6.QtQuick import QQuickItem


def let_keys_reach(flow: QQuickItem, top: float, bottom: float) -> None:
    """Of all that ``flow`` holds: what answers a touch and stands between ``top`` and ``bottom``."""
    for item in _touchable(flow):
        middle = item.mapToItem(flow, QPointF(0, item.height() / 2)).y()
        item.setActiveFocusOnTab(top <= middle <= bottom)


def _touchable(item: QQuickItem) -> Iterator[QQuickItem]:
    for child in item.childItems():
        if child.property("usable") is not None:
            yield child
        else:
            yield from _touchable(child)
