"""The titles of columns once more, above the first row of each further sheet."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtGui import QTextBlock, QTextDocumentFragment, QTextTable


def repeat_heads(before: Sequence[QTextBlock | QTextTable], row: QTextTable) -> None:
    """``before``: what stands before it. A row that has titles, or follows none, stays as it is."""
    titled = _titled(before, row)
    if titled is None or row.format().toTableFormat().headerRowCount():
        return
    row.insertRows(0, 1)
    for column in range(row.columns()):
        title, cell = titled.cellAt(0, column), row.cellAt(0, column)
        cell.setFormat(title.format())
        cursor = title.firstCursorPosition()
        cursor.setPosition(title.lastCursorPosition().position(), cursor.MoveMode.KeepAnchor)
        cell.firstCursorPosition().insertFragment(QTextDocumentFragment(cursor))


def _titled(before: Sequence[QTextBlock | QTextTable], row: QTextTable) -> QTextTable | None:
    """The first of the rows that it goes on from, with columns as wide as its own."""
    widths = row.format().toTableFormat().columnWidthConstraints()
    for unit in reversed(before):
        if not isinstance(unit, QTextTable):
            return None
        form = unit.format().toTableFormat()
        if form.columnWidthConstraints() != widths:
            return None
        if form.headerRowCount():
            return unit
    return None
