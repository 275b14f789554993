"""``assets/parts/``: drawings of single things, the people who come back, and how they sit and stand."""

from __future__ import annotations

import re
from pathlib import Path
from typing import TypeVar

import msgspec

from kiosk.core.drawing import PARTS
from kiosk.core.fault import DeckFaultyError, Fault
from kiosk.core.rules.deck import Rule
from kiosk.files.folders import wanted_in
from kiosk.files.limits import DECK_FILE
from kiosk.files.reading import read_text
from kiosk.files.toml import read_toml
from kiosk.files.toml_lines import line_naming
from kiosk.files.unfit import UnfitError
from kiosk.studio.pose import Person, Pose

T = TypeVar("T")
_INNER = re.compile(r"<svg\b[^>]*>(.*)</svg>\s*", re.DOTALL)
_IDLE = re.compile(r"<!--.*?-->|(?<=>)\s+(?=<)", re.DOTALL)


class PartsFolder:
    """Of one deck, each read when it is first needed. What isn't as it should be raises DeckFaultyError."""

    def __init__(self, deck: Path) -> None:
        self._deck = deck
        self._drawn: dict[str, str] = {}
        self._people: dict[str, Person] | None = None
        self._poses: dict[str, Pose] | None = None

    def person(self, name: str) -> Person:
        if self._people is None:
            self._people = self._table("people.toml", Person)
        return _found(name, self._people, "people.toml")

    def pose(self, name: str) -> Pose:
        if self._poses is None:
            self._poses = self._table("poses.toml", Pose)
        return _found(name, self._poses, "poses.toml")

    def drawing(self, name: str) -> str:
        """Its shapes, without the ``<svg>`` round them."""
        if name not in self._drawn:
            self._drawn[name] = self._read(name)
        return self._drawn[name]

    def _read(self, name: str) -> str:
        file = f"{PARTS}/{name}.svg"
        try:
            if f"{name}.svg" not in wanted_in(self._deck / PARTS, self._deck):
                raise missing(f"There is no part {name!r}.", f"Draw it as {file}, or correct its name.")
            text = read_text(self._deck / file, DECK_FILE, self._deck)
        except UnfitError as reason:
            raise _unfit(file, reason) from None
        inner = _INNER.search(text)
        if inner is None:
            mend = "Export it as plain SVG."
            raise DeckFaultyError(
                (Fault(file, 1, Rule.DRAWING_BROKEN.value, "This is not a whole SVG file.", mend),)
            )
        return _IDLE.sub("", inner[1]).strip()

    def _table(self, name: str, kind: type[T]) -> dict[str, T]:
        file = f"{PARTS}/{name}"
        try:
            written = read_toml(self._deck / file, DECK_FILE, within=self._deck)
        except UnfitError as reason:
            raise _unfit(file, reason) from None
        found: dict[str, T] = {}
        for own, table in written.tables.items():
            try:
                found[own] = msgspec.convert(table, kind)
            except msgspec.ValidationError as reason:
                message = f"[{own}] can't be read: {reason}."
                line = line_naming(own, written.text)
                mend = "The authoring guide shows every key."
                raise DeckFaultyError((Fault(file, line, Rule.SCENE_FORM.value, message, mend),)) from None
        return found


def missing(message: str, mend: str) -> DeckFaultyError:
    """Of what a scene names; where that stands, the scene knows."""
    return DeckFaultyError((Fault("", 0, Rule.PART_MISSING.value, message, mend),))


def _found(name: str, known: dict[str, T], file: str) -> T:
    if name not in known:
        raise missing(f"{PARTS}/{file} has no [{name}].", f"Write one of: {', '.join(known)}.")
    return known[name]


def _unfit(file: str, reason: UnfitError) -> DeckFaultyError:
    return DeckFaultyError(
        (Fault(file, reason.line, Rule.FILE_UNREADABLE.value, reason.message, reason.mend),)
    )
