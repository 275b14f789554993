"""What can happen to a visit: touches, and time. A closed union."""

from __future__ import annotations

from msgspec import Struct


class Begin(Struct, frozen=True):
    pass


class OpenMenu(Struct, frozen=True):
    pass


class ChooseTopic(Struct, frozen=True):
    topic: str


class Next(Struct, frozen=True):
    """``screenfuls``: how many the present screen was laid out in."""

    screenfuls: int = 1


class Back(Struct, frozen=True):
    """``screenfuls``: how many the page before was laid out in."""

    screenfuls: int = 1


class OpenCheck(Struct, frozen=True):
    pass


class StartQuestions(Struct, frozen=True):
    """``seed`` decides which questions come, and in which order."""

    seed: int


class Choose(Struct, frozen=True):
    """``option`` is the option's number in its file, or `UNSURE`."""

    option: int


class Confirm(Struct, frozen=True):
    pass


class SeePage(Struct, frozen=True):
    page: str


class OpenComfort(Struct, frozen=True):
    pass


class CloseComfort(Struct, frozen=True):
    pass


class SetTextScale(Struct, frozen=True):
    scale: float


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
    Begin
    | OpenMenu
    | ChooseTopic
    | Next
    | Back
    | OpenCheck
    | StartQuestions
    | Choose
    | Confirm
    | SeePage
    | OpenComfort
    | CloseComfort
    | SetTextScale
    | Done
    | WentIdle
    | SecondPassed
    | KeepReading
    | Broke
    | Mended
)
