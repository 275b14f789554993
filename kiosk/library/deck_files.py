"""A deck's folders as its readers see them; collects what reading brings up over all files."""

from __future__ import annotations

import os
from collections.abc import Callable
from pathlib import Path
from typing import TypeVar

from kiosk.core.fault import Fault
from kiosk.core.rules.deck import Rule
from kiosk.files.folders import wanted_in
from kiosk.files.unfit import UnfitError
from kiosk.library.files import RULES, read_text
from kiosk.library.findings import Findings, Reference
from kiosk.library.template import Use

T = TypeVar("T")
_IGNORED = ("README.md",)


class DeckFiles:
    def __init__(self, deck: Path) -> None:
        self._deck = deck
        self.references: list[Reference] = []
        self.uses: list[Use] = []
        self.faults: list[Fault] = []
        self.to_dos: list[Fault] = []
        self._draft = False

    def read(self, file: str, reader: Callable[[str, Findings], T | None]) -> T | None:
        findings = Findings(file, draft=self._draft)
        text = read_text(self._deck, findings)
        value = None if text is None else reader(text, findings)
        self.references += findings.references
        self.uses += findings.uses
        self.faults += findings.faults
        self.to_dos += findings.to_dos
        self._draft = findings.draft
        return value

    def has_folder(self, folder: str) -> bool:
        return os.path.isdir(self._deck / folder)

    def files(self, folder: str, *, required: bool = True) -> tuple[str, ...]:
        """Names in a folder, sorted, without what others have left there and without README.md. A link to a
        folder is refused: what lies in it could change unseen."""
        path = self._deck / folder
        if os.path.islink(path):
            mend = "Put the folder itself here."
            self.fault(folder, Rule.FILE_OUTSIDE, "This folder is only a link to another place.", mend)
            return ()
        if not os.path.isdir(path):
            if required:
                mend = "Make it, and put files into it."
                self.fault(folder, Rule.FOLDER_MISSING, "This folder is missing.", mend)
            return ()
        names = self._names(folder, path)
        if required and not names:
            mend = "Put files into it, or take it away."
            self.fault(folder, Rule.FOLDER_EMPTY, "There is nothing in this folder.", mend)
        return names

    def _names(self, folder: str, path: Path) -> tuple[str, ...]:
        try:
            names = [name for name in wanted_in(path, self._deck) if name not in _IGNORED]
        except UnfitError as reason:
            self.fault(folder, RULES[reason.why][0], reason.message, reason.mend)
            return ()
        for name in names:
            if not name.isprintable():
                mend = "Use lower case letters, digits and hyphens."
                self.fault(f"{folder}/{ascii(name)[1:-1]}", Rule.FILE_NAME, "This name can't be shown.", mend)
        return tuple(name for name in names if name.isprintable())

    def stray(self, file: str, why: str) -> None:
        mend = "Move it to its place, or out of the deck."
        self.fault(file, Rule.FILE_STRAY, f"This file is not read. {why}", mend)

    def fault(self, file: str, rule: Rule, message: str, mend: str) -> None:
        self.faults.append(Fault(file, 0, rule.value, message, mend))
