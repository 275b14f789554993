"""The way that winds over the land from place to place: narrow at the doors, wide where it comes near."""

from __future__ import annotations

from math import pi, sin

from kiosk.bridge.land.hills import dots
from kiosk.bridge.land.plan import LandPlan

_PIECES = 26


def way_svg(plan: LandPlan) -> str:
    above: list[tuple[float, float]] = []
    below: list[tuple[float, float]] = []
    for place in range(-1, len(plan.heights)):
        begins, side = plan.margin + place * plan.step, 1 if place % 2 else -1
        near = (0.1 + 0.03 * sin(place * 1.7)) * plan.height
        for piece in range(_PIECES):
            part = piece / _PIECES
            base = plan.crest_at(begins + plan.step * part) + plan.size * 0.03
            down = near * sin(pi * part) ** 2
            x = begins + plan.step * (part + 0.09 * sin(2 * pi * part) * side)
            half = plan.unit * (0.5 + down / plan.height * 11)
            above.append((x, base + down - half))
            below.append((x, base + down + half))
    return f'<path d="M{dots(tuple(above))}L{dots(tuple(reversed(below)))}Z" fill="var(--way)" stroke="var(--wayedge)" stroke-width="{plan.unit * 0.25:.1f}"/>'
