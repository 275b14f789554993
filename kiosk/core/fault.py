"""What is wrong with a deck, a settings file or a command, and how to mend it."""

from __future__ import annotations

from msgspec import Struct
from msgspec.structs import force_setattr

from kiosk.core.printable import printable


class Fault(Struct, frozen=True, order=True):
    """One thing to mend.

    ``file`` is relative to the deck where it can be; ``line`` counts from 1 and is 0 when the
    whole file or folder is meant; ``rule`` is a short name that the authoring guide explains. What a file
    holds or is called may stand in it, so all of it is made `printable`.
    """

    file: str
    line: int
    rule: str
    message: str
    mend: str

    def __post_init__(self) -> None:
        for name in ("file", "message", "mend"):
            force_setattr(self, name, printable(getattr(self, name)))

    def __str__(self) -> str:
        return f"{self.file}:{self.line}: {self.rule}: {self.message} {self.mend}"


class DeckFaultyError(Exception):
    """A deck that may not be shown; carries every fault found in it."""

    def __init__(self, faults: tuple[Fault, ...]) -> None:
        super().__init__(f"{len(faults)} faults, the first: {faults[0]}")
        self.faults = faults
