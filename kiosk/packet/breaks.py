"""Where a text is broken into sheets: never inside a screen, nor between a code and its boxes."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtGui import QTextBlock, QTextCursor, QTextDocument, QTextFormat

_WHOLE = 2
"""The level of the headings whose parts stay whole if a sheet can hold them."""


def keep_together(text: QTextDocument) -> None:
    """From top to bottom, since each break moves what follows it."""
    heads = [block.blockNumber() for block in _blocks(text) if block.blockFormat().headingLevel()]
    for number, end in zip(heads, [*heads[1:], text.blockCount()], strict=True):
        head = text.findBlockByNumber(number)
        if head.blockFormat().headingLevel() == _WHOLE and _is_split(text, number, end):
            cursor = QTextCursor(head)
            form = head.blockFormat()
            form.setPageBreakPolicy(QTextFormat.PageBreakFlag.PageBreak_AlwaysBefore)
            cursor.setBlockFormat(form)
            text.markContentsDirty(0, text.characterCount())  # else Qt loses headings further down


def _blocks(text: QTextDocument) -> Iterator[QTextBlock]:
    block = text.begin()
    while block.isValid():
        yield block
        block = block.next()


def _is_split(text: QTextDocument, first: int, end: int) -> bool:
    """Whether it lies on two sheets and would fit on one."""
    layout, sheet = text.documentLayout(), text.pageSize().height()
    parts = [layout.blockBoundingRect(text.findBlockByNumber(number)) for number in range(first, end)]
    top, bottom = parts[0].top(), max(part.bottom() for part in parts)
    return top // sheet != (bottom - 1) // sheet and bottom - top < sheet and top % sheet > 1
