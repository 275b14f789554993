"""One element of a drawing, as far as it matters for what it costs and what it points to."""

from __future__ import annotations

from collections.abc import Mapping
from math import hypot, pi

from msgspec import Struct

from kiosk.library.drawing_forms import OWN
from kiosk.library.drawing_numbers import length, number, numbers
from kiosk.library.drawing_paths import longest, segments
from kiosk.library.drawing_values import reference, scale

_OF_GRADIENTS = {"href", *OWN["linearGradient"], *OWN["radialGradient"]}


class DrawingElement(Struct, frozen=True):
    """``reach`` is the length of its own lines at most, in its own units; ``link`` the id that it repeats,
    ``paints`` those that it is filled or drawn with. ``plain``: a gradient of stops and nothing else;
    ``boxed``: one that is measured by the box of what it fills."""

    element: str
    line: int
    id: str
    link: str
    paints: tuple[str, ...]
    stretch: float
    reach: float
    numbers: int
    boxed: bool
    plain: bool
    parts: tuple[DrawingElement, ...]


def part(
    element: str, line: int, given: Mapping[str, str], parts: tuple[DrawingElement, ...]
) -> DrawingElement:
    """``given`` has the properties out of ``style`` in it, and fits the forms."""
    paints = tuple(filter(None, (reference(given.get(key, "")) for key in ("fill", "stroke"))))
    reach, count = _reach(element, given)
    return DrawingElement(
        element=element,
        line=line,
        id=given.get("id", ""),
        link=given.get("href", "").removeprefix("#"),
        paints=paints,
        stretch=scale(given.get("transform", "").replace("none", "")) or 1.0,
        reach=reach,
        numbers=count,
        boxed=given.get("gradientUnits") != "userSpaceOnUse",
        plain=not given.keys() & _OF_GRADIENTS,
        parts=parts,
    )


def _reach(element: str, given: Mapping[str, str]) -> tuple[float, int]:
    def of(key: str) -> float:
        return length(given.get(key, "0")) or 0.0

    match element:
        case "path":
            read = segments(given.get("d", "")) or ()
            return longest(read), sum(len(segment.numbers) for segment in read)
        case "polyline" | "polygon":
            points = numbers(given.get("points", "")) or ()
            return _round(points), len(points)
        case "rect":
            return 2 * (of("width") + of("height")), 0
        case "circle" | "ellipse":
            return 2 * pi * max(of("r"), of("rx"), of("ry")), 0
        case "line":
            return hypot(of("x2") - of("x1"), of("y2") - of("y1")), 0
        case _:
            return 0.0, 0


def _round(points: tuple[float, ...]) -> float:
    """Along all points and back to the first."""
    pairs = list(zip(points[::2], points[1::2], strict=True))
    following = zip(pairs, [*pairs[1:], *pairs[:1]], strict=True)
    return sum(hypot(there[0] - here[0], there[1] - here[1]) for here, there in following)


def has_no_length(given: Mapping[str, str]) -> bool:
    """Of a linear gradient: renderers differ in what they make of one that starts where it ends."""
    x1, y1, x2, y2 = (number(given.get(key, "0")) or 0.0 for key in ("x1", "y1", "x2", "y2"))
    return (x1, y1) == (x2 if "x2" in given else 1.0, y2)
