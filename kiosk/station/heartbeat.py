"""What a running kiosk tells of itself each minute."""

from __future__ import annotations

from datetime import date, datetime
from enum import StrEnum
from pathlib import Path

import msgspec
from msgspec import Struct

from kiosk.files.limits import STANDING
from kiosk.files.reading import read_bytes
from kiosk.files.unfit import UnfitError

FILE = "status.json"
EVERY = 60
"""Seconds between two heartbeats."""


class OnScreen(StrEnum):
    PAGES = "pages"
    LAST_GOOD = "last good"
    SETTING_UP = "setting up"
    NOT_WORKING = "not working"


class Heartbeat(Struct, frozen=True):
    """Nothing in it is about a visitor. ``beat`` is by the clock that nobody sets, ``begun`` and ``written``
    by the wall's. ``digest`` is of the deck without its clinic's values. ``due``: the first day on which a
    signature ends. ``overdue``: pages left out for that. ``troubles``: what is to be mended."""

    version: str
    process: int
    begun: datetime
    written: datetime
    beat: float
    deck: str
    title: str
    language: str
    digest: str
    shows: OnScreen
    pages: int
    checked: int
    overdue: int
    due: date | None
    troubles: tuple[str, ...] = ()


def read_heartbeat(folder: Path) -> Heartbeat | None:
    """None where there is none that can be read."""
    try:
        return msgspec.json.decode(read_bytes(folder / FILE, STANDING), type=Heartbeat)
    except (UnfitError, ValueError, RecursionError):
        return None
