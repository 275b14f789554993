"""What today's visitors did, from the same query as ``kiosk report``."""

from __future__ import annotations

from datetime import date
from pathlib import Path

from PySide6.QtCore import QCoreApplication

from kiosk.bridge.staff.rows import PanelPart, StaffRow
from kiosk.counts.forms.words import heads
from kiosk.counts.query import UnreadError, report


def figures(folder: Path, today: date, *, on: bool, trouble: str) -> PanelPart:
    """``trouble``: why nothing is written at present."""
    tr = QCoreApplication.translate
    if not on:
        off = tr("Staff", "Counting is off in the settings.")
        return PanelPart((StaffRow(off, ""),), off)
    bad = StaffRow(tr("Staff", "The counts are not kept"), trouble, "", True)
    more = (bad,) if trouble else ()
    try:
        found = report(folder, today, today, today)
    except UnreadError:
        none = tr("Staff", "Nothing is counted yet.")
        when = tr("Staff", "Counts are written once five visits have ended.")
        return PanelPart((*more, StaffRow(none, when)), none, bool(trouble))
    rows = tuple(StaffRow(label, str(number)) for label, number in heads(found)[:-1])
    note = tr("Staff", "We count touches, not people. 1 to 4 show as “fewer than 5”.")
    summary = tr("Staff", "Visits: %1").replace("%1", str(found.begun))
    return PanelPart((*more, *rows, StaffRow(note, "")), summary, bool(trouble))
