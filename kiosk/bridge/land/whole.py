"""The whole land, from the gate where it begins to the tree where one rests."""

from __future__ import annotations

from kiosk.bridge.land.growth import bush, chance, grass, spots, wood
from kiosk.bridge.land.hills import Hill, hill_gradients, hill_svg
from kiosk.bridge.land.landmarks import landmark_at, landmark_svg
from kiosk.bridge.land.plan import LandPlan, height_on
from kiosk.bridge.land.way import way_svg

_LINE = 'stroke="var(--ink)" stroke-width="2" stroke-linejoin="round" stroke-linecap="round"'


def svg(plan: LandPlan, defs: str, body: str) -> str:
    return f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {plan.width} {plan.height}"><defs>{defs}</defs>{body}</svg>'


def whole_svg(plan: LandPlan, bare: bool) -> str:
    """``bare``: as lines only."""
    far = Hill("far", plan.ridge(0.30, 0.07, 1.9, 0.7), 0.75, (0.2, 0.6))
    further = Hill("further", plan.ridge(0.36, 0.05, 1.15, 3.1), 0.75, (0.2, 0.6))
    mid = Hill("mid", plan.ridge(0.45, 0.05, 1.5, 2.4), 0.7, (0.35, 0.75))
    near = Hill("near", plan.curve(plan.crest_at), 0.55, (0.5, 0.95))
    front = Hill("front", plan.ridge(0.83, 0.045, 1.7, 4.2), 0.25, (0.8, 1.1))
    fore = Hill("fore", plan.ridge(0.945, 0.03, 1.1, 1.2), 0.1, (0.9, 1.2))
    hills = (further, far, mid, near, front, fore)
    body = [
        *(hill_svg(hill, plan, bare) for hill in hills[:3]),
        "" if bare else wood(plan, mid.curve, 5, 0),
        "" if bare else wood(plan, near.curve, 13, 200, clear=True),
        hill_svg(near, plan, bare),
        way_svg(plan),
        *(_place(plan, place) for place in range(len(plan.heights))),
        hill_svg(front, plan, bare),
        "" if bare else _bushes(plan, front),
        hill_svg(fore, plan, bare),
        grass(plan, fore.curve),
    ]
    return svg(plan, "".join(hill_gradients(hill, plan) for hill in hills), "".join(body))


def _place(plan: LandPlan, number: int) -> str:
    (x, y), scale = plan.spot(number), plan.size / 100
    kind = landmark_at(number, len(plan.heights))
    where = f"translate({x - 50 * scale:.1f} {y - 97 * scale:.1f}) scale({scale:.3f})"
    return f'<g transform="{where}" {_LINE}>{landmark_svg(kind)}</g>'


def _bushes(plan: LandPlan, hill: Hill) -> str:
    each = ""
    for number, x in spots(plan, 0.22, 0.55, 300):
        tall = plan.unit * (4 + 4 * chance(number + 131))
        each += bush(x, height_on(hill.curve, x), tall, "leafdeep")
    return each
