"""A person, drawn from the far arm to the near one."""

from __future__ import annotations

from msgspec.structs import replace

from kiosk.studio.bones import Bones, bones
from kiosk.studio.dress import badge, trunk
from kiosk.studio.limb import Limb, drawn
from kiosk.studio.pose import Person, Pose
from kiosk.studio.svg import angle, moved, path, shape, unit

PIECES = ("far_arm", "far_leg", "near_leg", "trunk", "badge", "head", "near_arm")
_SHOE = "M-15 -7H13C20 3 42 2 44 14Q44 18 40 18H-13Q-18 18 -18 13Z"
_MITT = "M-6 -10H4C14 -14 30 -10 31 -1C31 7 22 11 8 10H-6Z"
_THUMB = "M2 -8C6 -17 18 -19 19 -12C19 -7 13 -6 11 -2"
_TO_THE_SIDE = 0.5
_HEM = 15
_HEAD = 1.1 + 1.1j


def figure(pose: Pose, person: Person, head: str, without: tuple[str, ...]) -> list[str]:
    """``head`` is drawn from the neck up. Raises OutOfReachError."""
    found = bones(pose, person)
    pieces = {
        "far_arm": _arm(found.arms[1], person),
        "far_leg": _leg(found, 1, pose, person),
        "near_leg": _leg(found, 0, pose, person),
        "trunk": trunk(found, pose.turn, person),
        "badge": badge(found, pose.turn) if person.badge else [],
        "head": [moved([head], found.neck + found.up, pose.lean + pose.nod, _HEAD)],
        "near_arm": _arm(found.arms[0], person),
    }
    if pose.turn > _TO_THE_SIDE:  # it hangs before the arm
        pieces["badge"] = pieces.pop("badge")
    return [part for name, piece in pieces.items() if name not in without for part in piece]


def _leg(found: Bones, index: int, pose: Pose, person: Person) -> list[str]:
    limb = found.legs[index]
    seated = (unit(limb.joint - limb.root).conjugate() * found.up).real > -_TO_THE_SIDE
    if not seated:  # the hem hides where it begins
        limb = replace(limb, root=limb.root + unit(limb.joint - limb.root) * _HEM)
    shoe = moved([shape(_SHOE, person.shoes)], limb.end, pose.toes[index])
    return [shoe, *drawn(limb, person.legs, seat=seated)]


def _arm(limb: Limb, person: Person) -> list[str]:
    hand = moved([shape(_MITT, person.skin), shape(_THUMB, person.skin)], limb.end, angle(limb.way))
    if person.dress != "scrubs":
        return [hand, *drawn(limb, person.top), shape(_cuff(limb), "")]
    bare = Limb(limb.root, limb.joint, limb.end, (15, 13, 10.5))
    cut = limb.root + (limb.joint - limb.root) * 0.8
    sleeve = Limb(limb.root, (limb.root + cut) / 2, cut, (18 * person.build, 19, 19))
    return [hand, *drawn(bare, person.skin), *drawn(sleeve, person.top)]


def _cuff(limb: Limb) -> str:
    at, half = limb.end - limb.way * 15, limb.way * 1j * (limb.thick[2] + 1)
    return path("M", at - half, "L", at + half)
