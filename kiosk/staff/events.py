"""What can happen while staff are at the screen: what they do, and time. A closed union."""

from __future__ import annotations

from msgspec import Struct

from kiosk.staff.states import StaffSection


class Knocked(Struct, frozen=True):
    wait: int = 0


class Typed(Struct, frozen=True):
    pass


class Erased(Struct, frozen=True):
    pass


class Accepted(Struct, frozen=True):
    rest: int


class Refused(Struct, frozen=True):
    wait: int


class Ticked(Struct, frozen=True):
    """A second has passed."""


class Noticed(Struct, frozen=True):
    """Somebody is there."""


class Showed(Struct, frozen=True):
    section: StaffSection


class Turned(Struct, frozen=True):
    """``by`` screenfuls, of so many."""

    by: int
    screenfuls: int


class Tested(Struct, frozen=True):
    """The touch test begins."""


class Dismissed(Struct, frozen=True):
    """What lies on top."""


StaffEvent = (
    Knocked | Typed | Erased | Accepted | Refused | Ticked | Noticed | Showed | Turned | Tested | Dismissed
)  # fmt: skip
