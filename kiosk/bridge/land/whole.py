"""The whole land, from the gate where it begins to the tree where one rests."""

from __future__ import annotations

from kiosk.bridge.land.growth import bush, chance, grass, spots, wood
from kiosk.bridge.land.hills import Hill, hill_gradients, hill_svg
from kiosk.bridge.land.landmarks import LINE, landmark_on, landmark_svg
from kiosk.bridge.land.plan import LandPlan, height_on
from kiosk.bridge.land.way import stream_svg, way_svg


def svg(plan: LandPlan, defs: str, body: str) -> str:
    size = f"0 0 {plan.width} {plan.height}"
    return f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="{size}"><defs>{defs}</defs>{body}</svg>'


def whole_svg(plan: LandPlan, bare: bool) -> str:
    """``bare``: as lines only."""
    further, far, mid, near, front, fore = hills = _hills(plan)
    growth = () if bare else _growth(plan, hills)
    body = (
        *(hill_svg(hill, plan, bare) for hill in (further, far)),
        *growth[:1],
        hill_svg(mid, plan, bare),
        *growth[1:3],
        hill_svg(near, plan, bare),
        way_svg(plan),
        stream_svg(plan),
        *(
            _place(plan, place, bare)
            for place in range(len(plan.heights))
            if 0 <= plan.spot_x(place) <= plan.width
        ),
        *growth[3:4],
        hill_svg(front, plan, bare),
        *growth[4:],
        hill_svg(fore, plan, bare),
        grass(plan, fore.curve),
    )
    return svg(plan, "".join(hill_gradients(hill, plan) for hill in hills), "".join(body))


def _hills(plan: LandPlan) -> tuple[Hill, ...]:
    """From the furthest to the nearest."""
    return (
        Hill("further", plan.ridge(0.18, 0.067, 2.14, 0.7), 0.8, (0.08, 0.44)),
        Hill("far", plan.ridge(0.26, 0.056, 1.41, 3.1), 0.75, (0.16, 0.53)),
        Hill("mid", plan.ridge(0.37, 0.051, 1.69, 2.4), 0.7, (0.27, 0.69)),
        Hill("near", plan.curve(plan.crest_at), 0.5, (0.44, 0.94)),
        Hill("front", plan.ridge(0.81, 0.045, 1.91, 4.2), 0.22, (0.78, 1.11)),
        Hill("fore", plan.ridge(0.938, 0.031, 1.24, 1.2), 0.1, (0.89, 1.22)),
    )


def _growth(plan: LandPlan, hills: tuple[Hill, ...]) -> tuple[str, ...]:
    _, far, mid, near, front, _ = hills
    return (
        wood(plan, far.curve, plan.unit * 3.2, 700, leaf="leaffar"),
        wood(plan, mid.curve, plan.unit * 6, 0, leaf="leafmid"),
        wood(plan, near.curve, plan.unit * 14, 200, aside=plan.size * 0.8 / plan.step),
        _bushes(plan, near, plan.size * 0.75 / plan.step, 500),
        _bushes(plan, front, 0, 300),
    )


def _place(plan: LandPlan, number: int, bare: bool) -> str:
    (x, y), scale = plan.spot(number), plan.size / 100
    landmark = landmark_on(plan, number)
    where = f"translate({x - 50 * scale:.1f} {y - 97 * scale:.1f}) scale({scale:.3f})"
    shade = "" if bare or landmark.carries else _SHADE
    return f'<g transform="{where}" {LINE}>{shade}{landmark_svg(landmark)}</g>'


_SHADE = '<ellipse cx="52" cy="99" rx="50" ry="5" fill="var(--shade)" fill-opacity="0.13" stroke="none"/>'


def _bushes(plan: LandPlan, hill: Hill, aside: float, seed: int) -> str:
    each = ""
    for number, x in spots(plan, plan.unit * 20, 0.5, seed):
        along = (x - plan.margin) / plan.step
        if abs(along - round(along)) < aside or x < plan.plain:
            continue
        tall = plan.unit * (4 + 4 * chance(number + 131))
        each += bush(x, height_on(hill.curve, x), tall, "leafdeep")
    return each
