"""Points, paths and shapes as SVG. A point is a complex number: to the right, and down."""

from __future__ import annotations

import re
from collections.abc import Iterable
from math import atan2, degrees

ROLE = re.compile(r"var\(--([\w-]+)[^()]*\)")
_LOOSE = re.compile(r" ?([A-Za-z]) ?")
LINE = 6.0
"""How thick each line of a drawing is, whatever the size of the part that it belongs to."""
STRIP_LINE = 1.5
"""How much thicker it is in a wide shape, which is shown smaller."""


def number(value: float) -> str:
    return f"{round(value, 1) + 0:g}"


def spot(point: complex) -> str:
    return f"{number(point.real)} {number(point.imag)}"


def path(*steps: str | complex) -> str:
    """Letters and points, as they follow each other: ``path("M", a, "L", b, "Z")``."""
    written = " ".join(step if isinstance(step, str) else spot(step) for step in steps)
    return _LOOSE.sub(r"\1", written)


def shape(data: str, fill: str, *, lined: bool = True) -> str:
    """``fill`` is a role, or nothing."""
    stroke = "" if lined else ' stroke="none"'
    painted = f' fill="{role(fill)}"' if fill else ""
    return f'<path d="{data}"{painted}{stroke}/>'


def role(name: str) -> str:
    return f"var(--{name})" if name else "none"


def unit(vector: complex) -> complex:
    return vector / abs(vector)


def angle(vector: complex) -> float:
    return degrees(atan2(vector.imag, vector.real))


def moved(inner: Iterable[str], at: complex, turned: float = 0, scale: complex = 1 + 1j) -> str:
    """``scale`` in x and in y."""
    parts = [f"translate({spot(at)})"]
    if turned:
        parts.append(f"rotate({number(turned)})")
    if scale != 1 + 1j:
        parts.append(f"scale({scale.real:.4g} {scale.imag:.4g})")
    return f'<g transform="{" ".join(parts)}">{"".join(inner)}</g>'
