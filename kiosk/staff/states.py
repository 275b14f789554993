"""What staff see over the visitors' screen: a closed union."""

from __future__ import annotations

from enum import Enum

from msgspec import Struct

PAD_SECONDS = 15


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
