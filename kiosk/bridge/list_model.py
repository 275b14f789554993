"""A list model over frozen rows, which emits the smallest change."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from msgspec import Struct
from PySide6.QtCore import (
    QAbstractListModel,
    QByteArray,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Signal,
)

from kiosk.bridge.qml_types import Property, QmlElement, QmlUncreatable

QML_IMPORT_NAME = "Kiosk.Bridge"
QML_IMPORT_MAJOR_VERSION = 1

Index = QModelIndex | QPersistentModelIndex
ROOT = QModelIndex()
_FIRST_ROLE = 0x0100  # Qt.UserRole; importing Qt for it would cost the start 30 ms


@QmlElement
@QmlUncreatable("List models come from Python.")
class ListModel(QAbstractListModel):
    """The fields of ``row_type`` are the roles, by name; all rows are of that type."""

    sizeChanged = Signal()

    def __init__(
        self, row_type: type[Struct], rows: Sequence[Struct] = (), parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._fields = row_type.__struct_fields__
        self._rows = list(rows)

    def roleNames(self) -> dict[int, QByteArray]:
        return {_FIRST_ROLE + number: QByteArray(name.encode()) for number, name in enumerate(self._fields)}

    def rowCount(self, parent: Index = ROOT) -> int:
        return 0 if parent.isValid() else len(self._rows)

    def data(self, index: Index, role: int = 0) -> Any:  # noqa: ANN401 - Qt's own signature
        number = role - _FIRST_ROLE
        if not index.isValid() or not 0 <= number < len(self._fields):
            return None
        return getattr(self._rows[index.row()], self._fields[number])

    @Property(int, notify=sizeChanged)
    def size(self) -> int:
        return len(self._rows)

    def show(self, rows: Sequence[Struct]) -> None:
        """Rows of the same place are taken for the same thing: only what differs is told."""
        length = len(self._rows)
        for number, (old, new) in enumerate(zip(self._rows, rows, strict=False)):
            if old != new:
                self._rows[number] = new
                self.dataChanged.emit(self.index(number), self.index(number))
        self._lengthen(rows)
        self._shorten(len(rows))
        if len(rows) != length:
            self.sizeChanged.emit()

    def _lengthen(self, rows: Sequence[Struct]) -> None:
        have = len(self._rows)
        if len(rows) > have:
            self.beginInsertRows(ROOT, have, len(rows) - 1)
            self._rows.extend(rows[have:])
            self.endInsertRows()

    def _shorten(self, length: int) -> None:
        if length < len(self._rows):
            self.beginRemoveRows(ROOT, length, len(self._rows) - 1)
            del self._rows[length:]
            self.endRemoveRows()
