"""What staff see over the visitors' screen, as a pure function of what they do and of time."""

from __future__ import annotations

from enum import Enum
from typing import assert_never

from msgspec import Struct
from msgspec.structs import replace

from kiosk.staff.pin import MOST

PAD_SECONDS = 15
LONGEST = 900
"""Seconds after which the panel closes, whatever is touched: a spot on the glass may come and go."""


class StaffSection(Enum):
    """Of the panel. `HOME` leads to the others."""

    HOME = 0
    FIGURES = 1
    CONTENT = 2
    SETTINGS = 3
    FAULTS = 4
    SCREEN = 5
    RESTART = 6
    ASIDE = 7


class Away(Struct, frozen=True):
    pass


class Pad(Struct, frozen=True):
    """``typed``: how many digits, never which. ``wait``: seconds until a try is looked at."""

    typed: int = 0
    refused: bool = False
    wait: int = 0
    left: int = PAD_SECONDS


class Panel(Struct, frozen=True):
    """It closes after ``rest`` seconds without a touch, of which so many are ``left``; ``lasted``, in all."""

    rest: int
    left: int
    section: StaffSection = StaffSection.HOME
    screenful: int = 0
    lasted: int = 0


class TouchTest(Struct, frozen=True):
    """Over the panel."""

    panel: Panel


StaffState = Away | Pad | Panel | TouchTest


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


class Closed(Struct, frozen=True):
    """What lies on top."""


StaffEvent = (
    Knocked | Typed | Erased | Accepted | Refused | Ticked | Noticed | Showed | Turned | Tested | Closed
)  # fmt: skip


def step(state: StaffState, event: StaffEvent) -> StaffState:
    match state:
        case Away():
            return Pad(wait=event.wait) if isinstance(event, Knocked) else state
        case Pad():
            return _pad(state, event)
        case Panel():
            return _panel(state, event)
        case TouchTest(panel):
            return _test(state, panel, event)
        case _:
            assert_never(state)


def _pad(pad: Pad, event: StaffEvent) -> StaffState:
    match event:
        case Typed() if pad.wait == 0 and pad.typed < MOST:
            return Pad(pad.typed + 1)
        case Erased():
            return replace(pad, typed=max(0, pad.typed - 1), left=PAD_SECONDS)
        case Accepted(rest) if pad.wait == 0:
            return Panel(rest, rest)
        case Refused(wait):
            return Pad(refused=True, wait=wait)
        case Ticked():
            gone = pad.left <= 1
            return Away() if gone else replace(pad, left=pad.left - 1, wait=max(0, pad.wait - 1))
        case Noticed():
            return replace(pad, left=PAD_SECONDS)
        case Closed():
            return Away()
        case _:
            return pad


def _panel(panel: Panel, event: StaffEvent) -> StaffState:
    match event:
        case Showed(section):
            return replace(panel, section=section, screenful=0)
        case Turned(by, screenfuls):
            return replace(panel, screenful=min(max(panel.screenful + by, 0), max(screenfuls, 1) - 1))
        case Tested():
            return TouchTest(panel)
        case Noticed():
            return replace(panel, left=panel.rest)
        case Ticked():
            over = panel.left <= 1 or panel.lasted >= LONGEST
            return Away() if over else replace(panel, left=panel.left - 1, lasted=panel.lasted + 1)
        case Closed():
            return (
                Away()
                if panel.section is StaffSection.HOME
                else replace(panel, section=StaffSection.HOME, screenful=0)
            )
        case _:
            return panel


def _test(state: TouchTest, panel: Panel, event: StaffEvent) -> StaffState:
    match event:
        case Closed():
            return panel
        case Noticed() | Ticked():
            behind = _panel(panel, event)
            return TouchTest(behind) if isinstance(behind, Panel) else behind
        case _:
            return state
