"""What one frame was painted from, as plain data."""

from __future__ import annotations

from msgspec import Struct

from kiosk.tour.rect import Rect


class SeenText(Struct, frozen=True):
    """``lines`` are the ink of each line; ``card`` is the nearest surface under it; ``paged``: its clip is a
    screenful, which may hide whole lines. ``order`` is when it is painted, ``inside`` what holds it.
    ``broken``: a word goes on in the next line."""

    text: str
    lines: tuple[Rect, ...]
    clip: Rect
    card: Rect | None
    paged: bool
    elided: bool
    order: int
    item: int
    inside: frozenset[int]
    broken: bool = False


class Ground(Struct, frozen=True):
    """A surface that fills the item ``under``, with all that is painted on it."""

    under: int
    surface: int


class Shape(Struct, frozen=True):
    """What can be seen of a filled rectangle, or of a picture, whose name it then has. ``ground`` is
    what it is part of, if it is; ``whole`` is what could be seen if nothing cut it. ``box``: it
    looks as if it answered a touch."""

    rect: Rect
    whole: Rect
    order: int
    item: int
    ground: Ground | None = None
    picture: str | None = None
    box: bool = False


class SeenTarget(Struct, frozen=True):
    """``within`` is what holds it: a word in a text may lie over its other words. ``bare``: it is such a
    word, underlined, and reaches over what stands beside it without hiding any."""

    name: str
    rect: Rect
    clip: Rect
    order: int
    item: int
    usable: bool
    within: frozenset[int] = frozenset()
    bare: bool = False


class DisplayList(Struct, frozen=True):
    """Everything that one frame was painted from."""

    window: Rect
    texts: tuple[SeenText, ...]
    shapes: tuple[Shape, ...]
    targets: tuple[SeenTarget, ...]
