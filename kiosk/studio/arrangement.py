"""A scene's description: which things stand in it, from the back to the front."""

from __future__ import annotations

from cmath import rect
from math import radians
from typing import Any, Literal

from msgspec import Struct, structs

from kiosk.studio.figure import PIECES
from kiosk.studio.pose import Pair, Pose, point
from kiosk.studio.svg import LINE

_LIMBS = {"hands": ("near_hand", "far_hand"), "feet": ("near_foot", "far_foot")}
_OWN = ("lean", "nod", "turn", "elbows", "knees")


class Thing(Struct, frozen=True, forbid_unknown_fields=True, kw_only=True):
    """A ``part``, or a ``person`` in a ``pose``. Hands and feet are places in the scene; what is given here
    of a pose takes the place of what the pose has. ``colours`` puts one role in the place of another. What is
    ``missing`` is blank in the drawing's open form, or not there at all: ``away``."""

    at: Pair
    size: float = 1
    mirror: bool = False
    turned: float = 0
    line: float = LINE
    colours: dict[str, str] = {}
    part: str = ""
    person: str = ""
    pose: str = ""
    eyes: Literal["open", "closed"] = "open"
    mouth: Literal["smile", "level", "speaking"] = "smile"
    near_hand: Pair | None = None
    far_hand: Pair | None = None
    near_foot: Pair | None = None
    far_foot: Pair | None = None
    lean: float | None = None
    nod: float | None = None
    turn: float | None = None
    elbows: Pair | None = None
    knees: Pair | None = None
    without: tuple[str, ...] = ()
    missing: Literal["away"] | bool = False

    def __post_init__(self) -> None:
        if self.size <= 0 or self.line <= 0:
            raise ValueError("size and line are above 0")
        if bool(self.part) == bool(self.person) or bool(self.person) != bool(self.pose):
            raise ValueError("name a part, or a person and a pose")
        if strange := set(self.without) - set(PIECES):
            raise ValueError(f"without has {min(strange)!r}, and may have {', '.join(PIECES)}")

    def posed(self, pose: Pose) -> Pose:
        changed: dict[str, Any] = {name: given for name in _OWN if (given := getattr(self, name)) is not None}
        for limbs, names in _LIMBS.items():
            before: tuple[Pair, Pair] = getattr(pose, limbs)
            given: list[Pair | None] = [getattr(self, name) for name in names]
            changed[limbs] = tuple(
                self._inside(place) if place else usual for place, usual in zip(given, before, strict=True)
            )
        return structs.replace(pose, **changed)

    def outside(self, place: complex) -> complex:
        """Where in the scene a place of the figure is."""
        turned = complex(-place.real if self.mirror else place.real, place.imag)
        return point(self.at) + turned * self.size * rect(1, radians(self.turned))

    def _inside(self, place: Pair) -> Pair:
        """A place in the scene, as the figure counts."""
        found = (point(place) - point(self.at)) * rect(1, -radians(self.turned)) / self.size
        return (-found.real if self.mirror else found.real, found.imag)


class Arrangement(Struct, frozen=True, forbid_unknown_fields=True):
    """``size`` is the drawing's width and height; the ``question`` mark stands by what is missing.
    ``wide`` is what stands in its wide shape."""

    put: tuple[Thing, ...]
    size: Pair = (800, 600)
    question: Pair | None = None
    wide: tuple[Thing, ...] = ()

    def __post_init__(self) -> None:
        if (self.question is None) == any(thing.missing for thing in self.put):
            raise ValueError("a thing that is missing and question = [right, down] belong together")
