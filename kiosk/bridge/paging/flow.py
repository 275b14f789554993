"""The item whose content is cut, for as long as it is there."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtQuick import QQuickItem


class FlowItem:
    """``grown`` is called when it is higher or lower than before, ``other`` when all may stand elsewhere."""

    def __init__(self, grown: Callable[[], None], other: Callable[[], None]) -> None:
        self.item: QQuickItem | None = None
        self._grown, self._other = grown, other

    def put(self, item: QQuickItem | None) -> None:
        self.item = item
        if item is not None:
            item.heightChanged.connect(self._grown)
            item.widthChanged.connect(self._other)
            item.childrenChanged.connect(self._other)
            item.destroyed.connect(self._lost)

    def _lost(self) -> None:
        """PySide never frees what QML made of a Python class: what that holds would outlive the item."""
        self.item = None
