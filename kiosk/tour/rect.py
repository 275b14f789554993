"""Rectangles on the screen, in pixels."""

from __future__ import annotations

from collections.abc import Sequence

from msgspec import Struct


class Rect(Struct, frozen=True):
    """``width`` and ``height`` are never negative once `cut`; an empty one stands nowhere in particular."""

    x: float
    y: float
    width: float
    height: float

    @property
    def right(self) -> float:
        return self.x + self.width

    @property
    def bottom(self) -> float:
        return self.y + self.height

    def cut(self, other: Rect) -> Rect:
        """What both have in common."""
        left, top = max(self.x, other.x), max(self.y, other.y)
        width, height = min(self.right, other.right) - left, min(self.bottom, other.bottom) - top
        return Rect(left, top, max(width, 0.0), max(height, 0.0))

    def holds(self, other: Rect, slack: float) -> bool:
        return (
            other.x >= self.x - slack
            and other.y >= self.y - slack
            and other.right <= self.right + slack
            and other.bottom <= self.bottom + slack
        )

    def apart(self, other: Rect) -> float:
        """The shortest way between the two; 0 where they touch."""
        across = max(self.x - other.right, other.x - self.right, 0.0)
        down = max(self.y - other.bottom, other.y - self.bottom, 0.0)
        return (across**2 + down**2) ** 0.5

    def scaled(self, factor: float) -> tuple[float, float, float, float]:
        return tuple(round(side * factor, 2) for side in (self.x, self.y, self.width, self.height))  # type: ignore[return-value]


def around(rects: Sequence[Rect]) -> Rect:
    left, top = min(rect.x for rect in rects), min(rect.y for rect in rects)
    right, bottom = max(rect.right for rect in rects), max(rect.bottom for rect in rects)
    return Rect(left, top, right - left, bottom - top)
