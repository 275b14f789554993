"""A figure's trunk, in what it wears."""

from __future__ import annotations

from collections.abc import Callable

from kiosk.studio.bones import Bones
from kiosk.studio.pose import Person
from kiosk.studio.svg import path, shape

_Spot = Callable[[float, float], complex]


def trunk(found: Bones, turn: float, person: Person) -> list[str]:
    across = found.up * 1j

    def at(x: float, y: float) -> complex:
        return found.hip + across * x + found.up * y

    middle = 8 * turn
    return [shape(_outline(at, turn, person.build), person.top), *_dress(at, middle, person)]


def _outline(at: _Spot, turn: float, build: float) -> str:
    """Its shoulders lie where the arms begin."""
    flat = 1 - turn
    left = max(34 * flat * build + 17 * turn + 18 * build, 36 * build)
    right = max(34 * flat * build + 8 * turn + 18 * build, 36 * build)
    waist, hips = (24 + 20 * flat + 8 * turn) * build, (30 + 18 * flat) * build
    back, front = waist - 3 * turn, waist + 4 * turn
    return path(
        "M", at(-hips, -16), "C", at(-hips, 24), at(-back, 34), at(-back, 62), "C", at(-back, 92),
        at(-left, 96), at(-left, 124), "Q", at(-left, 143), at(-left + 20, 146), "L", at(-15, 152),
        "Q", at(0, 146), at(15, 152), "L", at(right - 20, 146), "Q", at(right, 143), at(right, 124),
        "C", at(right, 98), at(front, 92), at(front, 62), "C", at(front, 34), at(hips, 24), at(hips, -16),
        "Q", at(0, -26), at(-hips, -16), "Z",
    )  # fmt: skip


def badge(found: Bones, turn: float) -> list[str]:
    """On a lanyard. It hangs straight down, however its wearer leans."""
    neck, x = found.neck, 10 * turn + max(0, (found.up * 1j).imag) * 40
    band = path("M", neck - 16 + 4j, "L", neck + x + 64j, "L", neck + 16 + 4j)
    corner = neck + x - 12 + 62j
    card = path("M", corner, "L", corner + 24, "L", corner + 24 + 34j, "L", corner + 34j, "Z")
    told = path("M", corner + 8 + 12j, "L", corner + 16 + 12j, "M", corner + 7 + 23j, "L", corner + 17 + 23j)
    return [shape(band, ""), shape(card, "paper"), shape(told, "")]


def _dress(at: _Spot, middle: float, person: Person) -> list[str]:
    neck = shape(_neckline(at, middle, 128 if person.dress == "jumper" else 112), person.skin)
    match person.dress:
        case "coat" | "cardigan":
            return [shape(_between(at, middle), person.under), neck]
        case "overalls":
            return [*_bib(at, middle, person.legs), neck]
        case "jumper" | "scrubs":
            return [neck]


def _neckline(at: _Spot, middle: float, low: float) -> str:
    return path(
        "M", at(-14, 172), "L", at(-16, 151), "Q", at(middle - 6, low - 2), at(middle, low),
        "Q", at(middle + 8, low), at(16, 151), "L", at(13, 172), "Z",
    )  # fmt: skip


def _between(at: _Spot, middle: float) -> str:
    """What is seen between the two sides of a coat."""
    return path(
        "M", at(-16, 151), "L", at(middle - 8, 60), "L", at(middle - 10, -22), "L", at(middle + 12, -21),
        "L", at(middle + 9, 60), "L", at(16, 151), "Z",
    )  # fmt: skip


def _bib(at: _Spot, middle: float, fill: str) -> list[str]:
    edge = path(
        "M", at(-42, -17), "L", at(-40, 34), "L", at(middle - 28, 92), "L", at(middle + 30, 92),
        "L", at(42, 34), "L", at(42, -17),
    )  # fmt: skip
    whole = path(edge, "Q", at(0, -27), at(-42, -17), "Z")
    straps = path("M", at(middle - 28, 92), "L", at(-22, 148), "M", at(middle + 30, 92), "L", at(22, 148))
    return [shape(whole, fill, lined=False), shape(edge, ""), shape(straps, "")]
