"""What staff see over the visitors' screen, as a pure function of what they do and of time."""

from __future__ import annotations

from typing import assert_never

from msgspec.structs import replace

from kiosk.staff import events as on
from kiosk.staff.pin import MOST
from kiosk.staff.states import PAD_SECONDS, Away, Pad, Panel, StaffSection, StaffState, TouchTest

LONGEST = 900
"""Seconds after which the panel closes, whatever is touched: a spot on the glass may come and go."""


def step(state: StaffState, event: on.StaffEvent) -> StaffState:
    match state:
        case Away():
            return Pad(wait=event.wait) if isinstance(event, on.Knocked) else state
        case Pad():
            return _pad(state, event)
        case Panel():
            return _panel(state, event)
        case TouchTest(panel):
            return _test(state, panel, event)
        case _:
            assert_never(state)


def _pad(pad: Pad, event: on.StaffEvent) -> StaffState:
    match event:
        case on.Typed() if pad.wait == 0 and pad.typed < MOST:
            return Pad(pad.typed + 1)
        case on.Erased():
            return replace(pad, typed=max(0, pad.typed - 1), left=PAD_SECONDS)
        case on.Accepted(rest) if pad.wait == 0:
            return Panel(rest, rest)
        case on.Refused(wait):
            return Pad(refused=True, wait=wait)
        case on.Ticked():
            gone = pad.left <= 1
            return Away() if gone else replace(pad, left=pad.left - 1, wait=max(0, pad.wait - 1))
        case on.Noticed():
            return replace(pad, left=PAD_SECONDS)
        case on.Dismissed():
            return Away()
        case _:
            return pad


def _panel(panel: Panel, event: on.StaffEvent) -> StaffState:
    match event:
        case on.Showed(section):
            return replace(panel, section=section, screenful=0)
        case on.Turned(by, screenfuls):
            return replace(panel, screenful=min(max(panel.screenful + by, 0), max(screenfuls, 1) - 1))
        case on.Tested():
            return TouchTest(panel)
        case on.Noticed():
            return replace(panel, left=panel.rest)
        case on.Ticked():
            over = panel.left <= 1 or panel.lasted >= LONGEST
            return Away() if over else replace(panel, left=panel.left - 1, lasted=panel.lasted + 1)
        case on.Dismissed():
            return (
                Away()
                if panel.section is StaffSection.HOME
                else replace(panel, section=StaffSection.HOME, screenful=0)
            )
        case _:
            return panel


def _test(state: TouchTest, panel: Panel, event: on.StaffEvent) -> StaffState:
    match event:
        case on.Dismissed():
            return panel
        case on.Noticed() | on.Ticked():
            behind = _panel(panel, event)
            return TouchTest(behind) if isinstance(behind, Panel) else behind
        case _:
            return state
