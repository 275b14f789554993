"""What grows on the hills: trees, bushes and grass, sparse, and at every start in the same spots."""

from __future__ import annotations

from collections.abc import Iterator
from math import floor, sin

from kiosk.bridge.land.plan import Curve, LandPlan, height_on


def chance(number: float) -> float:
    """Between 0 and 1, for the same number always the same."""
    value = sin(number * 12.9898 + 4.1) * 43758.5453
    return value - floor(value)


def spots(plan: LandPlan, apart: float, kept: float, seed: int) -> Iterator[tuple[int, float]]:
    """About one in each piece of the land that is ``apart`` long, of which the part ``kept`` stays."""
    piece = apart
    for number in range(int(plan.width / piece)):
        if chance(number + seed + 50) < kept:
            yield number + seed, piece * (number + chance(number + seed))


def round_tree(x: float, y: float, tall: float, leaf: str, line: float) -> str:
    return (
        f'<path d="M{x:.1f} {y:.1f}v{-tall * 0.5:.1f}" stroke="var(--trunk)" stroke-width="{line:.1f}"/>'
        f'<ellipse cx="{x:.1f}" cy="{y - tall * 0.66:.1f}" rx="{tall * 0.3:.1f}" ry="{tall * 0.36:.1f}" '
        f'fill="var(--{leaf})"/>'
    )


def poplar(x: float, y: float, tall: float, leaf: str, line: float) -> str:
    side, top, foot = tall * 0.2, y - tall, y - tall * 0.16
    high, low = y - tall * 0.7, y - tall * 0.2
    return (
        f'<path d="M{x:.1f} {y:.1f}v{-tall * 0.4:.1f}" stroke="var(--trunk)" stroke-width="{line:.1f}"/>'
        f'<path d="M{x:.1f} {top:.1f}C{x + side:.1f} {high:.1f} {x + side:.1f} {low:.1f} {x:.1f} {foot:.1f}'
        f'C{x - side:.1f} {low:.1f} {x - side:.1f} {high:.1f} {x:.1f} {top:.1f}Z" fill="var(--{leaf})"/>'
    )


def bush(x: float, y: float, tall: float, leaf: str) -> str:
    side, up = tall * 0.5, tall * 0.48
    return (
        f'<path d="M{x - side:.1f} {y + tall * 0.08:.1f}'
        f"c0 {-up:.1f} {side * 0.6:.1f} {-up * 1.3:.1f} {side * 0.9:.1f} {-up:.1f}"
        f"c{side * 0.3:.1f} {-up * 0.6:.1f} {side * 1.1:.1f} {-up * 0.2:.1f} {side * 1.1:.1f} {up:.1f}"
        f'q{-side:.1f} {tall * 0.24:.1f} {-side * 2:.1f} 0Z" '
        f'fill="var(--{leaf})"/>'
    )


def grass(plan: LandPlan, curve: Curve) -> str:
    """One path for all of it."""
    blades = ""
    for number, x in spots(plan, plan.unit * 7, 0.55, 400):
        if x < plan.plain:
            continue
        y, tall = height_on(curve, x) + 1, plan.unit * (2 + 2.4 * chance(number + 61))
        for lean in (-0.5, 0.1, 0.6):
            up = tall * (1.2 - abs(lean) * 0.6)
            blades += f"M{x:.1f} {y:.1f}q{lean * tall * 0.25:.1f} {-up * 0.6:.1f} {lean * tall:.1f} {-up:.1f}"
    return (
        f'<path d="M0 0{blades}" fill="none" stroke="var(--grass)" stroke-linecap="round" '
        f'stroke-width="{plan.unit * 0.45:.1f}"/>'
    )


def wood(plan: LandPlan, curve: Curve, tall: float, seed: int, aside: float = 0, leaf: str = "") -> str:
    """Trees along a ridge, each further than ``aside`` steps from the next place; with a ``leaf`` all of one
    colour."""
    trees = ""
    for number, x in spots(plan, tall * 0.75, 0.42, seed):
        along = (x - plan.margin) / plan.step
        clear = abs(along - round(along)) >= aside
        if not (clear and max(plan.quiet, tall * 0.3) < x < plan.width - tall * 0.3):
            continue
        high = tall * (0.6 + 0.7 * chance(number + 31))
        kind = round_tree if chance(number * 0.37 + 13) < 0.5 else poplar
        own = leaf or ("leaf" if chance(number + 5) < 0.5 else "leafdeep")
        trees += kind(x, height_on(curve, x) + high * 0.07, high, own, 0.03 * tall)
    return trees


def cloud(plan: LandPlan) -> str:
    """A flat one, like torn paper, as large as its picture."""
    wide, foot = plan.width, plan.height
    return (
        f'<path d="M0 {foot}h{wide}'
        f"q{-wide * 0.06:.1f} {-foot * 0.66:.1f} {-wide * 0.22:.1f} {-foot * 0.53:.1f}"
        f"q{-wide * 0.1:.1f} {-foot * 0.8:.1f} {-wide * 0.34:.1f} {-foot * 0.4:.1f}"
        f'q{-wide * 0.28:.1f} {-foot * 0.2:.1f} {-wide * 0.44:.1f} {foot * 0.93:.1f}Z" '
        'fill="var(--cloud)" fill-opacity="0.6"/>'
    )
