"""A report for a spreadsheet: one number a line."""

from __future__ import annotations

import csv
from io import StringIO

from kiosk.counts.forms.rows import rows_of
from kiosk.counts.naming import Naming
from kiosk.counts.report import CountsReport

_FORMULA = ("=", "+", "-", "@")


def as_csv(report: CountsReport, naming: Naming) -> str:
    out = StringIO()
    lines = csv.writer(out, lineterminator="\n")
    lines.writerow(("from", "to", "part", "name", "title", "number"))
    for row in rows_of(report, naming):
        texts = map(_plain, (row.part, row.name, row.title))
        lines.writerow((report.first, report.last, *texts, row.number))
    return out.getvalue().rstrip("\n")


def _plain(text: str) -> str:
    """A spreadsheet would work out what begins like a formula."""
    return f"'{text}" if text.startswith(_FORMULA) else text
