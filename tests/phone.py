"""A phone held in front of the screen: its camera reads codes with a library that isn't ours."""

from __future__ import annotations

import zxingcpp
from PySide6.QtGui import QColor, QImage, QPainter
from PySide6.QtQuick import QQuickItem

from tests.journeys.visitor import Visitor, everything, place


def photograph(visitor: Visitor) -> QImage:
    visitor.rests()
    return visitor.window.grabWindow()


def codes_in(picture: QImage) -> list[bytes]:
    """What every code in it holds."""
    grey = picture.convertToFormat(QImage.Format.Format_Grayscale8)
    width, height, step = grey.width(), grey.height(), grey.bytesPerLine()
    dots = bytes(memoryview(grey.constBits()))
    rows = b"".join(dots[start : start + width] for start in range(0, height * step, step))
    seen = memoryview(rows).cast("B", (height, width))
    return [code.bytes for code in zxingcpp.read_barcodes(seen)]


def code_on(visitor: Visitor) -> QQuickItem:
    """The code's own item, its quiet zone with it."""
    (found,) = [
        item
        for item in everything(visitor.screen)
        if item.property("source") is not None and "image://code/" in item.property("source").toString()
    ]
    return found


def spoiled(picture: QImage, code: QQuickItem) -> QImage:
    """With a thumb on a corner of the code."""
    whole = place(code)
    painter = QPainter(picture)
    whole.setWidth(whole.width() * 0.4)
    whole.setHeight(whole.height() * 0.4)
    painter.fillRect(whole, QColor("#c0a080"))
    painter.end()
    return picture
