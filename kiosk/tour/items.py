"""What Qt's items are, and where."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtCore import QMetaObject, QRectF
from PySide6.QtGui import QColor
from PySide6.QtQml import QQmlProperty
from PySide6.QtQuick import QQuickItem
from shiboken6 import Shiboken

from kiosk.bridge.paging.screenfuls import Screenfuls
from kiosk.tour.ink import rect_of
from kiosk.tour.measure import SLACK
from kiosk.tour.meta import base_classes, meta_of
from kiosk.tour.rect import Rect

FAINT = 0.25
"""What is more transparent than this covers nothing."""
_LEAST_BOX = 20
_MARKS = {
    "text": ("lineCount", "contentWidth"),
    "target": ("usable", "down", "label"),
    "page": ("screenfuls", "settled", "view"),
    "frame": ("screenfuls", "shown", "bottomHeight"),
    "sheet": ("screenfuls", "sheet", "more"),
}
_CLASSES = {"QQuickRectangle": "rectangle", "QQuickImage": "picture", "QQuickLoader": "loader"}


def kind_of(item: QQuickItem) -> str:
    with meta_of(item) as meta:
        return _kind(meta.className(), meta)


_kinds: dict[str, str] = {}


def _kind(name: str, meta: QMetaObject) -> str:
    """Qt numbers the classes that QML files make, so that a name means one class."""
    if name not in _kinds:
        marked = [
            kind for kind, marks in _MARKS.items() if all(meta.indexOfProperty(mark) >= 0 for mark in marks)
        ]
        _kinds[name] = marked[0] if marked else _base_kind(meta)
    return _kinds[name]


def _base_kind(meta: QMetaObject) -> str:
    return next((_CLASSES[name] for name in base_classes(meta) if name in _CLASSES), "plain")


def still_loading(item: QQuickItem) -> bool:
    """Whether any part is still being made, also of what isn't visible yet."""
    if kind_of(item) == "loader" and is_loading(item):
        return True
    return any(map(still_loading, item.childItems()))


def is_loading(loader: QQuickItem) -> bool:
    named = not loader.property("source").isEmpty() or loader.property("sourceComponent") is not None
    return named and bool(loader.property("active")) and loader.property("item") is None


def is_being_painted(picture: QQuickItem) -> bool:
    return not picture.property("source").isEmpty() and picture.property("progress") < 1


def rect_in_scene(item: QQuickItem) -> Rect:
    return rect_of(item.mapRectToScene(QRectF(0, 0, item.width(), item.height())))


def painted(picture: QQuickItem) -> Rect:
    """A picture that keeps its shape stands in the middle of its item, or on a spot of it; what goes on
    around that spot is ground."""
    spot = picture.property("spot")
    if isinstance(spot, QRectF) and not spot.isEmpty():
        return rect_of(picture.mapRectToScene(spot))
    width, height = float(picture.property("paintedWidth")), float(picture.property("paintedHeight"))
    left, top = (picture.width() - width) / 2, (picture.height() - height) / 2
    return rect_of(picture.mapRectToScene(QRectF(left, top, width, height)))


def covers(rectangle: QQuickItem) -> bool:
    colour = rectangle.property("color")
    return isinstance(colour, QColor) and colour.alphaF() * rectangle.opacity() > FAINT


def looks_pressable(rectangle: QQuickItem) -> bool:
    """A rim round it, and its corners round; but no disc, and no smaller than a finger would look for. A
    ground says that it has no rim: Qt tells a width of 1 where nothing is said."""
    width, height, radius = rectangle.width(), rectangle.height(), float(rectangle.property("radius"))
    disc = abs(width - height) < SLACK and radius >= width / 2 - SLACK
    rimmed = QQmlProperty(rectangle, "border.width").read() > 0
    return rimmed and radius > 0 and not disc and min(width, height) >= _LEAST_BOX


def is_ground(child: QQuickItem, parent: QQuickItem) -> bool:
    """Whether the child is a surface that fills its parent."""
    same = abs(child.width() - parent.width()) < SLACK and abs(child.height() - parent.height()) < SLACK
    here = abs(child.x()) < SLACK and abs(child.y()) < SLACK
    return same and here and child.isVisible() and kind_of(child) == "rectangle" and covers(child)


def viewports(children: list[QQuickItem]) -> Iterator[QQuickItem]:
    for child in children:
        flow = child.property("flow") if isinstance(child, Screenfuls) else None
        if isinstance(flow, QQuickItem):
            yield flow.parentItem()


def waits_beside(page: QQuickItem, window: Rect) -> bool:
    """Whether it is a neighbour of the page that is shown, and so stands beside the window."""
    return rect_in_scene(page).cut(window).width <= SLACK


def address(item: QQuickItem) -> int:
    return Shiboken.getCppPointer(item)[0]
