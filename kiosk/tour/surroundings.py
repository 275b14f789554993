"""What an item in a window has round it."""

from __future__ import annotations

from collections.abc import Callable

from msgspec import Struct
from PySide6.QtQuick import QQuickItem

from kiosk.tour.display_list import Ground
from kiosk.tour.items import address, covers, is_ground, rect_in_scene, viewports
from kiosk.tour.rect import Rect


class Surroundings(Struct, frozen=True):
    """``paged``: in something that is shown one screenful at a time."""

    clip: Rect
    card: Rect | None = None
    paged: bool = False
    opacity: float = 1.0
    inside: tuple[int, ...] = ()
    ground: Ground | None = None


def inside(
    item: QQuickItem, kind: str, place: Surroundings, number: int, children: list[QQuickItem]
) -> Callable[[QQuickItem], Surroundings]:
    """What each child of it has round it."""
    grounds = [child for child in children if is_ground(child, item)]
    clip = place.clip.cut(rect_in_scene(item)) if item.clip() else place.clip
    card = rect_in_scene(item) if grounds or (kind == "rectangle" and covers(item)) else place.card
    around = (*place.inside, number)
    pages = [address(viewport) for viewport in viewports(children)]

    def place_of(child: QQuickItem) -> Surroundings:
        paged = place.paged or address(child) in pages
        ground = Ground(number, address(child)) if child in grounds else place.ground
        return Surroundings(clip, card, paged, place.opacity, around, ground)

    return place_of
