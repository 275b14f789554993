"""What a state of the way in for staff looks like."""

from __future__ import annotations

from enum import Enum
from typing import assert_never

from msgspec import Struct
from msgspec.structs import replace

from kiosk.staff.states import Away, Pad, Panel, StaffSection, StaffState, TouchTest


class StaffScreen(Enum):
    Nothing = 0
    Pad = 1
    Panel = 2
    TouchTest = 3


class StaffShown(Struct, frozen=True):
    """``typed``: how many digits. ``wait``: seconds until a PIN is looked at again."""

    screen: StaffScreen = StaffScreen.Nothing
    section: StaffSection = StaffSection.HOME
    screenful: int = 0
    typed: int = 0
    refused: bool = False
    wait: int = 0


def shown(state: StaffState) -> StaffShown:
    match state:
        case Away():
            return StaffShown()
        case Pad(typed, refused, wait):
            return StaffShown(StaffScreen.Pad, typed=typed, refused=refused, wait=wait)
        case Panel():
            return StaffShown(StaffScreen.Panel, state.section, state.screenful)
        case TouchTest(panel):
            return replace(shown(panel), screen=StaffScreen.TouchTest)
        case _:
            assert_never(state)
