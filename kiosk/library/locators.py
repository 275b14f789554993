"""Where a statement stands in its original: the lines ``- at: section.sentence digest``."""

from __future__ import annotations

import re

from kiosk.core.rules.deck import Rule
from kiosk.core.statement import Locator
from kiosk.library.findings import Findings
from kiosk.library.values import Entry, Text

UNREADABLE_SECTION = -1
_PLACE = re.compile(r"([0-9]{1,4})\.([0-9]{1,4}) ([0-9a-f]{12})(?: x([1-9][0-9]{0,2}))?")


def read_locators(
    entries: tuple[Entry, ...], section: int | None, line: int, findings: Findings
) -> tuple[Locator, ...]:
    """``section`` and ``line`` are those that the statement itself stands at."""
    written = [entry for entry in entries if entry.key == "at"]
    places = tuple(place for entry in written for place in _place(entry, findings))
    _check(len(written), places, section, line, findings)
    return places


def _place(entry: Entry, findings: Findings) -> tuple[Locator, ...]:
    match = _PLACE.fullmatch(entry.value.text) if isinstance(entry.value, Text) else None
    if match is None:
        mend = 'Write "- at: 7.2 0123456789ab": section, sentence, digest; then x2 for a second equal one.'
        findings.fault(entry.line, Rule.STATEMENT_PLACE, "This place can't be read.", mend)
        return ()
    return (Locator(int(match[1]), int(match[2]), match[3], int(match[4] or 1)),)


def _check(
    written: int, places: tuple[Locator, ...], section: int | None, line: int, findings: Findings
) -> None:
    if not written:
        mend = 'Add a line "- at: section.sentence digest".'
        message = "Nothing says where this stands in the original."
        findings.fault(line, Rule.STATEMENT_PLACE, message, mend)
    elif section in (None, UNREADABLE_SECTION) or len(places) < written:
        return
    elif all(place.section != section for place in places):
        message = f"This stands under Section {section}, but its place is in section {places[0].section}."
        findings.fault(line, Rule.STATEMENT_PLACE, message, "Move it to its section, or mend the place.")
