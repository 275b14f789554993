"""Writes what an author starts from; nothing that is there already is ever touched."""

from __future__ import annotations

import os
import re
from collections.abc import Mapping
from pathlib import Path

from kiosk.core.fault import DeckFaultyError, Fault
from kiosk.core.rules.deck import Rule
from kiosk.core.typed import kiosk_command
from kiosk.files.folders import names_in
from kiosk.files.unfit import UnfitError
from kiosk.files.writing import write_new
from kiosk.library.languages import is_language

_NAME = re.compile(r"[a-z0-9]+(?:-[a-z0-9]+)*")
_NUMBERED = re.compile(r"([0-9]{2,4})-(.+)\.md")
_LAST = 9999


def refused(file: str, rule: Rule, message: str, mend: str) -> DeckFaultyError:
    return DeckFaultyError((Fault(file, 0, rule.value, message, mend),))


def unwritable(file: str, what: str, reason: OSError | UnfitError) -> DeckFaultyError:
    why = reason.strerror if isinstance(reason, OSError) else reason.message.rstrip(".")
    mend = "Check that this folder can be read and written to, and has room."
    return refused(file, Rule.PAGE_UNWRITABLE, f"The {what} can't be written: {why}.", mend)


def check_name(name: str, what: str) -> None:
    """Raises `DeckFaultyError`."""
    if not _NAME.fullmatch(name):
        mend = "Use lower case letters, digits and hyphens, such as hot-water."
        raise refused("content", Rule.FILE_NAME, f"{name[:60]!r} can't be a {what}'s name.", mend)


def topic_folder(deck: Path, topic: str, language: str) -> str:
    """Raises `DeckFaultyError` where there is no such topic."""
    folder = f"content/{language[:20]}/{topic[:60]}"
    named_well = is_language(language) and _NAME.fullmatch(topic)
    if not (named_well and os.path.isfile(deck / folder / "topic.md")):
        mend = f"Name a folder that has a topic.md, or make one with: {kiosk_command('new topic NAME')}"
        raise refused("content", Rule.TOPIC_UNKNOWN, f"There is no topic {folder!r}.", mend)
    return folder


def next_file(deck: Path, folder: str, name: str, twice: Rule, what: str) -> str:
    """Raises `DeckFaultyError` where the name is taken or no number is left, and UnfitError."""
    taken = numbered(deck / folder)
    if name in taken:
        mend = f"Choose another name, or change that {what}."
        raise refused(f"{folder}/{taken[name]:02}-{name}.md", twice, f"This {what} is there already.", mend)
    number = max(taken.values(), default=0) + 1
    if number > _LAST:
        raise refused(folder, Rule.FILE_NAME, "There is no number left.", f"Number the {what}s anew.")
    return f"{folder}/{number:02}-{name}.md"


def numbered(folder: Path) -> dict[str, int]:
    """Names in it with their numbers, in their order. Raises UnfitError."""
    names = names_in(folder) if folder.is_dir() else ()
    matches = (_NUMBERED.fullmatch(file) for file in names)
    return {match[2]: int(match[1]) for match in matches if match}


def write(deck: Path, files: Mapping[str, str]) -> tuple[Path, ...]:
    """Raises `DeckFaultyError` where a file is there or can't be written."""
    made: list[Path] = []
    for name, text in files.items():
        path = deck / name
        try:
            path.parent.mkdir(parents=True, exist_ok=True)
            write_new(path, text.encode(), within=deck)
        except (OSError, UnfitError) as reason:
            raise unwritable(name, "file", reason) from None
        made.append(path)
    return tuple(made)


def title_of(name: str) -> str:
    words = name.replace("-", " ")
    return f"{words[0].upper()}{words[1:]}"
