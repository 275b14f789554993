"""What the log said last, for staff at the screen."""

from __future__ import annotations

import re
from pathlib import Path

from msgspec import Struct

from kiosk.app.log_file import LARGEST
from kiosk.files.reading import read_bytes
from kiosk.files.unfit import UnfitError

LOG = "kiosk.log"
_ENTRY = re.compile(r"^(\d{4}-\d\d-\d\d) (\d\d:\d\d):\d\d,\d{3} (WARNING|ERROR|CRITICAL) (.+)$")
_MOST, _LINE = 6, 2_000


class LogEntry(Struct, frozen=True):
    """``program``: an error of the program itself, which no clinic can mend."""

    day: str
    time: str
    said: str
    program: bool


def last_entries(folder: Path) -> tuple[LogEntry, ...]:
    """The newest first, the same thing once."""
    try:
        text = read_bytes(folder / LOG, LARGEST * 2).decode("utf-8", "replace")
    except UnfitError:
        return ()
    newest: dict[str, LogEntry] = {}
    for line in reversed(text.splitlines()):
        found = _ENTRY.match(line[:_LINE])
        if found is not None:
            day, time, level, said = found.groups()
            newest.setdefault(said, LogEntry(day, time, said, level == "CRITICAL"))
        if len(newest) == _MOST:
            break
    return tuple(newest.values())
