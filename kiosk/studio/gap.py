"""A drawing's open form, for questions: what is missing in it is a blank with a dashed edge."""

from __future__ import annotations

import re
from collections.abc import Iterable

from kiosk.studio.pose import Pair
from kiosk.studio.svg import number

_PAINT = re.compile(r' (?:fill|stroke|stroke-width|fill-opacity|stroke-opacity)="[^"]*"')
_LINES = re.compile(r' stroke(?:-width|-opacity)?="[^"]*"')
_FILL = re.compile(r' fill="var\([^"]*"')
_EDGE, _DASH, _GAP = 9, 8, 21
_SIGN = (
    '<circle r="44" fill="var(--glow)" stroke="none"/><circle r="32" fill="var(--paper)"/>'
    '<path d="M-11 -8C-11 -24 12 -24 12 -8C12 1 0 1 0 9"/>'
    '<path d="M0 19V19.2" stroke-width="8"/>'
)


def gap(things: Iterable[tuple[str, float]]) -> tuple[str, ...]:
    """Things that lie on each other, each drawn at a size, as one outline and none of their own lines: the
    edges are drawn twice as wide as they show, and the blanks cover their inner halves."""
    edges, blanks = zip(*(_parts(drawn, size) for drawn, size in things), strict=True)
    return (*edges, *blanks)


def _parts(drawn: str, size: float) -> tuple[str, str]:
    edge, dash, space = (number(length / size) for length in (_EDGE, _DASH, _GAP))
    pen = f'stroke="var(--soft)" stroke-width="{edge}" stroke-dasharray="{dash} {space}"'
    edged = _PAINT.sub("", drawn).replace("<g", f"<g {pen}", 1)
    blank = _FILL.sub(' fill="var(--mist)"', _LINES.sub("", drawn)).replace("<g", '<g stroke="none"', 1)
    return edged, blank


def question_sign(at: Pair) -> str:
    return f'<g stroke-width="6" transform="translate({number(at[0])} {number(at[1])})">{_SIGN}</g>'
