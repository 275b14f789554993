"""The one question to the file of sums: what there was from one day to another."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from contextlib import closing
from datetime import date
from pathlib import Path
from urllib.parse import quote

from kiosk.counts.report import CountsReport
from kiosk.counts.store import FILE_NAME, is_ours
from kiosk.counts.summing import summed_up
from kiosk.counts.sums import CountKind, DaySum
from kiosk.files.writing import refuse_odd

_PATIENCE = 2.0
_ALL = "SELECT day, kind, name, number FROM sums"
_CANTOPEN = sqlite3.SQLITE_CANTOPEN


class UnreadError(Exception):
    """A sentence that says why, and one that says what to do."""


def report(folder: Path, first: date | None, last: date | None, today: date) -> CountsReport:
    """What a state folder's file tells; without ``first`` from the first day that it knows, without ``last``
    until ``today``. Raises UnreadError."""
    file = folder / FILE_NAME
    try:
        refuse_odd(file)
        if not file.exists():
            mend = "The screen writes it with --kiosk, once five visits have ended or a day is over."
            raise UnreadError(f"{file}: Nothing has been counted here yet. {mend}")
        sums = dict(_sums_in(file))
    except (sqlite3.Error, OSError, ValueError) as reason:
        why = (reason.strerror if isinstance(reason, OSError) else "") or str(reason)
        mend = "If it is broken, the screen sets it aside and begins a new one by itself."
        raise UnreadError(f"{file}: The counts can't be read: {why}. {mend}") from None
    return summed_up(sums, first, last, today)


def _sums_in(file: Path) -> Iterator[tuple[DaySum, int]]:
    """Raises ValueError for what is not ours."""
    with closing(_opened(file)) as opened:
        if not is_ours(opened):
            raise ValueError("this is no file of counts, or one of another version of this program")
        for day, kind, name, number in opened.execute(_ALL):
            yield DaySum(date.fromisoformat(day), CountKind(kind), name), number


def _opened(file: Path) -> sqlite3.Connection:
    """As a writer, who leaves nothing beside it. Where nothing may be written, nobody else writes either."""
    address = f"file:{quote(str(file.absolute()))}?mode=rw"
    opened = sqlite3.connect(address, uri=True, timeout=_PATIENCE)
    try:
        opened.execute("SELECT count(*) FROM sqlite_schema").fetchone()
    except sqlite3.OperationalError as reason:
        opened.close()
        if reason.sqlite_errorcode & 0xFF not in (_CANTOPEN, sqlite3.SQLITE_READONLY):
            raise
        opened = sqlite3.connect(f"{address[:-2]}ro&immutable=1", uri=True)
    return opened
