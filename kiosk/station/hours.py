"""When the screen is open, by the clock on the wall. Summer time moves that clock: it needs no rule here."""

from __future__ import annotations

import re
from datetime import datetime

from msgspec import UNSET

from kiosk.core.waking import Waking
from kiosk.station.hour_settings import HourSettings

DAYS = HourSettings.__struct_fields__
"""As they are written in the settings, from Monday on."""
MINUTES = 24 * 60
_SPAN = re.compile(r"(\d{1,2}):(\d\d)-(\d{1,2}):(\d\d)", re.ASCII)
_MINUTES_AN_HOUR = 60

Span = tuple[int, int]
"""From which minute of a day, and until which."""
Week = tuple[tuple[Span, ...], ...]
"""Of each day, as `DAYS` has them."""


def span_of(written: str) -> Span | None:
    """None for what isn't two times of the clock, such as ``08:00-17:30``; they may still be the wrong way
    round."""
    read = _SPAN.fullmatch(written)
    if read is None:
        return None
    hour, minute, end_hour, end_minute = map(int, read.groups())
    span = (hour * _MINUTES_AN_HOUR + minute, end_hour * _MINUTES_AN_HOUR + end_minute)
    fits = max(minute, end_minute) < _MINUTES_AN_HOUR and max(span) <= MINUTES
    return span if fits else None


def clock_time(minute: int) -> str:
    return f"{minute // _MINUTES_AN_HOUR:02}:{minute % _MINUTES_AN_HOUR:02}"


def week_of(hours: HourSettings) -> Week | None:
    """Of faultless settings; None where they say nothing, and so the screen is always open."""
    days = [getattr(hours, day) for day in DAYS]
    if all(day is UNSET for day in days):
        return None
    return tuple(_spans(() if day is UNSET else day) for day in days)


def waking(week: Week, now: datetime) -> Waking | None:
    """None while it is open. ``week`` is open at some time of it."""
    today, minute = now.weekday(), now.hour * _MINUTES_AN_HOUR + now.minute
    if any(begins <= minute < ends for begins, ends in week[today]):
        return None
    return next(
        Waking(begins // _MINUTES_AN_HOUR, begins % _MINUTES_AN_HOUR, (today + days) % len(week), days)
        for days in range(len(week) + 1)
        for begins, _ in week[(today + days) % len(week)]
        if days > 0 or begins > minute
    )


def _spans(written: tuple[str, ...]) -> tuple[Span, ...]:
    return tuple(sorted(span for each in written if (span := span_of(each))))
