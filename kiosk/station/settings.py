"""The clinic's settings file, ``clinic.toml``: each setting declared once, with type, default and meaning."""

from __future__ import annotations

import re
from pathlib import Path
from typing import Annotated, Literal

import msgspec
from msgspec import Meta, Struct

from kiosk.core.fault import Fault

FILE_NAME = "clinic.toml"
_TYPES = {"int": "a whole number", "float": "a number", "str": "text in quotes", "bool": "true or false"}


class Screen(Struct, frozen=True, forbid_unknown_fields=True):
    """``ppi``: the panel's pixels per inch; 0 where nobody measured it. Times in seconds."""

    ppi: Annotated[float, Meta(ge=0, le=1200)] = 0
    idle_seconds: Annotated[float, Meta(ge=5, le=3600)] = 120
    warning_seconds: Annotated[int, Meta(ge=20, le=600)] = 20


class Review(Struct, frozen=True, forbid_unknown_fields=True):
    """``unreviewed``: what becomes of pages that nobody validly signed, in `--kiosk` mode."""

    unreviewed: Literal["show", "hide"] = "hide"


class Settings(Struct, frozen=True, forbid_unknown_fields=True):
    screen: Screen = Screen()
    review: Review = Review()


class SettingsFaultyError(Exception):
    def __init__(self, fault: Fault) -> None:
        super().__init__(str(fault))
        self.fault = fault


def read_settings(file: Path) -> Settings:
    """Raises SettingsFaultyError, with the line, for anything that is not as declared here."""
    import tomllib  # most starts have no settings file to read

    try:
        text = file.read_text(encoding="utf-8")
    except FileNotFoundError:
        raise _fault(file, 0, "is not there.", "Check the path given with --settings.") from None
    except (OSError, UnicodeDecodeError) as reason:
        raise _fault(
            file, 0, f"cannot be read ({reason}).", "Save it as UTF-8 text that the program may read."
        ) from None
    try:
        return msgspec.convert(tomllib.loads(text), Settings)
    except tomllib.TOMLDecodeError as reason:
        raise _fault(
            file, _line_of_error(str(reason)), f"is not TOML: {reason}.", "See docs/clinic.toml."
        ) from None
    except msgspec.ValidationError as reason:
        message, line = _in_words(str(reason), text)
        raise _fault(file, line, message, "See docs/clinic.toml for every setting.") from None


def _fault(file: Path, line: int, message: str, mend: str) -> SettingsFaultyError:
    return SettingsFaultyError(Fault(file.name, line, "settings", message, mend))


def _line_of_error(reason: str) -> int:
    found = re.search(r"at line (\d+)", reason)
    return int(found[1]) if found else 0


def _in_words(reason: str, text: str) -> tuple[str, int]:
    """msgspec's reason with the setting's full name and the line it stands in."""
    where = re.search(r"`\$\.?([\w.]*)`", reason)
    path = where[1].split(".") if where and where[1] else []
    unknown = re.search(r"unknown field `(\w+)`", reason)
    if unknown:
        path.append(unknown[1])
        return f"{'.'.join(path)} is no setting.", _line_of(path, text)
    plain = re.sub(r" - at `.*", "", reason)
    plain = re.sub(r"Invalid enum value (.*)", r"\1 is none of the words that may stand here", plain)
    plain = re.sub(r"`(\w+)`", lambda word: _TYPES.get(word[1], f"{word[1]}"), plain)
    return f"{'.'.join(path)}: {plain[0].lower()}{plain[1:]}.", _line_of(path, text)


def _line_of(path: list[str], text: str) -> int:
    """The line of ``[table]`` or ``key =`` inside its table; 0 if it can't be told."""
    table = ""
    for number, line in enumerate(text.splitlines(), start=1):
        head = re.match(r"\s*\[([\w.]+)\]", line)
        table = head[1] if head else table
        key = re.match(r"\s*([\w.]+)\s*=", line)
        full = ".".join(part for part in (table, key[1]) if part) if key else table
        if (head or key) and full == ".".join(path):
            return number
    return 0
