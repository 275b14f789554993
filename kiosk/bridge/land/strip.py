"""The strip of land at the foot of every screen: two pale hills, and the way on the nearer one."""

from __future__ import annotations

from kiosk.bridge.land.growth import wood
from kiosk.bridge.land.hills import Hill, dots, hill_gradients, hill_svg
from kiosk.bridge.land.plan import LandPlan
from kiosk.bridge.land.whole import svg


def strip_svg(plan: LandPlan, bare: bool) -> str:
    level, swell = plan.crest / plan.height, plan.swell / plan.height
    back = Hill("striphigh", plan.ridge(level * 0.8, swell * 0.7, 3.4, 1.4), 0.4, (0, 0.6))
    near = Hill("strip", plan.curve(plan.way_at), 0.3, (level, 1.2))
    body = [
        hill_svg(back, plan, bare),
        "" if bare else wood(plan, near.curve, min(9, plan.crest / plan.unit * 0.7), 20),
        hill_svg(near, plan, bare),
        _way(plan),
    ]
    return svg(plan, "".join(hill_gradients(hill, plan) for hill in (back, near)), "".join(body))


def _way(plan: LandPlan) -> str:
    line = dots(plan.curve(lambda x: plan.way_at(x) + plan.swell * 0.7))
    return f'<path d="M{line}" fill="none" stroke="var(--stripway)" stroke-width="{plan.swell * 0.9:.1f}"/>'
