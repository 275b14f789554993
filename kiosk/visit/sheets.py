"""What opens over a place, and closes again."""

from __future__ import annotations

from msgspec.structs import replace

from kiosk.core.library import Library
from kiosk.core.page import Page
from kiosk.core.question import Question
from kiosk.visit import events as on
from kiosk.visit.asking import question_of
from kiosk.visit.states import (
    Asking,
    Explaining,
    Meaning,
    Origins,
    PageApart,
    Place,
    Reading,
    Revisiting,
    Visiting,
)
from kiosk.visit.taking import put_away, turn_taking


def open_sheet(
    state: Visiting, event: on.OpenOrigins | on.OpenMeaning, library: Library
) -> Visiting | Explaining:
    match event:
        case on.OpenOrigins() if explained(state.place, library) is not None:
            return Explaining(state, Origins())
        case on.OpenMeaning(word) if word in library.meanings:
            return Explaining(state, Meaning(word))
        case _:
            return state


def explained(place: Place, library: Library) -> Page | Question | None:
    """What the place says that rests on statements; a question only says something once it is answered."""
    match place:
        case Reading(page) | Revisiting(_, page) | PageApart(page):
            return library.page_by_id[page]
        case Asking() if place.answered:
            return question_of(place, library)
        case _:
            return None


def turn_sheet(state: Explaining, event: on.Event) -> Visiting | Explaining:
    match event:
        case on.CloseSheet():
            return put_away(state)
        case on.Next(screenfuls) if state.screenful + 1 < screenfuls:
            return replace(state, screenful=state.screenful + 1)
        case on.Back():
            return replace(state, screenful=state.screenful - 1) if state.screenful > 0 else put_away(state)
        case _:
            return turn_taking(state, event)
