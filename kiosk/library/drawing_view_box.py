"""The size of a drawing: its ``viewBox``, and the width and height beside it."""

from __future__ import annotations

import re
from collections.abc import Mapping

from msgspec import Struct

from kiosk.core.rules.deck import Rule
from kiosk.library.drawing_numbers import number, numbers
from kiosk.library.findings import Findings

_SIDES = 4
_LENGTH = re.compile(r"([^a-zA-Z%]+(?:[eE][+-]?[0-9]+)?)(px|pt|pc|mm|cm|in|em|ex|%)?")
_LONGEST = 5.0
_SMALLEST = 0.001
_ALIKE = 0.01


class ViewBox(Struct, frozen=True):
    width: float
    height: float


def view_box(given: Mapping[str, str], line: int, findings: Findings) -> ViewBox | None:
    box = numbers(given["viewBox"]) if "viewBox" in given else None
    if box is None or len(box) != _SIDES:
        message = "Its <svg> has no viewBox, so its size can't be told."
        mend = 'Write viewBox="0 0 400 300" with four plain numbers, or export it as plain SVG.'
        findings.fault(line, Rule.DRAWING_BROKEN, message, mend)
        return None
    width, height = box[2:]
    if min(width, height) < _SMALLEST:
        message = f"Its viewBox is {width:g} wide and {height:g} high, so nothing is drawn."
        findings.fault(line, Rule.DRAWING_BROKEN, message, "Give it a width and a height above 0.")
        return None
    if max(width, height) > _LONGEST * min(width, height):
        message = (
            f"It is more than {_LONGEST:g} times as long as wide, and would be stretched or too small to see."
        )
        mend = "Give its viewBox a shape that fits a page."
        findings.fault(line, Rule.DRAWING_NOT_DRAWN, message, mend)
    _check_outer(given, width / height, line, findings)
    return ViewBox(width, height)


def _check_outer(given: Mapping[str, str], shape: float, line: int, findings: Findings) -> None:
    """Without a width and a height, and with 100% for both, a drawing has the shape of its viewBox."""
    written = [given[key] for key in ("width", "height") if key in given]
    if not written or set(written) <= {"100%", "auto"}:
        return
    sizes = [_LENGTH.fullmatch(each) for each in written]
    values = [number(size[1]) or 0.0 for size in sizes if size]
    units = {size[2] or "px" for size in sizes if size}
    fits = len(values) == 2 and len(units) == 1 and min(values) > 0
    if not fits or abs(values[0] / values[1] / shape - 1) > _ALIKE:
        message = "Its width and height have another shape than its viewBox."
        mend = "Take width and height out of <svg>, or make them fit the last two numbers of its viewBox."
        findings.fault(line, Rule.DRAWING_NOT_DRAWN, message, mend)
