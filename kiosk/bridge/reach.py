"""What stands on another screenful is out of reach: a key must not come to what nobody sees."""

from __future__ import annotations

from PySide6.QtCore import QPointF
from PySide6.QtQuick import QQuickItem

_SLACK = 1.0


def reach_only(top: float, bottom: float, flow: QQuickItem) -> None:
    """Of all in ``flow`` that Tab comes to."""
    _visit(flow, flow, top, bottom)


def _visit(item: QQuickItem, flow: QQuickItem, top: float, bottom: float) -> None:
    for child in item.childItems():
        if child.activeFocusOnTab():
            start = child.mapToItem(flow, QPointF(0, 0)).y()
            seen = min(bottom, start + child.height()) - max(top, start) > _SLACK
            if seen != child.isEnabled():
                child.setEnabled(seen)
        _visit(child, flow, top, bottom)
