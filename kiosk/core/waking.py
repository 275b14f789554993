"""When a closed screen wakes, as it is said to somebody who touches it."""

from __future__ import annotations

from msgspec import Struct


class Waking(Struct, frozen=True):
    """By the clock on the wall. ``weekday`` is 0 on a Monday, ``days`` 0 for today."""

    hour: int
    minute: int
    weekday: int
    days: int
