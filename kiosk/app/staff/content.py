"""Which deck is shown, who checked its pages, and what is due."""

from __future__ import annotations

from datetime import date, timedelta
from hashlib import sha256

import msgspec
from PySide6.QtCore import QCoreApplication, QDate, QLocale

from kiosk.app.loaded_deck import LoadedDeck
from kiosk.bridge.staff.rows import PanelPart, StaffRow
from kiosk.core.typed import kiosk_command
from kiosk.review.status import Checked, Overdue, Void
from kiosk.station.installed import versions

_SOON = timedelta(days=30)


def content(loaded: LoadedDeck, today: date) -> PanelPart:
    tr = QCoreApplication.translate
    said = loaded.library.welcome
    shown = (
        StaffRow(tr("Staff", "Shown"), said.title or tr("Staff", "Nothing can be shown.")),
        StaffRow(tr("Staff", "Written"), said.written or tr("Staff", "It doesn't say.")),
        StaffRow(tr("Staff", "Version of these pages"), version_of(loaded)),
        StaffRow(tr("Staff", "Program"), versions()),
    )
    checks = _checks(loaded, today)
    first = checks[0]
    return PanelPart((*checks, *shown), f"{first.label}: {first.text}", any(row.flagged for row in checks))


def version_of(loaded: LoadedDeck) -> str:
    """The same wherever the same pages stand with the same values of a clinic."""
    digest = sha256(msgspec.msgpack.encode(loaded.library, order="sorted")).hexdigest()[:8].upper()
    return f"{digest[:4]}-{digest[4:]}"


def _checks(loaded: LoadedDeck, today: date) -> tuple[StaffRow, ...]:
    tr = QCoreApplication.translate
    standing = [each.status for each in loaded.reviews.standings]
    checked = [each for each in standing if isinstance(each, Checked)]
    every = str(len(standing) or len(loaded.library.pages))
    number = tr("Staff", "%1 of %2").replace("%1", str(len(checked))).replace("%2", every)
    how = tr("Staff", "This lists every page: %1").replace("%1", kiosk_command("review list"))
    lacking = len(checked) < (len(standing) or 1)
    rows = [StaffRow(tr("Staff", "Pages checked"), number, how if lacking else "", lacking)]
    overdue = sum(isinstance(each, Overdue) for each in standing)
    void = sum(isinstance(each, Void) for each in standing)
    if overdue:
        rows.append(StaffRow(tr("Staff", "Checks overdue"), str(overdue), how, True))
    if void:
        rows.append(StaffRow(tr("Staff", "Changed since the check"), str(void), how, True))
    if checked:
        due = min(each.due for each in checked)
        written = QLocale(loaded.library.language).toString(
            QDate(due.year, due.month, due.day), "MMMM d, yyyy"
        )
        rows.append(StaffRow(tr("Staff", "Next check due"), written, "", due - today <= _SOON))
    return tuple(rows)
