"""The settings' part of ``kiosk check``: what is wrong with them, and what pages would like to know."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from pathlib import Path

from kiosk.core.clinic import NEEDED, Clinic
from kiosk.core.fault import Fault
from kiosk.core.rules.settings import SettingsRule
from kiosk.files.limits import SETTINGS
from kiosk.files.reading import read_text
from kiosk.files.toml_lines import line_of
from kiosk.library.loader import LoadResult
from kiosk.station.settings import SettingsFaultyError, missing_for_a_kiosk, read_settings


def settings_faults(
    file: Path | None, readings: Mapping[str, LoadResult]
) -> tuple[tuple[Fault, ...], tuple[Fault, ...]]:
    """Faults and notes. A deck without a clinic's settings is fine, and has neither."""
    if file is None:
        return (), ()
    try:
        settings = read_settings(file)
    except SettingsFaultyError as reason:
        return reason.faults, ()
    missing = (
        fault
        for language, each in readings.items()
        for fault in missing_for_a_kiosk(settings, language, str(file), _needs(each))
    )
    notes = {note for each in readings for note in _notes(readings[each], settings.clinic_in(each), each)}
    return (*missing, *_without_content(settings.clinic, readings, file)), tuple(sorted(notes))


def _needs(reading: LoadResult) -> tuple[str, ...]:
    return reading.library.welcome.needs if reading.library else NEEDED


def clinic_values(file: Path | None) -> Mapping[str, Clinic]:
    """By language; nothing where they can't be read, which `settings_faults` tells."""
    try:
        return read_settings(file).clinic if file else {}
    except SettingsFaultyError:
        return {}


def _without_content(clinic: Iterable[str], readings: Iterable[str], file: Path) -> Iterator[Fault]:
    for language in sorted(set(clinic) - set(readings)):
        line = line_of(["clinic", language], read_text(file, SETTINGS))
        message = f"The deck has nothing in the language {language}, so nobody will see these."
        yield Fault(
            str(file), line, SettingsRule.SETTINGS.value, message, f"Choose one of: {', '.join(readings)}."
        )


def _notes(reading: LoadResult, clinic: Clinic, language: str) -> Iterator[Fault]:
    for use in reading.template.uses if reading.template else ():
        for name in use.names:
            if not clinic.value(name):
                message = f'{name} is not set; the page says "{use.otherwise}" instead.'
                yield Fault(
                    use.file,
                    use.line,
                    SettingsRule.CLINIC_VALUE.value,
                    message,
                    f"Set it under [clinic.{language}] if you know it.",
                )
