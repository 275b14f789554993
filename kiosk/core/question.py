"""A question of the self-check."""

from __future__ import annotations

from msgspec import Struct

from kiosk.core.passage import Passage


class Option(Struct, frozen=True):
    """``feedback`` says why: optional (None) for a right option, required for another. One that is not right
    may be ``partly`` so."""

    text: str
    right: bool
    feedback: Passage | None
    line: int
    partly: bool = False


class Question(Struct, frozen=True):
    """One right option: choose one. Several: choose all. ``page`` is the page to go back to; ``pictured``
    is the one whose picture stands beside it, where that is another; ``always``: every visit asks it."""

    id: str
    topic: str
    text: str
    page: str
    options: tuple[Option, ...]
    explanation: tuple[Passage, ...]
    cites: tuple[str, ...]
    file: str
    always: bool = False
    pictured: str = ""

    @property
    def chooses_several(self) -> bool:
        return sum(option.right for option in self.options) > 1
