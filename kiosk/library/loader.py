"""Reads a deck: either a complete and correct library, or every fault in it."""

from __future__ import annotations

import os
from collections.abc import Iterable
from pathlib import Path

from msgspec import Struct

from kiosk.core.clinic import UNSET, Clinic
from kiosk.core.fault import DeckFaultyError, Fault
from kiosk.core.library import Library
from kiosk.core.rules.deck import Rule
from kiosk.core.typed import kiosk_command, typed
from kiosk.library.assembly import Counts, assemble, count
from kiosk.library.checks import check
from kiosk.library.gather import gather
from kiosk.library.languages import is_language, languages, stray_folders
from kiosk.library.month import this_month
from kiosk.library.template import Template, filled


class LoadResult(Struct, frozen=True):
    """``library`` and ``template`` are None exactly where there are faults. Only a draft has ``to_dos``."""

    library: Library | None
    faults: tuple[Fault, ...]
    counts: Counts = Counts()
    template: Template | None = None
    to_dos: tuple[Fault, ...] = ()


def load(deck: Path, language: str = "en", clinic: Clinic = UNSET) -> Library:
    """Raises `DeckFaultyError` with every fault."""
    return filled(load_template(deck, language), clinic)


def load_template(deck: Path, language: str = "en") -> Template:
    """Raises `DeckFaultyError` with every fault."""
    reading = read(deck, language)
    if reading.template is None:
        raise DeckFaultyError(reading.faults)
    return reading.template


def read(deck: Path, language: str = "en", month: str = "") -> LoadResult:
    """``library`` is what a visitor sees while the clinic has set nothing; ``month`` is this one if empty."""
    missing = _missing(deck, language)
    if missing is not None:
        return LoadResult(None, (missing,))
    parsed = gather(deck, language)
    faults = _sorted((*parsed.faults, *check(parsed, month or this_month())))
    if faults:
        return LoadResult(None, faults, count(parsed), to_dos=_sorted(parsed.to_dos))
    template = assemble(parsed)
    return LoadResult(filled(template, UNSET), (), count(parsed), template, _sorted(parsed.to_dos))


def _missing(deck: Path, language: str) -> Fault | None:
    if not os.path.isdir(deck):
        mend = "Check the path, or make the folder with seeds/ and content/ in it."
        return Fault(
            ascii(str(deck))[1:-1], 0, Rule.DECK_MISSING.value, "There is no deck in this place.", mend
        )
    if not is_language(language):
        mend = "Write it like en, es or pt-BR."
        return Fault("content", 0, Rule.LANGUAGE_NAME.value, f"{language[:20]!r} can't be a language.", mend)
    if not os.path.isdir(deck / "content" / language):
        return _without_language(deck, language)
    return None


def _without_language(deck: Path, language: str) -> Fault:
    have = ", ".join(languages(deck))
    mend = f"Make the folder, or choose a language that is there: {have}."
    message = f"This deck has no content in the language {language}."
    if not have:
        refused = next((fault for fault in stray_folders(deck) if fault.file == "content"), None)
        if refused is not None:  # a link, or one that can't be read
            return refused
        mend = f"Name the folder of a deck with --deck, or make one with: {kiosk_command('new deck DIR')}"
        message = f"There is no deck in {typed(deck)}."
    return Fault(f"content/{language}", 0, Rule.FOLDER_MISSING.value, message, mend)


def _sorted(faults: Iterable[Fault]) -> tuple[Fault, ...]:
    return tuple(sorted(set(faults)))
