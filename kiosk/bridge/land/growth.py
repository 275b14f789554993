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
    """About one in each piece of the land that is ``apart`` heights long, of which the part ``kept`` stays."""
    piece = plan.height * apart
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
    return (
        f'<path d="M{x:.1f} {y:.1f}v{-tall * 0.4:.1f}" stroke="var(--trunk)" stroke-width="{line:.1f}"/>'
        f'<path d="M{x:.1f} {top:.1f}C{x + side:.1f} {y - tall * 0.7:.1f} {x + side:.1f} {y - tall * 0.2:.1f} {x:.1f} '
        f'{foot:.1f}C{x - side:.1f} {y - tall * 0.2:.1f} {x - side:.1f} {y - tall * 0.7:.1f} {x:.1f} {top:.1f}Z" '
        f'fill="var(--{leaf})"/>'
    )


def bush(x: float, y: float, tall: float, leaf: str) -> str:
    half, foot = tall * 0.5, y + tall * 0.08
    return (
        f'<path d="M{x - half:.1f} {foot:.1f}C{x - half:.1f} {y - tall * 0.4:.1f} {x - tall * 0.2:.1f} '
        f"{y - tall * 0.55:.1f} {x - tall * 0.05:.1f} {y - tall * 0.4:.1f}C{x + tall * 0.1:.1f} {y - tall * 0.7:.1f} "
        f'{x + half:.1f} {y - half:.1f} {x + half:.1f} {foot:.1f}Z" fill="var(--{leaf})"/>'
    )


def grass(plan: LandPlan, curve: Curve) -> str:
    """One path for all of it."""
    blades = ""
    for number, x in spots(plan, 0.07, 0.55, 400):
        y, tall = height_on(curve, x) + 1, plan.unit * (2 + 2.4 * chance(number + 61))
        for lean in (-0.5, 0.1, 0.6):
            up = tall * (1.2 - abs(lean) * 0.6)
            blades += f"M{x:.1f} {y:.1f}q{lean * tall * 0.25:.1f} {-up * 0.6:.1f} {lean * tall:.1f} {-up:.1f}"
    return (
        f'<path d="{blades}" fill="none" stroke="var(--grass)" stroke-linecap="round" '
        f'stroke-width="{plan.unit * 0.45:.1f}"/>'
    )


def wood(plan: LandPlan, curve: Curve, tall: float, seed: int, clear: bool = False) -> str:
    """Trees along a ridge; ``clear`` of the places."""
    trees = ""
    for number, x in spots(plan, 0.12, 0.55 if clear else 0.35, seed):
        along = (x - plan.margin) / plan.step
        if clear and abs(along - round(along)) * plan.step < plan.size * 0.85:
            continue
        high = plan.unit * tall * (0.6 + 0.7 * chance(number + 31))
        kind, leaf = (
            (round_tree, poplar)[int(chance(number + 13) * 2)],
            ("leaf", "leafdeep")[int(chance(number + 5) * 2)],
        )
        trees += kind(
            x, height_on(curve, x) + high * 0.07, high, leaf if clear else "leaffar", plan.unit * 0.03 * tall
        )
    return trees
