"""What hours may not say: each fault with its line, and how it is meant to be written."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import pairwise

from msgspec import UNSET

from kiosk.core.fault import Fault
from kiosk.core.rules.settings import SettingsRule
from kiosk.files.toml_lines import line_of
from kiosk.station.hour_settings import HourSettings
from kiosk.station.hours import DAYS, MINUTES, Span, clock_time, span_of

_SHOWN = 20
_FORM = 'Write it like "08:00-17:30", by the clock of 24 hours.'
_WHOLE_DAY = 'Take it out; a whole day is "00:00-24:00".'
_NEVER = "No day has any hours, so the screen would never be open."
_MEND_NEVER = "Write hours for one day at least, or take [hours] out: then it is always open."


def hours_faults(hours: HourSettings, text: str, file: str) -> Iterator[Fault]:
    """``text`` is the settings file's own, to tell lines by."""
    days: dict[str, tuple[str, ...]] = {
        day: written for day in DAYS if (written := getattr(hours, day)) is not UNSET
    }
    for day, written in days.items():
        line = line_of(["hours", day], text)
        for what, mend in _wrong(day, written):
            yield Fault(file, line, SettingsRule.SETTINGS.value, f"hours.{day}: {what}", mend)
    if days and not any(days.values()):
        yield Fault(
            file, line_of(["hours"], text), SettingsRule.SETTINGS.value, f"hours: {_NEVER}", _MEND_NEVER
        )


def _wrong(day: str, written: tuple[str, ...]) -> Iterator[tuple[str, str]]:
    spans: list[Span] = []
    for each in written:
        span = span_of(each)
        if span is None:
            yield f"{each[:_SHOWN]!r} is not a time of day to another.", _FORM
        elif span[0] >= span[1]:
            yield _backwards(each, day, span)
        else:
            spans.append(span)
    for (begins, ends), (again, last) in pairwise(sorted(spans)):
        if again < ends:
            one = _written((begins, max(ends, last)))
            told = f"{_written((begins, ends))} and {_written((again, last))} overlap."
            yield told, f"Write {one} in their place, or let the second begin where the first ends."


def _written(span: Span) -> str:
    return f'"{clock_time(span[0])}-{clock_time(span[1])}"'


def _backwards(written: str, day: str, span: Span) -> tuple[str, str]:
    """Mostly it goes over midnight, which is where one day's hours end and the next one's begin."""
    begins, ends = span
    following = DAYS[(DAYS.index(day) + 1) % len(DAYS)]
    if begins == ends:
        return f'"{written}" ends when it begins.', _WHOLE_DAY
    late = [f"{_written((begins, MINUTES))} for {day}"] if begins < MINUTES else []
    early = [f"{_written((0, ends))} for {following}"] if ends else []
    mend = f"Over midnight write {' and '.join([*late, *early])}; else change the two times about."
    return f'"{written}" ends before it begins.', mend
