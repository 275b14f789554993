"""The elements and attributes that a drawing may hold. What isn't named here the screen draws in another way
than other programs, or not at all: tests compare each with a second renderer."""

from __future__ import annotations

import re

from kiosk.library.drawing_values import (
    ANY,
    COLOUR,
    COORDINATE,
    DASHES,
    MITER,
    OFFSET,
    PAINT,
    PATH,
    PLACE,
    POINTS,
    RADIUS,
    SHARE,
    SIZE,
    TRANSFORM,
    WIDTH,
    AttributeForm,
    one_of,
)

SHAPES = frozenset({"path", "rect", "circle", "ellipse", "line", "polyline", "polygon"})
DRAWN = SHAPES | {"g", "use"}
GRADIENTS = frozenset({"linearGradient", "radialGradient"})
_TOLD = frozenset({"title", "desc", "metadata"})
_HOLDS = DRAWN | GRADIENTS | _TOLD | {"defs"}

#: Which elements may stand in which.
INSIDE = {
    **dict.fromkeys(("svg", "g", "defs"), _HOLDS),
    **dict.fromkeys(GRADIENTS, _TOLD | {"stop"}),
    **dict.fromkeys((*SHAPES, "use", "stop"), _TOLD),
    **dict.fromkeys(_TOLD, frozenset[str]()),
}
_NOTES = """
    namedview page grid guide path-effect perspective RDF Work Agent License Bag Seq Alt li format type
    title creator date rights publisher identifier source relation language subject coverage description
    contributor license permits requires prohibits
"""
#: What drawing programs write for themselves, in namespaces of their own.
NOTES = frozenset(_NOTES.split())
#: Without these nothing would be drawn.
NEEDED = {
    "use": ("href",),
    "path": ("d",),
    "rect": ("width", "height"),
    "circle": ("r",),
    "ellipse": ("rx", "ry"),
    "polyline": ("points",),
    "polygon": ("points",),
}
_BOX = {"x": PLACE, "y": PLACE}
_ROOT = (
    "viewBox", "width", "height", "x", "y", "version", "baseProfile", "preserveAspectRatio", "zoomAndPan",
    "contentScriptType", "contentStyleType",
)  # fmt: skip
_GRADIENT = {
    "href": ANY,
    "gradientUnits": one_of("userSpaceOnUse", "objectBoundingBox"),
    "gradientTransform": TRANSFORM,
    "spreadMethod": one_of("pad", "reflect", "repeat"),
}
OWN: dict[str, dict[str, AttributeForm]] = {
    "svg": dict.fromkeys(_ROOT, ANY),
    "g": {"transform": TRANSFORM},
    "defs": {"transform": TRANSFORM},
    "use": {"transform": TRANSFORM, "href": ANY, "width": ANY, "height": ANY, **_BOX},
    "path": {"transform": TRANSFORM, "d": PATH},
    "rect": {"transform": TRANSFORM, **_BOX, **dict.fromkeys(("width", "height", "rx", "ry"), SIZE)},
    "circle": {"transform": TRANSFORM, "cx": PLACE, "cy": PLACE, "r": SIZE},
    "ellipse": {"transform": TRANSFORM, "cx": PLACE, "cy": PLACE, "rx": SIZE, "ry": SIZE},
    "line": {"transform": TRANSFORM, **dict.fromkeys(("x1", "y1", "x2", "y2"), PLACE)},
    "polyline": {"transform": TRANSFORM, "points": POINTS},
    "polygon": {"transform": TRANSFORM, "points": POINTS},
    "linearGradient": {**_GRADIENT, **dict.fromkeys(("x1", "y1", "x2", "y2"), COORDINATE)},
    "radialGradient": {**_GRADIENT, "r": RADIUS, **dict.fromkeys(("cx", "cy", "fx", "fy"), COORDINATE)},
    "stop": {"offset": OFFSET},
}
_NONE = one_of("none")
_FILL_FIRST = (
    "normal",
    "fill",
    "fill stroke",
    "fill stroke markers",
    "fill markers stroke",
    "markers fill stroke",
)
#: May stand as an attribute or in ``style``.
PROPERTIES: dict[str, AttributeForm] = {
    "fill": PAINT,
    "stroke": PAINT,
    "stop-color": COLOUR,
    "color": ANY,
    **dict.fromkeys(("opacity", "fill-opacity", "stroke-opacity", "stop-opacity"), SHARE),
    "stroke-width": WIDTH,
    "stroke-linecap": one_of("butt", "round", "square"),
    "stroke-linejoin": one_of("miter", "round", "bevel"),
    "stroke-miterlimit": MITER,
    "stroke-dasharray": DASHES,
    "stroke-dashoffset": PLACE,
    **dict.fromkeys(("fill-rule", "clip-rule"), one_of("nonzero", "evenodd")),
    "visibility": one_of("visible", "hidden", "collapse"),
    "display": one_of("inline", "block", "none"),
    **dict.fromkeys(("clip-path", "mask", "filter", "vector-effect"), _NONE),
    **dict.fromkeys(("marker", "marker-start", "marker-mid", "marker-end"), _NONE),
    "paint-order": one_of(*_FILL_FIRST),
    "mix-blend-mode": one_of("normal"),
    "isolation": one_of("auto"),
    "color-interpolation": one_of("auto", "sRGB"),
}
_IDLE = re.compile(
    r"font(?:-[a-z-]+)?|text-[a-z-]+|-inkscape-[a-z-]+|(?:letter|word)-spacing|line-height|writing-mode|direction|"
    r"unicode-bidi|[a-z]+-baseline|baseline-shift|white-space|(?:shape|color|image)-rendering|enable-background|"
    r"color-interpolation-filters|overflow|pointer-events|cursor|solid-(?:color|opacity)|inline-size|"
    r"shape-(?:margin|padding)"
)
_NAMES = re.compile(r"id|class|role|lang|tabindex|focusable|(?:data|aria)-.+")


def form_of(element: str, key: str) -> AttributeForm | None:
    """Of an attribute without a namespace; None for what may not stand there."""
    own = OWN.get(element, {}).get(key) or property_form(key)
    return own or (ANY if _NAMES.fullmatch(key) else None)


def property_form(key: str) -> AttributeForm | None:
    return PROPERTIES.get(key) or (ANY if _IDLE.fullmatch(key) else None)
