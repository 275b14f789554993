"""What reading one file brings up besides its value: faults, and names that must exist elsewhere."""

from __future__ import annotations

from enum import StrEnum

from msgspec import Struct

from kiosk.core.fault import Fault
from kiosk.core.rules.deck import Rule
from kiosk.library.template import Use


class Refers(StrEnum):
    STATEMENT = "statement"
    PAGE = "page"
    ICON = "icon"
    DRAWING = "drawing"
    TOPIC = "topic"
    RELATED = "related"
    DECK_VALUE = "deck-value"


class Reference(Struct, frozen=True):
    """A name written in ``file``; whether it exists shows only when the whole deck has been read."""

    to: Refers
    name: str
    file: str
    line: int


class Findings:
    """The one mutable thing in this room; it lives as long as the reading of one file."""

    def __init__(self, file: str, *, draft: bool = False) -> None:
        self.file = file
        self.draft = draft
        self.faults: list[Fault] = []
        self.to_dos: list[Fault] = []
        self.references: list[Reference] = []
        self.uses: list[Use] = []

    def fault(self, line: int, rule: Rule, message: str, mend: str) -> None:
        self.faults.append(Fault(self.file, line, rule.value, message, mend))

    def to_do(self, line: int, rule: Rule, message: str, mend: str) -> None:
        """What may wait in a draft; elsewhere it is a fault."""
        found = self.to_dos if self.draft else self.faults
        found.append(Fault(self.file, line, rule.value, message, mend))

    def refer(self, to: Refers, name: str, line: int) -> None:
        self.references.append(Reference(to, name, self.file, line))

    def use(self, names: tuple[str, ...], otherwise: str, line: int) -> None:
        self.uses.append(Use(names, otherwise, self.file, line))
