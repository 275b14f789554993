"""What a state looks like as a whole: which screen, and what lies over it."""

from __future__ import annotations

from enum import Enum
from typing import assert_never

from msgspec import Struct

from kiosk.visit.journey import Comforts
from kiosk.visit.states import (
    Asking,
    Attract,
    Closed,
    Comfort,
    Explaining,
    Menu,
    Opening,
    OutOfService,
    PageApart,
    Place,
    Reading,
    Revisiting,
    SettingUp,
    State,
    StillThere,
    Summary,
    TopicOpening,
    Visiting,
)
from kiosk.visit.take import Code


class Screen(Enum):
    """In the order in which they are made ready."""

    Attract = 0
    Menu = 1
    Topic = 2
    Page = 3
    Opening = 4
    Question = 5
    Summary = 6
    NotWorking = 7
    SettingUp = 8
    Closed = 9


class Overlay(Enum):
    Nothing = 0
    Comfort = 1
    StillThere = 2
    Sheet = 3


class ViewState(Struct, frozen=True):
    """``visiting`` is what shows on the screen or behind the overlay. ``present``: time without a touch
    counts; ``counts``: seconds are counted down on the screen, and ``seconds_left`` are those that end the
    visit."""

    screen: Screen
    overlay: Overlay = Overlay.Nothing
    visiting: Visiting | None = None
    present: bool = False
    counts: bool = False
    seconds_left: int = 0

    @property
    def comforts(self) -> Comforts:
        return self.visiting.journey.comforts if self.visiting else Comforts()

    @property
    def screenful(self) -> int:
        return self.visiting.place.screenful if self.visiting else 0


def view_state(state: State) -> ViewState:
    match state:
        case Attract():
            return ViewState(Screen.Attract)
        case OutOfService():
            return ViewState(Screen.NotWorking)
        case SettingUp():
            return ViewState(Screen.SettingUp)
        case Closed(_, seconds):
            return ViewState(Screen.Closed, counts=seconds > 0)
        case Visiting(_, place):
            return ViewState(_screen_of(place), visiting=state, present=True)
        case Comfort(behind):
            return ViewState(_screen_of(behind.place), Overlay.Comfort, behind, present=True)
        case Explaining(behind, sheet):
            counts = isinstance(sheet, Code)
            return ViewState(_screen_of(behind.place), Overlay.Sheet, behind, present=True, counts=counts)
        case StillThere(behind, seconds):
            visiting = behind if isinstance(behind, Visiting) else behind.behind
            screen = _screen_of(visiting.place)
            return ViewState(screen, Overlay.StillThere, visiting, counts=True, seconds_left=seconds)
        case _:
            assert_never(state)


def _screen_of(place: Place) -> Screen:
    match place:
        case Menu():
            return Screen.Menu
        case TopicOpening():
            return Screen.Topic
        case Reading() | Revisiting() | PageApart():
            return Screen.Page
        case Opening():
            return Screen.Opening
        case Asking():
            return Screen.Question
        case Summary():
            return Screen.Summary
        case _:
            assert_never(place)
