"""What to do about an element or an attribute that a drawing may not hold."""

from __future__ import annotations

_CUT = "Cut the shapes themselves, and export again."
_ONLY = "Draw it with path, rect, circle, ellipse, line, polyline, polygon, g and use."
_MENDS = {
    "style": "Export with presentation attributes, or with style in each element, instead of a style sheet.",
    **dict.fromkeys(
        ("text", "tspan", "textPath", "textArea", "tref"), "Say it on the page, beside the drawing."
    ),
    **dict.fromkeys(("clipPath", "mask"), _CUT),
    "symbol": "Write <g> in <defs> instead, and place it with <use>.",
    "marker": "Draw the arrow's head as a path of its own.",
    "a": "Take the link off: a drawing has no parts to touch.",
}


def element_mend(name: str) -> str:
    return _MENDS.get(name, _ONLY)


def attribute_mend(key: str) -> str:
    if key in ("clip-path", "mask"):
        return _CUT
    return "Take it out, and see what the drawing looks like without it."
