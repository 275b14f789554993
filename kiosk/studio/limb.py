"""An arm or a leg: where its joint comes to lie, and its outline round three points."""

from __future__ import annotations

from math import acos, cos, sin

from msgspec import Struct

from kiosk.studio.svg import path, shape, unit

_GIVES, _WITHIN = 4.0, 4.0


class Limb(Struct, frozen=True):
    """From its root over its joint to its end, with half its thickness at each."""

    root: complex
    joint: complex
    end: complex
    thick: tuple[float, float, float]

    @property
    def way(self) -> complex:
        """Where its end points."""
        return unit(self.end - self.joint)


class OutOfReachError(Exception):
    """Says which hand or foot, and how far it can go in that direction."""

    def __init__(self, which: str, furthest: complex) -> None:
        super().__init__(which, furthest)
        self.which, self.furthest = which, furthest


def bent(root: complex, end: complex, upper: float, lower: float, side: float) -> complex:
    """The joint between root and end; ``side`` 1 or -1 says to which side. Raises OutOfReachError."""
    far = abs(end - root)
    if far > upper + lower + _GIVES:
        raise OutOfReachError("", root + unit(end - root) * (upper + lower))
    far = max(far, abs(upper - lower) + 1)
    inner = acos(max(-1.0, min(1.0, (upper**2 + far**2 - lower**2) / (2 * upper * far))))
    way = unit(end - root) if end != root else 1j
    return root + way * complex(cos(inner), sin(inner) * side) * upper


def drawn(limb: Limb, fill: str, *, seat: bool = False) -> list[str]:
    """Its fill, and its line, which leaves the root open, so that it grows out of the body. ``seat``: the
    line goes round the root on one side."""
    outer, inner = _side(limb, 1), _side(limb, -1)
    half = limb.thick[0] if seat else limb.thick[0] - _WITHIN
    first = limb.root - unit(limb.joint - limb.root) * half
    edge = f"{_along(outer, 'L')} {_along(inner[::-1], 'L')}"
    whole = f"{path('M', first, *_round(limb, half, 1))} {edge} {path(*_round(limb, half, -1))}"
    if seat:
        line = f"{path('M', first, *_round(limb, half, 1))} {edge}"
    else:
        begin = outer[0] - unit(limb.joint - limb.root) * _WITHIN
        line = f"{_along([begin, *outer[1:]], 'M')} {_along(inner[::-1], 'L')}"
    return [shape(whole, fill, lined=False), shape(line, "")]


def _round(limb: Limb, half: float, side: int) -> list[str | complex]:
    """A quarter of its rounded root, from the back to one side, or to the back from the other. Without a
    line of its own it stays within the line of the body."""
    way = unit(limb.joint - limb.root)
    across, back = way * 1j * side * half, limb.root - way * half
    one, two = back + across * 0.55, limb.root + across - way * half * 0.55
    return ["C", one, two, limb.root + across] if side > 0 else ["C", two, one, back]


def _along(edge: list[complex], begin: str) -> str:
    start, before, corner, after, stop = edge
    return path(begin, start, "L", before, "Q", corner, after, "L", stop)


def _side(limb: Limb, side: int) -> list[complex]:
    """One edge from the root to the end: where it starts, bends and stops. Outside the joint it is round."""
    first, second = unit(limb.joint - limb.root), unit(limb.end - limb.joint)
    one, two = first * 1j * side, second * 1j * side
    root, joint, end = limb.thick
    start, stop = limb.root + one * root, limb.end + two * end
    corner = limb.joint + unit(one + two) * joint / max(0.62, abs(one + two) / 2)
    turn = first.conjugate() * second
    straight = max(0.0, turn.real)
    if turn.imag * side < 0:
        soft = joint * 1.2 * straight
        before, after = limb.joint + one * joint - first * soft, limb.joint + two * joint + second * soft
    else:
        soft = joint * (0.6 + straight * 0.6)
        before, after = corner - first * soft, corner + second * soft
    return [start, before, corner, after, stop]
