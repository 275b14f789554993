"""A report for a terminal."""

from __future__ import annotations

from itertools import groupby

from kiosk.counts.forms import words
from kiosk.counts.forms.rows import rows_of
from kiosk.counts.naming import Naming
from kiosk.counts.report import CountsReport

_WIDEST = 60


def as_table(report: CountsReport, naming: Naming) -> str:
    lines = [f"{words.TITLE}, {words.span_of(report)}"]
    for part, rows in groupby(rows_of(report, naming), key=lambda row: row.part):
        lines += ["", part]
        lines += [f"  {_fit(row.title):<{_WIDEST}}  {row.number:>14}" for row in rows]
    return "\n".join([*lines, "", *words.notes(report)])


def _fit(text: str) -> str:
    return text if len(text) <= _WIDEST else f"{text[: _WIDEST - 1]}…"
