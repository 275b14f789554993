"""What an author, or a draft, has left to do: the key ``todo`` of a header."""

from __future__ import annotations

from kiosk.core.rules.deck import Rule
from kiosk.library.findings import Findings
from kiosk.library.values import Entry, Fields, Text, Value


def note_to_do(header: Value | None, findings: Findings) -> None:
    words = text_of(header, "todo")
    if words:
        message = f"Left to do: {words}{'' if words[-1] in '.!?' else '.'}"
        mend = "Do it, then take this line out."
        findings.to_do(line_of_key(header, "todo"), Rule.TO_DO, message, mend)


def text_of(header: Value | None, key: str) -> str:
    """Empty where the header has no such line, also in one with faults."""
    entry = _entry(header, key)
    return entry.value.text if entry and isinstance(entry.value, Text) else ""


def line_of_key(header: Value | None, key: str) -> int:
    entry = _entry(header, key)
    return entry.line if entry else 1


def _entry(header: Value | None, key: str) -> Entry | None:
    entries = header.entries if isinstance(header, Fields) else ()
    return next((entry for entry in entries if entry.key == key), None)
