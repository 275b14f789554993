"""The clinic's settings file, ``clinic.toml``: each setting declared once, with type, default and meaning."""

from __future__ import annotations

import re
from pathlib import Path
from typing import Annotated, Literal

import msgspec
from msgspec import Meta, Struct

from kiosk.core.clinic import NEEDED, UNSET, Clinic
from kiosk.core.fault import Fault
from kiosk.core.toml import TomlError, parsed

FILE_NAME = "clinic.toml"
_LEAST_PPI, _MOST_PPI = 20, 1200
_PRINTER = r"\w[\w.+-]{0,126}"
RULE = "settings"
_SEE = "See docs/clinic.toml for every setting."


class Screen(Struct, frozen=True, forbid_unknown_fields=True):
    """``ppi``: the panel's pixels per inch; None where nobody measured it. Times in seconds. ``still``:
    nothing moves, unless a visitor wants it."""

    ppi: float | None = None
    idle_seconds: Annotated[float, Meta(ge=5, le=3600)] = 120
    warning_seconds: Annotated[int, Meta(ge=20, le=600)] = 20
    still: bool = False

    def __post_init__(self) -> None:
        if self.ppi is not None and not _LEAST_PPI <= self.ppi <= _MOST_PPI:
            raise ValueError(
                f"ppi must be from {_LEAST_PPI} to {_MOST_PPI}, or left out if it isn't measured"
            )


class Review(Struct, frozen=True, forbid_unknown_fields=True):
    """``unreviewed``: what becomes of pages that nobody validly signed, in `--kiosk` mode."""

    unreviewed: Literal["show", "hide"] = "hide"


class Print(Struct, frozen=True, forbid_unknown_fields=True):
    """``printer``: its name in CUPS, or empty for none."""

    printer: str = ""
    paper: Literal["A4", "Letter"] = "A4"

    def __post_init__(self) -> None:
        if self.printer and not re.fullmatch(_PRINTER, self.printer):
            raise ValueError("printer must be a name as lpstat -e prints it")


class Settings(Struct, frozen=True, forbid_unknown_fields=True):
    """``clinic`` holds a language's values by the language's name, such as ``en``."""

    screen: Screen = Screen()
    review: Review = Review()
    print: Print = Print()
    clinic: dict[str, Clinic] = {}

    def clinic_in(self, language: str) -> Clinic:
        return self.clinic.get(language, UNSET)


class SettingsFaultyError(Exception):
    """Carries every fault that could be found."""

    def __init__(self, *faults: Fault) -> None:
        super().__init__("; ".join(map(str, faults)))
        self.faults = faults


def read_settings(file: Path) -> Settings:
    """Raises SettingsFaultyError, with the line, for anything that is not as declared here."""
    text = _text(file)
    settings = _decoded(text, file)
    if settings.clinic:
        from kiosk.station.clinic_faults import clinic_faults

        faults = tuple(clinic_faults(settings.clinic, text, str(file)))
        if faults:
            raise SettingsFaultyError(*faults)
    return settings


def missing_for_a_kiosk(
    settings: Settings, language: str, file: str = FILE_NAME, needs: tuple[str, ...] = NEEDED
) -> tuple[Fault, ...]:
    """What must be set before visitors may touch the screen, one fault each; with no file, ``Settings()``.
    ``needs`` are a deck's own."""
    clinic = settings.clinic_in(language)
    return tuple(
        Fault(
            file,
            0,
            RULE,
            f"The {name.replace('_', ' ')} is not set for the language {language}.",
            f'Write {name} = "…" under [clinic.{language}] in {file}; until then the set-up screen shows.',
        )
        for name in needs
        if not clinic.value(name)
    )


def _text(file: Path) -> str:
    try:
        return file.read_text(encoding="utf-8")
    except FileNotFoundError:
        raise _refused(file, 0, "is not there.", "Check the path given with --settings.") from None
    except (OSError, UnicodeDecodeError) as reason:
        mend = "Save it as UTF-8 text that the program may read."
        raise _refused(file, 0, f"cannot be read ({reason}).", mend) from None


def _decoded(text: str, file: Path) -> Settings:
    try:
        data = parsed(text)
    except TomlError as reason:
        raise _refused(file, reason.line, f"is not TOML: {reason}.", "See docs/clinic.toml.") from None
    try:
        return msgspec.convert(data, Settings)
    except msgspec.ValidationError:
        from kiosk.station.told import wrong_settings

        faults = (
            Fault(str(file), line, RULE, told, _SEE) for told, line in wrong_settings(data, Settings, text)
        )
        raise SettingsFaultyError(*faults) from None


def _refused(file: Path, line: int, message: str, mend: str) -> SettingsFaultyError:
    return SettingsFaultyError(Fault(str(file), line, RULE, message, mend))
