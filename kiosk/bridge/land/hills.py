"""Hills as layers of paper: each with a rim of light, a shadow on the one behind, and mist at its foot."""

from __future__ import annotations

from msgspec import Struct

from kiosk.bridge.land.plan import Curve, LandPlan

_SHADOWS = ((0.4, 0.8, 0.05), (0.8, 1.6, 0.035), (1.3, 2.6, 0.02))
_NEAR = ("near", "front", "fore")


class Hill(Struct, frozen=True):
    """``name`` is the role of its colour in the morning, and with ``late`` behind it of that in the evening;
    mist rises from ``misty`` (where it is whole, in parts of the height) and is ``mist`` thick."""

    name: str
    curve: Curve
    mist: float
    misty: tuple[float, float]


def dots(curve: Curve) -> str:
    return "L".join(f"{x:.1f} {y:.1f}" for x, y in curve)


def hill_gradients(hill: Hill, plan: LandPlan) -> str:
    clear, thick = (part * plan.height for part in hill.misty)
    begins, ends = plan.day
    day = _gradient(hill.name, ends, 0, begins, 0)
    morning, evening = (f'stop-color="var(--{name})"' for name in (hill.name, f"{hill.name}late"))
    mist = _gradient(f"{hill.name}mist", 0, clear, 0, thick)
    return (
        f'{day}<stop offset="0" {morning}/><stop offset="1" {evening}/></linearGradient>'
        f'{mist}<stop offset="0" stop-color="var(--mist)" stop-opacity="0"/>'
        f'<stop offset="1" stop-color="var(--mist)" stop-opacity="{hill.mist}"/></linearGradient>'
    )


def _gradient(name: str, x2: float, y1: float, x1: float, y2: float) -> str:
    across = f'x1="{x1:.0f}" y1="{y1:.0f}" x2="{x2:.0f}" y2="{y2:.0f}"'
    return f'<linearGradient id="{name}" gradientUnits="userSpaceOnUse" {across}>'


def hill_svg(hill: Hill, plan: LandPlan, bare: bool) -> str:
    line = f"M{dots(hill.curve)}"
    ground = f"{line}L{plan.width} {plan.height}L0 {plan.height}Z"
    if bare:
        rim = "rim" if hill.name in _NEAR else "rimfar"
        return (
            f'<path d="{ground}" fill="var(--{hill.name})"/>'
            f'<path d="{line}" fill="none" stroke="var(--{rim})" stroke-width="{plan.unit * 0.4:.1f}"/>'
        )
    shadows = "".join(
        f'<path d="{line}" transform="translate(0 {-up * plan.unit:.1f})" fill="none" stroke="var(--shade)" '
        f'stroke-opacity="{dark}" stroke-width="{wide * plan.unit:.1f}"/>'
        for up, wide, dark in _SHADOWS
    )
    rim = f'stroke="var(--rim)" stroke-opacity="0.55" stroke-width="{plan.unit * 0.28:.1f}"'
    return (
        f'{shadows}<path d="{ground}" fill="url(#{hill.name})"/>'
        f'<path d="{ground}" fill="url(#{hill.name}mist)"/><path d="{line}" fill="none" {rim}/>'
    )
