"""Looks at a window's items and notes where they stand, in the order in which they are painted."""

from __future__ import annotations

from msgspec.structs import replace
from PySide6.QtQuick import QQuickItem, QQuickWindow

from kiosk.bridge.paging.screenfuls import Screenfuls
from kiosk.tour.display_list import DisplayList, SeenTarget, SeenText, Shape
from kiosk.tour.ink import ink_of
from kiosk.tour.items import (
    FAINT,
    address,
    covers,
    is_being_painted,
    is_loading,
    kind_of,
    looks_pressable,
    painted,
    rect_in_scene,
    waits_beside,
)
from kiosk.tour.measure import SLACK
from kiosk.tour.rect import Rect
from kiosk.tour.surroundings import Surroundings, inside

_INVISIBLE = 0.02


class Look:
    """``complete`` is False while parts are still being made or cut; ``screenfuls`` is how many
    the frame counts. ``only_whole``: what isn't complete is looked at no further."""

    def __init__(self, window: QQuickWindow, *, only_whole: bool = False) -> None:
        self._texts: list[SeenText] = []
        self._shapes: list[Shape] = []
        self._targets: list[SeenTarget] = []
        self._count = 0
        self.complete, self.screenfuls, self._only_whole = True, 1, only_whole
        whole = Rect(0, 0, window.width(), window.height())
        self._visit(window.contentItem(), Surroundings(whole))
        self.display_list = DisplayList(whole, tuple(self._texts), tuple(self._shapes), tuple(self._targets))

    def _visit(self, item: QQuickItem, place: Surroundings) -> None:
        if self._only_whole and not self.complete:
            return
        kind = kind_of(item)
        if kind == "loader" and is_loading(item):
            self.complete = False
        if kind == "picture" and is_being_painted(item):
            self.complete = False
        opacity = place.opacity * item.opacity()
        if (
            opacity < _INVISIBLE
            or not item.isVisible()
            or (kind == "page" and waits_beside(item, place.clip))
        ):
            return
        if isinstance(item, Screenfuls) and not item.property("settled"):
            self.complete = False
        number = address(item)
        if opacity != place.opacity:
            place = replace(place, opacity=opacity)
        children = sorted(item.childItems(), key=QQuickItem.z)
        if not children:
            self._note(item, kind, place, number)
            return
        below = inside(item, kind, place, number, children)
        under = [child for child in children if child.z() < 0]
        for child in under:
            self._visit(child, below(child))
        self._note(item, kind, place, number)
        for child in children[len(under) :]:
            self._visit(child, below(child))

    def _next(self) -> int:
        self._count += 1
        return self._count

    def _note(self, item: QQuickItem, kind: str, place: Surroundings, number: int) -> None:
        match kind:
            case "text":
                self._note_text(item, place, number)
            case "target":
                self._note_target(item, place, number)
            case "rectangle":
                if covers(item) and place.opacity > FAINT:
                    self._note_shape(rect_in_scene(item), place, number, None, box=looks_pressable(item))
            case "picture":
                name = item.property("source").toString().partition("?")[0]
                self._note_shape(painted(item), place, number, name)
            case "frame" | "sheet":
                self.screenfuls = int(item.property("screenfuls"))
            case _:
                pass

    def _note_text(self, item: QQuickItem, place: Surroundings, number: int) -> None:
        ink = ink_of(item)
        if ink is not None:
            elided, order = bool(item.property("truncated")), self._next()
            inside = frozenset(place.inside)
            seen = SeenText(
                ink.text,
                ink.lines,
                place.clip,
                place.card,
                place.paged,
                elided,
                order,
                number,
                inside,
                ink.broken,
            )
            self._texts.append(seen)

    def _note_target(self, item: QQuickItem, place: Surroundings, number: int) -> None:
        name, usable = str(item.property("label")), bool(item.property("usable"))
        rect, within = rect_in_scene(item), frozenset(place.inside)
        bare = item.property("spot") is not None
        seen = SeenTarget(name, rect, place.clip, self._next(), number, usable, within, bare)
        self._targets.append(seen)

    def _note_shape(
        self, whole: Rect, place: Surroundings, number: int, picture: str | None, *, box: bool = False
    ) -> None:
        seen = whole.cut(place.clip)
        if seen.width > SLACK and seen.height > SLACK:
            self._shapes.append(Shape(seen, whole, self._next(), number, place.ground, picture, box))
