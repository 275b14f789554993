"""What a landmark is, and what several of them have."""

from __future__ import annotations

from collections.abc import Callable

from msgspec import Struct

LINE = 'stroke="var(--ink)" stroke-width="2" stroke-linejoin="round" stroke-linecap="round"'


class Landmark(Struct, frozen=True):
    """``stands`` never changes; ``glass`` is what a light shines through, painted with a role; ``light`` is
    where, and how far it reaches; ``carries``: the way leads over it, and not past it."""

    stands: str
    glass: Callable[[str], str]
    light: tuple[float, float, float]
    carries: bool = False


def lantern(x: float, y: float, glass: str) -> str:
    """Its top at ``x``, ``y``."""
    return (
        f'<path d="M{x - 4.2} {y + 5}h8.400l2.200 12h-12.800Z" fill="var(--{glass})"/>'
        f'<path d="M{x - 7} {y + 5}q7 -7 14 0Z" fill="var(--ink)"/>'
    )


def bush(x: float, y: float, wide: float, leaf: str = "leafdeep") -> str:
    return (
        f'<path d="M{x} {y}c-1 {-wide * 0.36} {wide * 0.16} {-wide * 0.52} {wide * 0.36} {-wide * 0.42}'
        f'c{wide * 0.14} {-wide * 0.3} {wide * 0.66} {-wide * 0.16} {wide * 0.64} {wide * 0.42}Z" '
        f'fill="var(--{leaf})"/>'
    )
