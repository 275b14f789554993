"""What can happen to a visit: touches, and time. A closed union."""

from __future__ import annotations

from msgspec import Struct

from kiosk.visit.take import OpenPhone, OpenPrint, PickQuestion, PrintEnded, ShowCode, TurnCode
from kiosk.visit.waking import Close, TellWaking, Wake


class Begin(Struct, frozen=True):
    pass


class BeginReading(Struct, frozen=True):
    """A page that answers a question of the first screen."""

    page: str


class StartOver(Struct, frozen=True):
    """In another language, such as that somebody chose: from the beginning, with the comforts kept."""


class OpenMenu(Struct, frozen=True):
    pass


class ChooseTopic(Struct, frozen=True):
    topic: str


class Next(Struct, frozen=True):
    """The button at the right, whatever it says.

    ``screenfuls``: how many the present screen was laid out in. ``seed`` decides which questions come, and in
    which order, where this starts them; ``questions``, how many at most.
    """

    screenfuls: int = 1
    seed: int = 0
    questions: int | None = None


class Back(Struct, frozen=True):
    """``screenfuls``: how many the page before was laid out in."""

    screenfuls: int = 1


class OpenAbout(Struct, frozen=True):
    """Who made the deck, and what it rests on."""


class OpenCheck(Struct, frozen=True):
    pass


class SkipCheck(Struct, frozen=True):
    """To the end without a question."""


class Choose(Struct, frozen=True):
    """``option`` is the option's number in its file, or `UNSURE`."""

    option: int


class OpenPart(Struct, frozen=True):
    """``part`` of the page's pictures, counted through the page; the one that is open closes."""

    part: int


class SeePage(Struct, frozen=True):
    page: str


class OpenComfort(Struct, frozen=True):
    pass


class CloseComfort(Struct, frozen=True):
    pass


class SetTextScale(Struct, frozen=True):
    scale: float


class SetContrast(Struct, frozen=True):
    high: bool


class SetStill(Struct, frozen=True):
    """Whether less moves."""

    still: bool


class OpenOrigins(Struct, frozen=True):
    pass


class OpenMeaning(Struct, frozen=True):
    word: str


class CloseSheet(Struct, frozen=True):
    pass


class Done(Struct, frozen=True):
    pass


class WentIdle(Struct, frozen=True):
    warning_seconds: int


class SecondPassed(Struct, frozen=True):
    pass


class KeepReading(Struct, frozen=True):
    pass


class Broke(Struct, frozen=True):
    pass


class Mended(Struct, frozen=True):
    pass


Event = (
    Begin | BeginReading | StartOver | OpenMenu | ChooseTopic | Next | Back | OpenAbout | OpenCheck
    | SkipCheck | Choose | OpenPart | SeePage | OpenComfort | CloseComfort | SetTextScale | SetContrast
    | SetStill | OpenOrigins | OpenMeaning | CloseSheet | PickQuestion | OpenPhone | ShowCode | TurnCode
    | OpenPrint | PrintEnded | Done | WentIdle | SecondPassed | KeepReading | Broke | Mended | Close | Wake
    | TellWaking
)  # fmt: skip
