"""Whether all is well with a kiosk, by what it told last and what the machine is like."""

from __future__ import annotations

import os
from collections.abc import Iterator
from datetime import date, datetime, timedelta

from msgspec import Struct

from kiosk.station.heartbeat import EVERY, Heartbeat, OnScreen

_LATE = 3 * EVERY
_LEAST_ROOM = 100_000_000
_SOON_DUE = timedelta(days=30)


class MachineState(Struct, frozen=True):
    """The machine, as who asks finds it. ``room``: free bytes where the state folder is; None: unknown."""

    time: datetime
    clock: float
    room: int | None


class Finding(Struct, frozen=True):
    about: str
    well: bool
    told: str


def is_running(heart: Heartbeat | None, now: MachineState) -> bool:
    if heart is None or not 0 <= now.clock - heart.beat < _LATE:
        return False
    return os.name == "nt" or _lives(heart.process)


def findings(heart: Heartbeat | None, now: MachineState) -> tuple[Finding, ...]:
    """One a line, in the order of what matters."""
    running = is_running(heart, now)
    return (
        Finding("running", running, _running(heart, now, running=running)),
        *(_shown(heart) if heart is not None else ()),
        *((_review(heart, now.time.date()),) if heart is not None else ()),
        *((Finding("trouble", False, each) for each in heart.troubles) if heart is not None else ()),
        _disk(now.room),
    )


def _running(heart: Heartbeat | None, now: MachineState, *, running: bool) -> str:
    start = "Start it with kiosk run --kiosk."
    if heart is None:
        return f"no: nothing runs here with --kiosk, or nothing may be written here. {start}"
    if not running:
        return f"no: last heard of on {heart.written:%Y-%m-%d at %H:%M}. {start}"
    since = max(now.time - heart.begun, timedelta())
    return f"yes, since {heart.begun:%Y-%m-%d %H:%M} ({_long(since)}), process {heart.process}"


def _long(time: timedelta) -> str:
    hours, minutes = divmod(int(time.total_seconds()) // 60, 60)
    days, hours = divmod(hours, 24)
    return f"{days} d {hours} h {minutes} min" if days else f"{hours} h {minutes} min"


_SHOWN = {
    OnScreen.PAGES: "{} pages",
    OnScreen.LAST_GOOD: "{} pages of the last good deck and settings: the new ones are faulty or crash",
    OnScreen.SETTING_UP: "that it is being set up: the log says what is missing",
    OnScreen.NOT_WORKING: "that it is not working: the log says why",
}


def _shown(heart: Heartbeat) -> Iterator[Finding]:
    yield Finding("shows", heart.shows is OnScreen.PAGES, _SHOWN[heart.shows].format(heart.pages))
    told = f"{heart.title or 'none'} ({heart.language}) {heart.digest}, from {heart.deck}"
    yield Finding("deck", True, told.replace("  ", " "))


def _review(heart: Heartbeat, today: date) -> Finding:
    told = f"{heart.checked} of {heart.pages} pages checked"
    if heart.overdue:
        return Finding("review", False, f"{told}, {heart.overdue} more overdue: have them signed again")
    if heart.due is None:
        return Finding("review", True, told)
    if heart.due < today:
        return Finding("review", False, f"{told}, the first until {heart.due}, which is over: sign again")
    soon = ", which is soon" if heart.due - today < _SOON_DUE else ""
    return Finding("review", True, f"{told}, the first until {heart.due}{soon}")


def _disk(room: int | None) -> Finding:
    if room is None:
        return Finding("disk", False, "unknown: the state folder isn't there or can't be looked at")
    mend = "" if room >= _LEAST_ROOM else ": make room"
    return Finding("disk", not mend, f"{room // 1_000_000:,} MB free{mend}")


def _lives(process: int) -> bool:
    try:
        os.kill(process, 0)
    except ProcessLookupError:
        return False
    except (PermissionError, OverflowError):
        return True  # another user's
    return True
