"""Whether touches land where fingers are: hands off first, then one spot after another."""

from __future__ import annotations

from math import hypot

from msgspec import Struct
from msgspec.structs import replace

HANDS_OFF = 3
"""Seconds in which nothing touches the glass, but what is stuck on it."""
SPOTS = ((0.0, 0.0), (1.0, 0.0), (1.0, 1.0), (0.0, 1.0), (0.5, 0.5))
"""Where to touch, as shares of what lies between the outermost spots: the corners, and the middle."""
TOLERANCE_MM = 4.0


class Landed(Struct, frozen=True):
    """How far beside a spot a touch landed, in millimetres to the right and down."""

    right: float
    down: float

    @property
    def off(self) -> float:
        return hypot(self.right, self.down)


class Trial(Struct, frozen=True):
    """``left``: seconds for which hands stay off; then each touch is one of the spot that ``landed`` counts.
    ``stuck``: places at which something touched the glass though nobody did, as shares of the screen."""

    left: int = HANDS_OFF
    stuck: tuple[tuple[float, float], ...] = ()
    landed: tuple[Landed, ...] = ()

    @property
    def over(self) -> bool:
        return len(self.landed) == len(SPOTS)

    @property
    def worst(self) -> int:
        """The spot beside which a touch landed farthest."""
        return max(range(len(self.landed)), key=lambda number: self.landed[number].off)

    @property
    def fits(self) -> bool:
        return self.lands and not self.stuck

    @property
    def lands(self) -> bool:
        return all(each.off <= TOLERANCE_MM for each in self.landed)


def tick(trial: Trial, down: tuple[tuple[float, float], ...]) -> Trial:
    """``down``: where the glass is touched at this moment."""
    if trial.left == 0:
        return trial
    known = dict.fromkeys((*trial.stuck, *down))
    return replace(trial, left=trial.left - 1, stuck=tuple(known))


def landed(trial: Trial, right: float, down: float) -> Trial:
    if trial.left > 0 or trial.over:
        return trial
    return replace(trial, landed=(*trial.landed, Landed(right, down)))
