"""Outside its hours a screen is closed: the state, and what happens to it. A visit under way goes on."""

from __future__ import annotations

from msgspec import Struct

from kiosk.core.waking import Waking


class Closed(Struct, frozen=True):
    """Nothing of a visitor. Seconds are left while the screen says when it wakes; else it is dark."""

    waking: Waking
    seconds_left: int = 0


class Close(Struct, frozen=True):
    """The hours are over, or it is told again until they begin; it means something only once nobody is
    there."""

    waking: Waking


class Wake(Struct, frozen=True):
    pass


class TellWaking(Struct, frozen=True):
    """Somebody touches the closed screen."""
