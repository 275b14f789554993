"""The strip of land at the foot of every screen: two pale hills, and the way on the nearer one."""

from __future__ import annotations

from math import pi, sin

from kiosk.bridge.land.growth import wood
from kiosk.bridge.land.hills import Hill, dots, hill_gradients, hill_svg
from kiosk.bridge.land.plan import Curve, LandPlan
from kiosk.bridge.land.whole import svg


def strip_svg(plan: LandPlan, bare: bool) -> str:
    """As wide as one step, and at its end as at its beginning, so that it can stand beside itself. The nearer
    hill has one colour at the foot, in which the screen goes on."""
    back = Hill("stripback", plan.curve(lambda x: _behind(plan, x)), 0.5, (0, 1))
    near = Hill("strip", plan.curve(lambda x: plan.way_at(x) - plan.crest * 0.52), 0, (0, 1))
    body = [
        hill_svg(back, plan, bare),
        "" if bare else wood(plan, near.curve, plan.crest * 0.5, 20, aside=0.42, leaf="leafmid"),
        hill_svg(near, plan, bare),
        _way(plan, bare),
    ]
    return svg(plan, "".join(hill_gradients(hill, plan) for hill in (back, near)), "".join(body))


def _behind(plan: LandPlan, x: float) -> float:
    turn = 2 * pi * x / plan.step
    return plan.crest * 0.42 - plan.swell * (0.8 * sin(2 * turn + 0.9) + 0.4 * sin(5 * turn + 2))


def _way(plan: LandPlan, bare: bool) -> str:
    if bare:
        line = f'fill="none" stroke="var(--stripedge)" stroke-width="{plan.crest * 0.09:.1f}"'
        return f'<path d="M{dots(plan.curve(plan.way_at))}" {line}/>'
    half = plan.crest * 0.22
    above, below = (plan.curve(lambda x, by=by: plan.way_at(x) + by) for by in (-half, half))
    edge = f'stroke="var(--stripedge)" stroke-width="{plan.crest * 0.09:.1f}"'
    return f'<path d="M{dots(above)}L{dots(_back(below))}Z" fill="var(--stripway)" {edge}/>'


def _back(curve: Curve) -> Curve:
    return tuple(reversed(curve))
