"""A closed screen says when it wakes to who touches it, is dark again, and wakes."""

from __future__ import annotations

from msgspec.structs import replace

from kiosk.visit import events as on
from kiosk.visit.states import Attract, Closed

TOLD_SECONDS = 15
"""For three short lines, read slowly."""


def stay_closed(state: Closed, event: on.Event) -> Closed | Attract:
    match event:
        case on.Wake():
            return Attract()
        case on.Close(waking):
            return replace(state, waking=waking)
        case on.TellWaking():
            return replace(state, seconds_left=TOLD_SECONDS)
        case on.SecondPassed():
            return replace(state, seconds_left=max(0, state.seconds_left - 1))
        case _:
            return state
