"""How staff ask for the PIN pad: five taps at one place where no control is, the last of them held."""

from __future__ import annotations

from math import hypot

from msgspec import Struct
from msgspec.structs import replace

TAPS, WITHIN, HELD = 5, 3.0, 1.0
"""How many taps, in how many seconds until the last begins, and how long that stays."""
REST = 3.0
"""After so many seconds without a tap a new try begins. Until then a wrong one stays wrong, and so does who
goes on tapping."""
APART_MM = 15.0


class Tap(Struct, frozen=True):
    """Seconds of any clock, and millimetres on the glass. ``clean``: by one finger that stayed where it was,
    and taken by no control."""

    pressed: float
    lifted: float
    x: float
    y: float
    clean: bool

    @property
    def held(self) -> bool:
        return self.lifted - self.pressed >= HELD


class Knock(Struct, frozen=True):
    """Of one try: ``first`` is its first tap, ``last`` when the last one ended."""

    taps: int = 0
    first: Tap | None = None
    last: float = 0
    spoilt: bool = False
    opens: bool = False


NO_KNOCK = Knock()


def after(knock: Knock, tap: Tap) -> Knock:
    """It opens with the tap that makes it a knock."""
    if knock.first is None or knock.opens or tap.pressed - knock.last > REST:
        return Knock(1, tap, tap.lifted, spoilt=not tap.clean or tap.held)
    taps, first = knock.taps + 1, knock.first
    strays = hypot(tap.x - first.x, tap.y - first.y) > APART_MM
    late = tap.pressed - first.pressed > WITHIN
    early = tap.held and taps != TAPS
    spoilt = knock.spoilt or not tap.clean or strays or late or early
    known = replace(knock, taps=taps, last=tap.lifted, spoilt=spoilt)
    return replace(known, opens=taps == TAPS and tap.held and not spoilt)
