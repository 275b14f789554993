"""Where a figure's joints lie: few bones, of the same lengths in every drawing."""

from __future__ import annotations

from cmath import rect
from math import radians

from msgspec import Struct

from kiosk.studio.limb import Limb, OutOfReachError, bent
from kiosk.studio.pose import TRUNK, Person, Pose, point

_SOLE, _SHOULDER = 16, 24
_SIDES = (-1, 1)
_NAMES = ("near", "far")


class Bones(Struct, frozen=True):
    """``up`` points from the hip to the neck. The nearer limb stands first."""

    hip: complex
    up: complex
    arms: tuple[Limb, Limb]
    legs: tuple[Limb, Limb]

    @property
    def neck(self) -> complex:
        return self.hip + self.up * TRUNK


def bones(pose: Pose, person: Person) -> Bones:
    """Raises OutOfReachError."""
    up = rect(1, radians(pose.lean - 90))
    arms = _arm(pose, person, up, 0), _arm(pose, person, up, 1)
    legs = _leg(pose, person, up, 0), _leg(pose, person, up, 1)
    return Bones(point(pose.hip), up, arms, legs)


def _arm(pose: Pose, person: Person, up: complex, index: int) -> Limb:
    out = _SIDES[index] * 34 * (1 - pose.turn) * person.build + (-17, 8)[index] * pose.turn
    shoulder = point(pose.hip) + up * (TRUNK - _SHOULDER) + up * 1j * out
    hand = point(pose.hands[index])
    upper, fore = pose.bones[:2]
    try:
        elbow = bent(shoulder, hand, upper, fore, pose.elbows[index])
    except OutOfReachError as reason:
        raise OutOfReachError(f"{_NAMES[index]}_hand", reason.furthest) from None
    return Limb(shoulder, elbow, hand, (18 * person.build, 16, 12.5))


def _leg(pose: Pose, person: Person, up: complex, index: int) -> Limb:
    out = _SIDES[index] * 21 * (1 - pose.turn) * person.build + (9, 14)[index] * pose.turn
    root = point(pose.hip) + up * 1j * out
    ankle = point(pose.feet[index]) - 1j * _SOLE
    thigh, shin = pose.bones[2:]
    try:
        knee = bent(root, ankle, thigh, shin, pose.knees[index])
    except OutOfReachError as reason:
        raise OutOfReachError(f"{_NAMES[index]}_foot", reason.furthest + 1j * _SOLE) from None
    return Limb(root, knee, ankle, (29 * person.build, 21, 15))
