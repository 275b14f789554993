"""Where the letters of a text item really stand, line by line."""

from __future__ import annotations

import re
from functools import lru_cache
from html import unescape

from msgspec import Struct
from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QFont, QFontMetricsF
from PySide6.QtQml import QQmlEngine, QQmlExpression
from PySide6.QtQuick import QQuickItem

from kiosk.tour.rect import Rect

_TALLEST = "ÅÁlgjpqy|"
_FIXED_HEIGHT, _PLAIN_TEXT = 1, 0
_RIGHT, _CENTRE = Qt.AlignmentFlag.AlignRight.value, Qt.AlignmentFlag.AlignHCenter.value
_MANNER = "textFormat + 10 * lineHeightMode + 100 * effectiveHorizontalAlignment"
_TAG = re.compile(r"<[^>]*>")
_LINE_MAY_END = re.compile(r"[ \t\n]+|(?<=[-/\u2013\u2014])")
_ROUNDED = 0.5


class Ink(Struct, frozen=True):
    """``text`` is without the tags of styled text. ``lines`` stand in the window: each counts as wide as the
    widest, and as if it had the tallest letters, from a ring over an A to the tail of a g. ``broken``: a word
    of it is wider than its room, and so goes on in the next line."""

    text: str
    lines: tuple[Rect, ...]
    broken: bool = False


def ink_of(item: QQuickItem) -> Ink | None:
    """None for a text that says nothing."""
    text, count = str(item.property("text")), int(item.property("lineCount"))
    width = float(item.property("contentWidth"))
    if count == 0 or width <= 0 or not text.strip():
        return None
    manner = _manner(item)
    step = float(item.property("lineHeight" if manner.fixed_height else "contentHeight"))
    step = step if manner.fixed_height else step / count
    rise, fall = _reach(item.property("font").toString())
    left, top = _left(item, width, manner.aligned), item.baselineOffset() - rise
    lines = (QRectF(left, top + number * step, width, rise + fall) for number in range(count))
    words = text if manner.plain else unescape(_TAG.sub("", text.replace("<br>", "\n")))
    broken = count > 1 and _widest(item.property("font").toString(), words) > item.width() + _ROUNDED
    return Ink(words, tuple(rect_of(item.mapRectToScene(line)) for line in lines), broken)


class _Manner(Struct, frozen=True):
    plain: bool
    fixed_height: bool
    aligned: int


def _manner(item: QQuickItem) -> _Manner:
    """PySide can't read these properties, for want of their C++ types; an expression in QML can."""
    number, _ = QQmlExpression(QQmlEngine.contextForObject(item), item, _MANNER).evaluate()
    rest, text_format = divmod(int(number), 10)
    aligned, height_mode = divmod(rest, 10)
    return _Manner(text_format == _PLAIN_TEXT, height_mode == _FIXED_HEIGHT, aligned)


def _left(item: QQuickItem, width: float, aligned: int) -> float:
    room = item.width() - width
    before, after = (float(item.property(f"{side}Padding")) for side in ("left", "right"))
    if aligned == _RIGHT:
        return room - after
    return (room + before - after) / 2 if aligned == _CENTRE else before


@lru_cache(256)
def _reach(description: str) -> tuple[float, float]:
    """How far letters of a font rise above the base line and fall below it."""
    ink = _metrics(description).tightBoundingRect(_TALLEST)
    return -ink.top(), ink.bottom()


@lru_cache(4096)
def _widest(description: str, words: str) -> float:
    """Of its words, or of their parts, where a line may end within one."""
    return max(_metrics(description).horizontalAdvance(part) for part in _LINE_MAY_END.split(words))


@lru_cache(256)
def _metrics(description: str) -> QFontMetricsF:
    font = QFont()
    font.fromString(description)
    return QFontMetricsF(font)


def rect_of(rect: QRectF) -> Rect:
    return Rect(rect.x(), rect.y(), rect.width(), rect.height())
