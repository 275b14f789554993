"""Where a visit can be: a closed union. `Attract` carries nothing, so that nothing can be left over."""

from __future__ import annotations

from msgspec import Struct

from kiosk.core.todo import ToDo
from kiosk.visit.check import NOTHING_ASKED, Check
from kiosk.visit.journey import Journey
from kiosk.visit.take import Code, OthersMaySee, Printed, Printing
from kiosk.visit.waking import Closed


class Menu(Struct, frozen=True):
    """``screenful`` counts from 0, here and below."""

    screenful: int = 0


class TopicOpening(Struct, frozen=True):
    """Before a topic's first page; ``entered`` is the topic that was chosen on the menu, or the page with
    which a visit began, here and below."""

    topic: str
    entered: str
    screenful: int = 0


class Reading(Struct, frozen=True):
    """``opened`` is the part that a touch opened, here and below."""

    page: str
    entered: str
    screenful: int = 0
    opened: int | None = None


class Opening(Struct, frozen=True):
    """Before the first question; ``came_from`` is where Back leads."""

    came_from: Menu | Reading
    screenful: int = 0


class Asking(Struct, frozen=True):
    """``chosen`` holds option numbers of a question that is not answered yet."""

    check: Check
    opening: Opening
    position: int = 0
    chosen: frozenset[int] = frozenset()
    screenful: int = 0

    @property
    def answered(self) -> bool:
        return self.position < len(self.check.answers)


class Summary(Struct, frozen=True):
    """``last`` is an `Opening` where somebody answers no question. It ``rests`` once something was taken
    along: nothing is asked any more."""

    last: Asking | Opening
    screenful: int = 0
    rests: bool = False

    @property
    def check(self) -> Check:
        return self.last.check if isinstance(self.last, Asking) else NOTHING_ASKED


class PageApart(Struct, frozen=True):
    """A page without a topic; the first of a visit came from nowhere."""

    page: str
    came_from: Menu | Asking | Opening | None = None
    screenful: int = 0
    opened: int | None = None


class Revisiting(Struct, frozen=True):
    """A page looked up from another place; Back leads there, and so does Next from its last screenful."""

    behind: Reading | Asking | Summary | PageApart
    page: str
    screenful: int = 0
    opened: int | None = None


Place = Menu | TopicOpening | Reading | Opening | Asking | Summary | PageApart | Revisiting


class Attract(Struct, frozen=True):
    pass


class Visiting(Struct, frozen=True):
    journey: Journey
    place: Place


class Comfort(Struct, frozen=True):
    """The panel with the comforts, over any place."""

    behind: Visiting


class Origins(Struct, frozen=True):
    """Where what the place says comes from."""


class Meaning(Struct, frozen=True):
    """What a medical word means, in a sentence."""

    word: str


Sheet = Origins | Meaning | OthersMaySee | Code | Printing | Printed


class Explaining(Struct, frozen=True):
    """A sheet over a place, which closes with one touch and leaves the place as it was."""

    behind: Visiting
    sheet: Sheet
    screenful: int = 0


class StillThere(Struct, frozen=True):
    behind: Visiting | Comfort | Explaining
    seconds_left: int


class OutOfService(Struct, frozen=True):
    pass


class SettingUp(Struct, frozen=True):
    """Nothing may be shown before staff have done all this, and the program has been started again."""

    to_do: tuple[ToDo, ...]


State = Attract | Visiting | Comfort | Explaining | StillThere | OutOfService | SettingUp | Closed
