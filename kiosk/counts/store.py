"""The file of sums: opened for each writing and closed after it, so that nothing of one is left beside it."""

from __future__ import annotations

import sqlite3
from collections.abc import Generator
from contextlib import closing, contextmanager
from datetime import date, timedelta
from pathlib import Path

from kiosk.counts.sums import BEGUN, CountKind, DaySums
from kiosk.files.alone import alone_in
from kiosk.files.aside import set_aside
from kiosk.files.writing import refuse_odd
from kiosk.review.dates import months_later

FILE_NAME = "counts.sqlite"
APPLICATION, VERSION = 0x6B636E74, 1
_BROKEN = (sqlite3.SQLITE_CORRUPT, sqlite3.SQLITE_NOTADB)
_PATIENCE = 0.5
"""Seconds for another program that writes at the moment."""
_SURE_DAYS, _OF_LAST = 7, 31
"""On so many days of the last ones the screen was on: then the clock is believed enough to delete by it."""
_TAKEN = "another kiosk has been writing to this folder for a while"
_TABLE = """
CREATE TABLE sums (
    day TEXT NOT NULL, kind TEXT NOT NULL, name TEXT NOT NULL, number INTEGER NOT NULL CHECK (number >= 0),
    PRIMARY KEY (day, kind, name)
) WITHOUT ROWID, STRICT
"""
_ADD = """
INSERT INTO sums VALUES (?, ?, ?, ?)
ON CONFLICT (day, kind, name) DO UPDATE SET number = number + excluded.number
"""
_ON = "SELECT count(*) FROM sums WHERE kind = ? AND name = ? AND day > ? AND day <= ?"


class UnkeptError(Exception):
    """Why nothing could be written, in the system's words: all waits in memory for another try."""


class _ForeignError(Exception):
    pass


class Store:
    def __init__(self, folder: Path) -> None:
        self._file, self._looked_through = folder / FILE_NAME, False

    def add(self, sums: DaySums, today: date, keep_months: int) -> str:
        """Deletes what is older, too. What a broken file, which had to be set aside, is called now; else
        nothing. Raises UnkeptError."""
        try:
            self._file.parent.mkdir(parents=True, exist_ok=True)
            refuse_odd(self._file)
            with alone_in(self._file.parent) as alone:
                if not alone:
                    raise UnkeptError(_TAKEN)
                return self._add_or_begin(sums, today, keep_months)
        except (sqlite3.Error, OSError) as reason:
            raise UnkeptError(_in_words(reason)) from None

    def _add_or_begin(self, sums: DaySums, today: date, keep_months: int) -> str:
        try:
            self._add(sums, today, keep_months)
        except (sqlite3.DatabaseError, _ForeignError) as reason:
            if not _is_broken(reason):
                raise
        else:
            return ""
        broken = _put_away(self._file)
        self._add(sums, today, keep_months)
        return broken

    def _add(self, sums: DaySums, today: date, keep_months: int) -> None:
        rows = sorted((key.day.isoformat(), key.kind, key.name, number) for key, number in sums.items())
        with closing(sqlite3.connect(self._file, timeout=_PATIENCE, isolation_level=None)) as file:
            _hold_ours(file)
            _prepare(file)
            if not self._looked_through and file.execute("PRAGMA quick_check(1)").fetchone() != ("ok",):
                raise _ForeignError
            self._looked_through = True
            with _at_once(file):
                if _is_empty(file):
                    _make(file)
                file.executemany(_ADD, rows)
                _forget(file, today, keep_months)


def _put_away(file: Path) -> str:
    """What belonged to it would be taken for a part of the next one."""
    broken = set_aside(file)
    for end in ("-wal", "-shm"):
        file.with_name(f"{FILE_NAME}{end}").unlink(missing_ok=True)
    return broken


def is_ours(file: sqlite3.Connection) -> bool:
    marks = [file.execute(f"PRAGMA {mark}").fetchone()[0] for mark in ("application_id", "user_version")]
    return marks == [APPLICATION, VERSION]


def _prepare(file: sqlite3.Connection) -> None:
    """What is deleted is overwritten; what is told to be written is on the disk."""
    for setting in ("journal_mode = WAL", "synchronous = FULL", "secure_delete = ON"):
        file.execute(f"PRAGMA {setting}")


def _make(file: sqlite3.Connection) -> None:
    file.execute(_TABLE)
    file.execute(f"PRAGMA application_id = {APPLICATION}")
    file.execute(f"PRAGMA user_version = {VERSION}")


def _is_empty(file: sqlite3.Connection) -> bool:
    return file.execute("SELECT count(*) FROM sqlite_schema").fetchone()[0] == 0


def _forget(file: sqlite3.Connection, today: date, keep_months: int) -> None:
    since = (today - timedelta(days=_OF_LAST)).isoformat()
    on = file.execute(_ON, (CountKind.VISITS, BEGUN, since, today.isoformat())).fetchone()
    if on[0] >= _SURE_DAYS:
        oldest = months_later(today, -keep_months)
        file.execute("DELETE FROM sums WHERE day < ?", (oldest.isoformat(),))


def _hold_ours(file: sqlite3.Connection) -> None:
    if not _is_empty(file) and not is_ours(file):
        raise _ForeignError


@contextmanager
def _at_once(file: sqlite3.Connection) -> Generator[None]:
    file.execute("BEGIN IMMEDIATE")
    try:
        yield
    except BaseException:
        file.execute("ROLLBACK")
        raise
    file.execute("COMMIT")


def _is_broken(reason: Exception) -> bool:
    code = getattr(reason, "sqlite_errorcode", 0) or 0
    return isinstance(reason, _ForeignError) or code & 0xFF in _BROKEN


def _in_words(reason: Exception) -> str:
    return (reason.strerror if isinstance(reason, OSError) else "") or str(reason)
