"""Reads a deck: either a complete and correct library, or every fault in it. Parsers load on first use."""

from __future__ import annotations

import os
import re
from collections.abc import Iterable
from pathlib import Path

from msgspec import Struct

from kiosk.core.clinic import UNSET, Clinic
from kiosk.core.fault import DeckFaultyError, Fault
from kiosk.core.library import Library
from kiosk.core.typed import typed
from kiosk.files.folders import folders_in
from kiosk.files.unfit import Unfit, UnfitError
from kiosk.library.rules import Rule
from kiosk.library.template import Template, filled

_LANGUAGE = re.compile(r"[a-z]{2,3}(?:-[A-Za-z0-9]{2,8})*")


class Counts(Struct, frozen=True):
    """What could be read, also of a deck with faults; ``cited`` and ``left_out`` count statements."""

    pages: int = 0
    questions: int = 0
    statements: int = 0
    cited: int = 0
    left_out: int = 0


class LoadResult(Struct, frozen=True):
    """``library`` and ``template`` are None exactly where there are faults. Only a draft has ``to_dos``."""

    library: Library | None
    faults: tuple[Fault, ...]
    counts: Counts = Counts()
    template: Template | None = None
    to_dos: tuple[Fault, ...] = ()


def is_language(language: str) -> bool:
    return bool(_LANGUAGE.fullmatch(language))


def languages(deck: Path) -> tuple[str, ...]:
    """The languages that ``content/`` has a folder for, English first, whether or not they are complete."""
    names = filter(is_language, _folders(deck))
    return tuple(sorted(names, key=lambda name: (name != "en", name)))


def stray_folders(deck: Path) -> tuple[Fault, ...]:
    """Of ``content/``: what stands there and can't be a language would be missed without a word."""
    try:
        folders_in(deck / "content", within=deck)
    except UnfitError as reason:
        if reason.why is not Unfit.MISSING:
            return (Fault("content", 0, Rule.FILE_UNREADABLE.value, reason.message, reason.mend),)
    mend = "Name it like en, es or pt-BR, or move it out of content/."
    message = "This folder's name can't be a language's, so nothing in it is read."
    rule = Rule.LANGUAGE_NAME.value
    return tuple(
        Fault(f"content/{name[:60]}", 0, rule, message, mend)
        for name in _folders(deck)
        if not is_language(name)
    )


def _folders(deck: Path) -> tuple[str, ...]:
    """Of ``content/``; none where it can't be read, which the reading of a language tells."""
    try:
        return folders_in(deck / "content", within=deck)
    except UnfitError:
        return ()


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
    from kiosk.library.assembly import assemble, count
    from kiosk.library.checks import check
    from kiosk.library.gather import gather
    from kiosk.library.month import this_month

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
        have = ", ".join(languages(deck))
        mend = f"Make the folder, or choose a language that is there: {have}."
        message = f"This deck has no content in the language {language}."
        if not have:
            mend = "Name the folder of a deck with --deck, or make this one in it."
            message = f"There is no deck in {typed(deck)}."
        return Fault(f"content/{language}", 0, Rule.FOLDER_MISSING.value, message, mend)
    return None


def _sorted(faults: Iterable[Fault]) -> tuple[Fault, ...]:
    return tuple(sorted(set(faults)))
