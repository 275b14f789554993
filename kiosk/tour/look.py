"""Looks at a window's items and notes where they stand, in the order in which they are painted."""

from __future__ import annotations

from collections.abc import Callable, Iterator

from msgspec import Struct
from msgspec.structs import replace
from PySide6.QtCore import QMetaObject, QRectF
from PySide6.QtGui import QColor
from PySide6.QtQuick import QQuickItem, QQuickWindow
from shiboken6 import Shiboken

from kiosk.bridge.screenfuls import Screenfuls
from kiosk.tour.ink import ink_of, rect_of
from kiosk.tour.measure import SLACK, Scene, SeenTarget, SeenText, Shape
from kiosk.tour.rect import Rect

_FAINT = 0.25
"""What is more transparent than this covers nothing."""
_INVISIBLE = 0.02
_MARKS = {
    "text": ("lineCount", "contentWidth"),
    "target": ("usable", "down", "label"),
    "frame": ("screenfuls", "screenfulsBefore", "stage"),
}
_CLASSES = {"QQuickRectangle": "rectangle", "QQuickImage": "picture", "QQuickLoader": "loader"}


class _Place(Struct, frozen=True):
    """Where an item finds itself; ``paged``: in something that is shown one screenful at a time; ``fills`` is the
    item that it is the ground of."""

    clip: Rect
    card: Rect | None = None
    paged: bool = False
    opacity: float = 1.0
    inside: tuple[int, ...] = ()
    fills: int | None = None


class Look:
    """``complete`` is False while parts are still being made; ``screenfuls`` is what the frame says."""

    def __init__(self, window: QQuickWindow) -> None:
        self._texts: list[SeenText] = []
        self._shapes: list[Shape] = []
        self._targets: list[SeenTarget] = []
        self._count = 0
        self.complete, self.screenfuls = True, 1
        whole = Rect(0, 0, window.width(), window.height())
        self._visit(window.contentItem(), _Place(whole))
        self.scene = Scene(whole, tuple(self._texts), tuple(self._shapes), tuple(self._targets))

    def _visit(self, item: QQuickItem, place: _Place) -> None:
        kind = kind_of(item)
        if kind == "loader" and _is_loading(item):
            self.complete = False
        opacity = place.opacity * item.opacity()
        if opacity < _INVISIBLE or not item.isVisible():
            return
        number = _address(item)
        place = replace(place, opacity=opacity)
        children = sorted(item.childItems(), key=QQuickItem.z)
        below = self._below(item, kind, place, number, children)
        under = [child for child in children if child.z() < 0]
        for child in under:
            self._visit(child, below(child))
        self._note(item, kind, place, number)
        for child in children[len(under) :]:
            self._visit(child, below(child))

    def _next(self) -> int:
        self._count += 1
        return self._count

    def _below(
        self, item: QQuickItem, kind: str, place: _Place, number: int, children: list[QQuickItem]
    ) -> Callable[[QQuickItem], _Place]:
        """Where each child finds itself."""
        grounds = [child for child in children if _is_ground(child, item)]
        clip = place.clip.cut(_rect(item)) if item.clip() else place.clip
        card = _rect(item) if grounds or (kind == "rectangle" and _covers(item)) else place.card
        inside = (*place.inside, number)
        pages = [_address(viewport) for viewport in _viewports(children)]

        def place_of(child: QQuickItem) -> _Place:
            paged = place.paged or _address(child) in pages
            return _Place(clip, card, paged, place.opacity, inside, number if child in grounds else None)

        return place_of

    def _note(self, item: QQuickItem, kind: str, place: _Place, number: int) -> None:
        match kind:
            case "text":
                self._note_text(item, place, number)
            case "target":
                self._note_target(item, place, number)
            case "rectangle":
                if _covers(item) and place.opacity > _FAINT:
                    self._note_shape(_rect(item), place, number, None)
            case "picture":
                name = item.property("source").toString().partition("?")[0]
                self._note_shape(_painted(item), place, number, name)
            case "frame":
                self.screenfuls = int(item.property("screenfuls"))
            case _:
                pass

    def _note_text(self, item: QQuickItem, place: _Place, number: int) -> None:
        ink = ink_of(item)
        if ink is not None:
            self._texts.append(
                SeenText(
                    ink.text, ink.lines, place.clip, place.card, place.paged, bool(item.property("truncated")),
                    self._next(), number, frozenset(place.inside),
                )
            )  # fmt: skip

    def _note_target(self, item: QQuickItem, place: _Place, number: int) -> None:
        name, usable = str(item.property("label")), bool(item.property("usable"))
        self._targets.append(SeenTarget(name, _rect(item), place.clip, self._next(), number, usable))

    def _note_shape(self, whole: Rect, place: _Place, number: int, picture: str | None) -> None:
        seen = whole.cut(place.clip)
        if seen.width > SLACK and seen.height > SLACK:
            self._shapes.append(Shape(seen, whole, self._next(), number, place.fills, picture))


def kind_of(item: QQuickItem) -> str:
    meta = item.metaObject()
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


def _base_kind(meta: QMetaObject | None) -> str:
    while meta is not None:
        if meta.className() in _CLASSES:
            return _CLASSES[meta.className()]
        meta = meta.superClass()
    return "plain"


def still_loading(item: QQuickItem) -> bool:
    """Whether any part is still being made, also of what isn't visible yet."""
    if kind_of(item) == "loader" and _is_loading(item):
        return True
    return any(map(still_loading, item.childItems()))


def _is_loading(loader: QQuickItem) -> bool:
    named = not loader.property("source").isEmpty() or loader.property("sourceComponent") is not None
    return named and bool(loader.property("active")) and loader.property("item") is None


def _rect(item: QQuickItem) -> Rect:
    return rect_of(item.mapRectToScene(QRectF(0, 0, item.width(), item.height())))


def _painted(picture: QQuickItem) -> Rect:
    """A picture that keeps its shape stands in the middle of its item."""
    width, height = float(picture.property("paintedWidth")), float(picture.property("paintedHeight"))
    left, top = (picture.width() - width) / 2, (picture.height() - height) / 2
    return rect_of(picture.mapRectToScene(QRectF(left, top, width, height)))


def _covers(rectangle: QQuickItem) -> bool:
    colour = rectangle.property("color")
    return isinstance(colour, QColor) and colour.alphaF() * rectangle.opacity() > _FAINT


def _is_ground(child: QQuickItem, parent: QQuickItem) -> bool:
    """Whether the child is a surface that fills its parent."""
    same = abs(child.width() - parent.width()) < SLACK and abs(child.height() - parent.height()) < SLACK
    here = abs(child.x()) < SLACK and abs(child.y()) < SLACK
    return same and here and child.isVisible() and kind_of(child) == "rectangle" and _covers(child)


def _viewports(children: list[QQuickItem]) -> Iterator[QQuickItem]:
    for child in children:
        flow = child.property("flow") if isinstance(child, Screenfuls) else None
        if isinstance(flow, QQuickItem):
            yield flow.parentItem()


def _address(item: QQuickItem) -> int:
    return Shiboken.getCppPointer(item)[0]
