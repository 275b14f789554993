"""In which month a deck was written."""

from __future__ import annotations

import re

from kiosk.core.rules.deck import Rule
from kiosk.library.findings import Findings
from kiosk.library.values import Fields, Text, Value

_MONTH = re.compile(r"[0-9]{4}-(?:0[1-9]|1[0-2])")


def check_written(header: Value | None, findings: Findings) -> None:
    for entry in header.entries if isinstance(header, Fields) else ():
        value = entry.value
        if entry.key == "written" and isinstance(value, Text) and not _MONTH.fullmatch(value.text):
            message = f"{value.text[:40]!r} is no month."
            findings.fault(value.line, Rule.VALUE_WRONG, message, "Write year and month, such as 2026-11.")
