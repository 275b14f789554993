"""The way that winds over the land past all places, with a bend up to each of them; and the stream below a
bridge."""

from __future__ import annotations

from math import exp, sin

from kiosk.bridge.land.hills import dots
from kiosk.bridge.land.landmarks import landmark_on
from kiosk.bridge.land.plan import Curve, LandPlan


def way_svg(plan: LandPlan) -> str:
    middle = tuple(dot for dot in plan.curve(lambda x: _middle(plan, x)) if dot[0] >= plan.quiet * 0.6)
    above = tuple((x, y - _half(plan, x, y)) for x, y in middle)
    below = tuple((x, y + _half(plan, x, y)) for x, y in middle)
    bends = "".join(_bend(plan, place) for place in range(len(plan.heights)))  # never none: the gate has one
    parts = f"M{dots(above)}L{dots(tuple(reversed(below)))}Z", bends
    edge = f'stroke="var(--wayedge)" stroke-width="{plan.unit * 0.5:.1f}"'
    edges = "".join(f'<path d="{part}" fill="none" {edge}/>' for part in parts)
    return edges + "".join(f'<path d="{part}" fill="var(--way)"/>' for part in parts)


def _middle(plan: LandPlan, x: float) -> float:
    """Below the crest, in slow bends, and up on it where a bridge carries it."""
    if plan.passes:
        return plan.crest_at(x) + plan.size * (plan.passes + 0.015 * sin(x / plan.step * 4.3)) * _low(plan, x)
    waves = 0.31 + 0.1 * sin(x / plan.step * 4.3 + 0.8) + 0.05 * sin(x / plan.step * 9.1)
    return plan.crest_at(x) + plan.size * (_led(plan, x, waves) * _low(plan, x) + 0.02)


def _led(plan: LandPlan, x: float, waves: float) -> float:
    """Where words stand on the plain it goes straight to them."""
    if not plan.quiet:
        return waves
    part = min(max((x - plan.quiet) / (plan.size * 0.9), 0.0), 1.0)
    return 0.12 + (waves - 0.12) * part * part * (3 - 2 * part)


def _low(plan: LandPlan, x: float) -> float:
    """From 1 to 0 at a bridge."""
    low = 1.0
    for place in range(len(plan.heights)):
        if landmark_on(plan, place).carries:
            low -= exp(-(((x - plan.spot(place)[0]) / (plan.size * 0.62)) ** 4))
    return max(0.0, low)


def _half(plan: LandPlan, x: float, y: float) -> float:
    """Half as wide as it is there: the further down, the nearer."""
    if plan.passes:
        return plan.size * 0.055
    return plan.unit * (0.55 + max(0.0, y - plan.crest_at(x)) / plan.size * 3.2)


def _bend(plan: LandPlan, place: int) -> str:
    if landmark_on(plan, place).carries:
        return ""
    (x, y), size = plan.spot(place), plan.size
    joins = x + size * (0.34 if place % 2 else -0.34)
    door, foot = size * 0.075, size * 0.15
    high, between = y + size * 0.02, (y + _middle(plan, joins)) / 2
    left, right = joins - foot, joins + foot
    down: Curve = ((x - door, high), (x - door, between), (left, between), (left, _middle(plan, left)))
    up: Curve = ((right, _middle(plan, right)), (right, between), (x + door, between), (x + door, high))
    return f"M{dots(down[:1])}C{_bezier(down)}L{dots(up[:1])}C{_bezier(up)}Z"


def stream_svg(plan: LandPlan) -> str:
    """From below each bridge to the hill before it."""
    streams = ""
    for place in range(len(plan.heights)):
        if landmark_on(plan, place).carries:
            streams += _stream(plan, plan.spot(place))
    if not streams:
        return ""
    edge = f'stroke="var(--waveline)" stroke-width="{plan.unit * 0.25:.1f}"'
    return f'<path d="{streams}" fill="var(--water)" {edge}/>'


def _stream(plan: LandPlan, spot: tuple[float, float]) -> str:
    (x, y), size, foot = spot, plan.size, plan.height * 0.95
    top, one, other = y - size * 0.1, y + (foot - y) * 0.35, y + (foot - y) * 0.6
    left: Curve = (
        (x - size * 0.38, top),
        (x - size * 0.4, one),
        (x - size * 0.06, other),
        (x - size * 0.34, foot),
    )
    right: Curve = (
        (x + size * 0.62, foot),
        (x + size * 0.5, other),
        (x + size * 0.14, one),
        (x + size * 0.38, top),
    )
    return f"M{dots(left[:1])}C{_bezier(left)}L{dots(right[:1])}C{_bezier(right)}Z"


def _bezier(curve: Curve) -> str:
    return " ".join(f"{x:.1f} {y:.1f}" for x, y in curve[1:])
