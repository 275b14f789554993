"""Where a text is broken into sheets: not inside a row, below a heading, or between code and boxes."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtCore import QRectF
from PySide6.QtGui import QTextBlock, QTextCursor, QTextDocument, QTextFormat, QTextFrame, QTextTable

from kiosk.packet.column_heads import repeat_heads

_WHOLE = 2
"""The level of the headings whose parts stay whole if a sheet can hold them."""

Unit = QTextBlock | QTextTable


def keep_together(text: QTextDocument) -> None:
    """From top to bottom, since each break moves what follows it. A table is one unit: it is never broken."""
    parts = list(units(text))
    for first, end in _atoms(parts):
        if _is_split(text, parts[first:end]):
            _break_before(parts[first])
            _lay_out_again(text)
        row = parts[first]
        if isinstance(row, QTextTable) and first and _is_on_next_sheet(text, parts[first - 1], row):
            repeat_heads(parts[:first], row)
            _lay_out_again(text)


def _lay_out_again(text: QTextDocument) -> None:
    """Else Qt loses headings further down."""
    text.markContentsDirty(0, text.characterCount())


def _is_on_next_sheet(text: QTextDocument, before: Unit, row: QTextTable) -> bool:
    sheet = text.pageSize().height()
    return (box_of(text, before).bottom() - 1) // sheet < box_of(text, row).top() // sheet


def units(text: QTextDocument) -> Iterator[Unit]:
    """Paragraphs and tables, as they follow each other, without what is empty between tables."""
    place = text.rootFrame().begin()
    while not place.atEnd():
        frame = place.currentFrame()
        if isinstance(frame, QTextTable):
            yield frame
        elif frame is None and place.currentBlock().text():
            yield place.currentBlock()
        place += 1


def level_of(unit: Unit) -> int:
    """Of a heading; 0 for all else."""
    return unit.blockFormat().headingLevel() if isinstance(unit, QTextBlock) else 0


def box_of(text: QTextDocument, unit: Unit) -> QRectF:
    layout = text.documentLayout()
    return layout.frameBoundingRect(unit) if isinstance(unit, QTextFrame) else layout.blockBoundingRect(unit)


def _atoms(parts: list[Unit]) -> Iterator[tuple[int, int]]:
    """From where to where something stays whole: sections first, then headings with what they are about, then
    each unit. The last section of all takes along what is before it: nobody signs an empty sheet."""
    levels = [level_of(part) for part in parts]
    heads = [number for number, level in enumerate(levels) if level]
    for head, end in zip(heads, [*heads[1:], len(parts)], strict=False):
        if levels[head] == _WHOLE:
            if end == len(parts) and len(heads) > 1 and levels[heads[-2]] != _WHOLE:
                yield _before(levels, head), end
            yield head, end
        yield from _within(levels, head, end)


def _before(levels: list[int], head: int) -> int:
    """The unit before a heading, or the heading above that."""
    before = max(head - 1, 0)
    while before > 0 and levels[before - 1]:
        before -= 1
    return before


def _within(levels: list[int], head: int, end: int) -> Iterator[tuple[int, int]]:
    after = min(end + 1, len(levels)) if end == head + 1 else head + 2
    yield head, min(after, len(levels))
    yield from ((number, number + 1) for number in range(head + 1, end))


def _break_before(unit: Unit) -> None:
    policy = QTextFormat.PageBreakFlag.PageBreak_AlwaysBefore
    if isinstance(unit, QTextBlock):
        form = unit.blockFormat()
        form.setPageBreakPolicy(policy)
        QTextCursor(unit).setBlockFormat(form)
        return
    frame = unit.format().toTableFormat()
    frame.setPageBreakPolicy(policy)
    unit.setFormat(frame)


def _is_split(text: QTextDocument, parts: list[Unit]) -> bool:
    """Whether it lies on two sheets and would fit on one."""
    sheet = text.pageSize().height()
    boxes = [box_of(text, part) for part in parts]
    top, bottom = boxes[0].top(), max(box.bottom() for box in boxes)
    return top // sheet != (bottom - 1) // sheet and bottom - top < sheet and top % sheet > 1
