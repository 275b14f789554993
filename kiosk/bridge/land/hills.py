"""Hills as layers of paper: each with a rim of light, a shadow on the one behind, and mist at its foot."""

from __future__ import annotations

from msgspec import Struct

from kiosk.bridge.land.plan import Curve, LandPlan

_SHADOWS = ((0.4, 0.8, 0.05), (0.8, 1.6, 0.035), (1.3, 2.6, 0.02))


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
    stops = '<stop offset="0" stop-color="var(--{0})"/><stop offset="1" stop-color="var(--{0}late)"/>'
    return (
        f'<linearGradient id="{hill.name}" gradientUnits="userSpaceOnUse" x1="0" y1="0" x2="{plan.width}" y2="0">'
        f"{stops.format(hill.name)}</linearGradient>"
        f'<linearGradient id="{hill.name}mist" gradientUnits="userSpaceOnUse" x1="0" y1="{clear:.0f}" x2="0" '
        f'y2="{thick:.0f}"><stop offset="0" stop-color="var(--mist)" stop-opacity="0"/>'
        f'<stop offset="1" stop-color="var(--mist)" stop-opacity="{hill.mist}"/></linearGradient>'
    )


def hill_svg(hill: Hill, plan: LandPlan, bare: bool) -> str:
    line = f"M{dots(hill.curve)}"
    ground = f"{line}L{plan.width} {plan.height}L0 {plan.height}Z"
    if bare:
        return (
            f'<path d="{ground}" fill="var(--{hill.name})"/>'
            f'<path d="{line}" fill="none" stroke="var(--rim)" stroke-width="{plan.unit * 0.4:.1f}"/>'
        )
    shadows = "".join(
        f'<path d="{line}" transform="translate(0 {-up * plan.unit:.1f})" fill="none" stroke="var(--shade)" '
        f'stroke-opacity="{dark}" stroke-width="{wide * plan.unit:.1f}"/>'
        for up, wide, dark in _SHADOWS
    )
    return (
        f'{shadows}<path d="{ground}" fill="url(#{hill.name})"/><path d="{ground}" fill="url(#{hill.name}mist)"/>'
        f'<path d="{line}" fill="none" stroke="var(--rim)" stroke-opacity="0.55" stroke-width="{plan.unit * 0.28:.1f}"/>'
    )
