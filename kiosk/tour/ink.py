"""Where the letters of a text item really stand, line by line."""

from __future__ import annotations

import re
from functools import lru_cache
from html import unescape

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QFont, QFontMetricsF
from PySide6.QtQuick import QQuickItem

from kiosk.tour.rect import Rect

_TALLEST = "ÅÁlgjpqy|"
_FIXED_HEIGHT, _PLAIN_TEXT = 1, 0
_RIGHT, _CENTRE = Qt.AlignmentFlag.AlignRight.value, Qt.AlignmentFlag.AlignHCenter.value
_TAG = re.compile(r"<[^>]*>")


def plain(item: QQuickItem) -> str:
    """Without the tags of styled text."""
    text = str(item.property("text"))
    if int(item.property("textFormat")) == _PLAIN_TEXT:
        return text
    return unescape(_TAG.sub("", text.replace("<br>", "\n")))


def lines_of(item: QQuickItem) -> tuple[Rect, ...]:
    """In the scene. Every line counts as wide as the widest, and as if it had the tallest letters: up to a
    ring over an A, down to the tail of a g. Empty for a text that says nothing."""
    count, width = int(item.property("lineCount")), float(item.property("contentWidth"))
    if count == 0 or width <= 0 or not str(item.property("text")).strip():
        return ()
    rise, fall = _reach(item.property("font"))
    step = _step(item, count)
    left, first = _left(item, width), item.baselineOffset()
    return tuple(
        rect_of(item.mapRectToScene(QRectF(left, first + number * step - rise, width, rise + fall)))
        for number in range(count)
    )


def _step(item: QQuickItem, count: int) -> float:
    if int(item.property("lineHeightMode")) == _FIXED_HEIGHT:
        return float(item.property("lineHeight"))
    return float(item.property("contentHeight")) / count


def _left(item: QQuickItem, width: float) -> float:
    aligned = int(item.property("effectiveHorizontalAlignment"))
    start, room = float(item.property("leftPadding")), item.width() - width
    if aligned == _RIGHT:
        return room - float(item.property("rightPadding"))
    return room / 2 if aligned == _CENTRE else start


def _reach(font: QFont) -> tuple[float, float]:
    return _reach_of(font.toString())


@lru_cache(256)
def _reach_of(description: str) -> tuple[float, float]:
    """How far letters rise above the base line and fall below it."""
    font = QFont()
    font.fromString(description)
    ink = QFontMetricsF(font).tightBoundingRect(_TALLEST)
    return -ink.top(), ink.bottom()


def rect_of(rect: QRectF) -> Rect:
    return Rect(rect.x(), rect.y(), rect.width(), rect.height())
