"""Which languages a deck is written in: the folders of ``content/``."""

from __future__ import annotations

import re
from pathlib import Path

from kiosk.core.fault import Fault
from kiosk.core.rules.deck import Rule
from kiosk.files.folders import folders_in
from kiosk.files.unfit import Unfit, UnfitError

_LANGUAGE = re.compile(r"[a-z]{2,3}(?:-[A-Za-z0-9]{2,8})*")


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
