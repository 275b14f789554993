"""One visit as a pure function: where it is, and what happened, give where it is next.

An event that means nothing in a state leaves the state as it is.
"""

from __future__ import annotations

from typing import assert_never

from msgspec.structs import replace

from kiosk.core.library import Library
from kiosk.visit import events as on
from kiosk.visit.apart import beginning
from kiosk.visit.closed import stay_closed
from kiosk.visit.journey import TEXT_SCALES, Comforts, Journey
from kiosk.visit.navigation import at_top, go, has_more
from kiosk.visit.reading import begin_reading
from kiosk.visit.sheets import open_sheet, turn_sheet
from kiosk.visit.states import (
    Attract,
    Closed,
    Comfort,
    Explaining,
    OutOfService,
    SettingUp,
    State,
    StillThere,
    Summary,
    Visiting,
)
from kiosk.visit.taking import asks_no_more, print_ended, take


def advance(state: State, event: on.Event, library: Library) -> State:
    if isinstance(event, on.Broke) and not isinstance(state, SettingUp):
        return OutOfService()
    match state:
        case SettingUp():
            return state
        case OutOfService():
            return Attract() if isinstance(event, on.Mended) else state
        case Attract():
            return _begin(event, library) or state
        case Closed():
            return stay_closed(state, event)
        case StillThere():
            return _still_there(state, event)
        case Visiting() | Comfort() | Explaining():
            return _present(state, event, library)
        case _:
            assert_never(state)


def _begin(event: on.Event, library: Library) -> Visiting | Closed | None:
    match event:
        case on.Close(waking):
            return Closed(waking)
        case on.Begin() | on.StartOver():
            return Visiting(Journey(), beginning(library))
        case on.BeginReading(page):
            place = begin_reading(page, library)
            return place and Visiting(Journey(met=False), place)
        case _:
            return None


def _still_there(state: StillThere, event: on.Event) -> State:
    match event:
        case on.Done():
            return Attract()
        case on.KeepReading():
            return state.behind
        case on.SecondPassed():
            left = state.seconds_left - 1
            return replace(state, seconds_left=left) if left > 0 else Attract()
        case on.PrintEnded() if isinstance(state.behind, Explaining):
            return replace(state, behind=print_ended(state.behind, event))
        case _:
            return state


def _present(state: Visiting | Comfort | Explaining, event: on.Event, library: Library) -> State:
    match event, state:
        case on.Done(), _:
            return Attract()
        case on.WentIdle(seconds), _:
            return StillThere(state, max(seconds, 1))
        case _, Comfort():
            return _comfort(state, event)
        case _, Explaining():
            return turn_sheet(state, event)
        case _, Visiting():
            return _visit(state, event, library)
        case _:
            assert_never(state)


def _visit(state: Visiting, event: on.Event, library: Library) -> State:
    match event:
        case on.Next(screenfuls) if isinstance(state.place, Summary):
            over = not has_more(state.place, screenfuls) and asks_no_more(state.place, library)
            return Attract() if over else go(state, event, library)
        case on.StartOver():
            return Visiting(Journey(state.journey.comforts), beginning(library))
        case on.OpenComfort():
            return Comfort(state)
        case on.OpenOrigins() | on.OpenMeaning():
            return open_sheet(state, event, library)
        case on.PickQuestion() | on.OpenPhone() | on.OpenPrint():
            return take(state, event, library)
        case _:
            return go(state, event, library)


def _comfort(state: Comfort, event: on.Event) -> State:
    match event:
        case on.CloseComfort() | on.OpenComfort():
            return state.behind
        case on.SetTextScale(scale) if scale in TEXT_SCALES:
            return Comfort(_with_text_scale(state.behind, scale))
        case on.SetContrast(high):
            return Comfort(_with(state.behind, replace(state.behind.journey.comforts, contrast=high)))
        case on.SetStill(still):
            return Comfort(_with(state.behind, replace(state.behind.journey.comforts, still=still)))
        case _:
            return state


def _with_text_scale(visiting: Visiting, scale: float) -> Visiting:
    """Other sizes break the screen elsewhere, so reading starts again at the top of the same place."""
    scaled = _with(visiting, replace(visiting.journey.comforts, text_scale=scale))
    return replace(scaled, place=at_top(visiting.place))


def _with(visiting: Visiting, comforts: Comforts) -> Visiting:
    return replace(visiting, journey=replace(visiting.journey, comforts=comforts))
