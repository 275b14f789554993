"""Who somebody is, and how they sit or stand: what ``people.toml`` and ``poses.toml`` hold."""

from __future__ import annotations

from typing import Literal

from msgspec import Struct

Pair = tuple[float, float]
UPPER_ARM, FOREARM, THIGH, SHIN = 84, 76, 110, 106
TRUNK = 150


class Pose(Struct, frozen=True, forbid_unknown_fields=True, kw_only=True):
    """As if to face right, each place from where the figure sits or stands. Of two hands or feet the first
    is the nearer one. ``turn``: 0 faces us, 1 faces the side. Angles in degrees; ``elbows`` and ``knees``
    say with 1 or -1 to which side they bend."""

    hip: Pair
    hands: tuple[Pair, Pair]
    feet: tuple[Pair, Pair]
    lean: float = 0
    nod: float = 0
    turn: float = 0.6
    elbows: Pair = (1, 1)
    knees: Pair = (-1, -1)
    toes: Pair = (0, 0)
    bones: tuple[float, float, float, float] = (UPPER_ARM, FOREARM, THIGH, SHIN)


class Person(Struct, frozen=True, forbid_unknown_fields=True, kw_only=True):
    """The same across a deck. ``head`` is a drawing, ``head-NAME.svg``; all else but ``dress`` and ``badge``
    is a colour."""

    head: str
    skin: str
    top: str
    legs: str
    shoes: str = "ink"
    under: str = "paper"
    dress: Literal["jumper", "scrubs", "cardigan", "coat", "overalls"] = "jumper"
    badge: bool = False
    build: float = 1

    @property
    def colours(self) -> tuple[str, ...]:
        return (self.skin, self.top, self.legs, self.shoes, self.under)


def point(pair: Pair) -> complex:
    return complex(*pair)
