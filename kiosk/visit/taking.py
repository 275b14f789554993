"""Questions for the care team: picked, shown as a code for a phone, printed."""

from __future__ import annotations

from msgspec.structs import replace

from kiosk.core.library import Library
from kiosk.core.picks import Pick, is_there, team_questions
from kiosk.visit import events as on
from kiosk.visit.states import Explaining, Place, Reading, Revisiting, Summary, Visiting
from kiosk.visit.take import Code, OthersMaySee, Outcome, Printed, Printing


def shows_questions(place: Place, library: Library) -> bool:
    match place:
        case Summary():
            return True
        case Reading(page) | Revisiting(_, page):
            return page in (library.welcome.questions_page, library.welcome.matters_page)
        case _:
            return False


def asks_no_more(summary: Summary, library: Library) -> bool:
    """Whether nothing is left there but to go."""
    return summary.rests or not team_questions(library)


def take(
    state: Visiting, event: on.PickQuestion | on.OpenPhone | on.OpenPrint, library: Library
) -> Visiting | Explaining:
    if not shows_questions(state.place, library):
        return state
    match event:
        case on.PickQuestion(pick):
            return _with(pick, state) if is_there(pick, library) else state
        case on.OpenPhone():
            return Explaining(state, OthersMaySee())
        case on.OpenPrint(job):
            return Explaining(state, Printing(job))


def _with(pick: Pick, state: Visiting) -> Visiting:
    return replace(state, journey=replace(state.journey, picked=state.journey.picked ^ {pick}))


def put_away(state: Explaining) -> Visiting:
    """Back to where it was opened. At the end of a visit, all is done once something was taken along."""
    match state.behind.place, state.sheet:
        case Summary() as summary, Code() | Printed(Outcome.AT_THE_PRINTER):
            return replace(state.behind, place=replace(summary, screenful=0, rests=True))
        case _:
            return state.behind


def turn_taking(state: Explaining, event: on.Event) -> Visiting | Explaining:
    match event, state.sheet:
        case on.ShowCode(), OthersMaySee():
            return Explaining(state.behind, Code())
        case on.TurnCode(codes), Code(number) if codes > 1:
            return Explaining(state.behind, Code((number + 1) % codes))
        case on.SecondPassed(), Code(seconds_left=left):
            shorter = replace(state.sheet, seconds_left=left - 1)
            return replace(state, sheet=shorter) if left > 1 else state.behind
        case on.PrintEnded(), _:
            return print_ended(state, event)
        case _:
            return state


def print_ended(state: Explaining, event: on.PrintEnded) -> Explaining:
    """Whoever waits for another page, or for none any more, is not told."""
    return Explaining(state.behind, Printed(event.outcome)) if state.sheet == Printing(event.job) else state
