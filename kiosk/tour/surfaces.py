"""What looks as if it answered a touch and doesn't, and what answers and doesn't look so."""

from __future__ import annotations

from collections.abc import Iterator

from kiosk.tour.display_list import DisplayList, SeenTarget, Shape
from kiosk.tour.rect import Rect

_SLACK = 1.5
_FACE = 0.8
"""Of a target's height, at least: a face stands over the edge onto which it sinks."""


def mistaken(display_list: DisplayList) -> Iterator[str]:
    boxes = [shape for shape in display_list.shapes if shape.box]
    targets = [target for target in display_list.targets if _seen(target)]
    window = display_list.window
    for box in boxes:
        if not any(_answers(target, box, window) for target in targets):
            yield f"a box that answers no touch: {_named(box, display_list)}"
    for target in targets:
        needs_none = target.bare or not target.usable or target.rect.holds(window, _SLACK)
        if not needs_none and not any(_is_of(box, target) for box in boxes):
            yield f"a target without a box: {target.name}"


def _answers(target: SeenTarget, box: Shape, window: Rect) -> bool:
    """Where the whole screen answers, so does what stands on it."""
    return target.rect.holds(window, _SLACK) or _is_of(box, target)


def _is_of(box: Shape, target: SeenTarget) -> bool:
    wide = abs(box.whole.width - target.rect.width) <= _SLACK
    tall = box.whole.height >= target.rect.height * _FACE
    return wide and tall and target.rect.holds(box.whole, _SLACK)


def _seen(target: SeenTarget) -> bool:
    part = target.rect.cut(target.clip)
    return part.width > _SLACK and part.height > _SLACK


def _named(box: Shape, display_list: DisplayList) -> str:
    within = (
        text.text
        for text in display_list.texts
        if text.lines and box.whole.holds(text.lines[0], _SLACK) and text.order > box.order
    )
    at = box.whole
    return next(within, f"{at.width:.0f} x {at.height:.0f} pixels at {at.x:.0f}, {at.y:.0f}")
