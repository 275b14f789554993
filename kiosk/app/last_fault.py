"""The last fault in the log's file: it is there whether the program still runs or not."""

from __future__ import annotations

import re
from pathlib import Path

from kiosk.files.reading import read_bytes
from kiosk.files.unfit import UnfitError

_LARGEST = 2_000_000
_ENTRY = re.compile(r"(\d{4}-\d\d-\d\d \d\d:\d\d:\d\d),\d{3} (WARNING|ERROR|CRITICAL) (.*)")


def last_fault(folder: Path) -> str:
    """With its time in front; empty where there is none."""
    for name in ("kiosk.log", "kiosk.log.1"):
        try:
            text = read_bytes(folder / name, _LARGEST).decode("utf-8", "replace")
        except UnfitError:
            continue
        for line in reversed(text.splitlines()):
            if entry := _ENTRY.fullmatch(line):
                return f"{entry[1]} {entry[3]}"
    return ""
