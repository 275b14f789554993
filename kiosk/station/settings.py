"""The clinic's settings file, ``clinic.toml``: each setting declared once, with type, default and meaning."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path
from typing import Annotated, Literal

import msgspec
from msgspec import Meta, Struct

from kiosk.core.clinic import NEEDED, UNSET, Clinic
from kiosk.core.fault import Fault
from kiosk.files.limits import SETTINGS
from kiosk.files.toml import read_toml
from kiosk.files.unfit import Unfit, UnfitError
from kiosk.station.hour_settings import HOURS_MEND, HourSettings

FILE_NAME = "clinic.toml"
MM_PER_INCH = 25.4
SHORT_SIDE_MM = 268
"""Where nobody measured the panel: that of a screen of 21.5 inches, 16 to 9."""
_LEAST_PPI, _MOST_PPI = 20, 1200
_PRINTER = r"\w[\w.+-]{0,126}"
_SEE = "See docs/clinic.toml for every setting."
_MENDS = {Unfit.MISSING: "Check the path given with --settings.", Unfit.NOT_TOML: "See docs/clinic.toml."}


class ScreenSettings(Struct, frozen=True, forbid_unknown_fields=True):
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


class ReviewSettings(Struct, frozen=True, forbid_unknown_fields=True):
    """``unreviewed``: what becomes of pages that nobody validly signed, in `--kiosk` mode."""

    unreviewed: Literal["show", "hide"] = "hide"


class PrintSettings(Struct, frozen=True, forbid_unknown_fields=True):
    """``printer``: its name in CUPS, or empty for none."""

    printer: str = ""
    paper: Literal["A4", "Letter"] = "A4"

    def __post_init__(self) -> None:
        if self.printer and not re.fullmatch(_PRINTER, self.printer):
            raise ValueError("printer must be a name as lpstat -e prints it")


class CountSettings(Struct, frozen=True, forbid_unknown_fields=True):
    """Only for a screen for visitors; ``keep_months``: what is older is deleted."""

    on: bool = True
    keep_months: Annotated[int, Meta(ge=1, le=120)] = 24


class Settings(Struct, frozen=True, forbid_unknown_fields=True):
    """``clinic`` holds a language's values by the language's name, such as ``en``."""

    screen: ScreenSettings = ScreenSettings()
    review: ReviewSettings = ReviewSettings()
    print: PrintSettings = PrintSettings()
    counts: CountSettings = CountSettings()
    hours: HourSettings = HourSettings()
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
    settings, text = _decoded(file)
    if faults := tuple(_faults(settings, text, str(file))):
        raise SettingsFaultyError(*faults)
    return settings


def _faults(settings: Settings, text: str, file: str) -> Iterator[Fault]:
    """What types can't tell; most starts have nothing of it to look at."""
    if settings.hours != HourSettings():
        from kiosk.station.hours_faults import hours_faults

        yield from hours_faults(settings.hours, text, file)
    if settings.clinic:
        from kiosk.station.clinic_faults import clinic_faults

        yield from clinic_faults(settings.clinic, text, file)


def missing_for_a_kiosk(
    settings: Settings, language: str, file: str = FILE_NAME, needs: tuple[str, ...] = NEEDED
) -> tuple[Fault, ...]:
    """What must be set before visitors may touch the screen, one fault each; with no file, ``Settings()``.
    ``needs`` are a deck's own."""
    clinic = settings.clinic_in(language)
    return tuple(
        _fault(
            file,
            0,
            f"The {name.replace('_', ' ')} is not set for the language {language}.",
            f'Write {name} = "…" under [clinic.{language}] in {file}; until then the set-up screen shows.',
        )
        for name in needs
        if not clinic.value(name)
    )


def _decoded(file: Path) -> tuple[Settings, str]:
    try:
        written = read_toml(file, SETTINGS)
    except UnfitError as reason:
        mend = _MENDS.get(reason.why, reason.mend)
        raise SettingsFaultyError(_fault(str(file), reason.line, reason.message, mend)) from None
    try:
        return msgspec.convert(written.tables, Settings), written.text
    except msgspec.ValidationError:
        from kiosk.files.toml_faults import toml_faults

        told = toml_faults(written.tables, Settings, written.text)
        see = {True: HOURS_MEND, False: _SEE}
        faults = (_fault(str(file), line, what, see[what.startswith("hours")]) for what, line in told)
        raise SettingsFaultyError(*faults) from None


def _fault(file: str, line: int, message: str, mend: str) -> Fault:
    from kiosk.core.rules.settings import SettingsRule  # a start with good settings does without

    return Fault(file, line, SettingsRule.SETTINGS.value, message, mend)
