"""What `kiosk check --json` prints."""

from __future__ import annotations

from msgspec import Struct

from kiosk.core.fault import Fault
from kiosk.library.loader import LoadResult


class StatementCounts(Struct, frozen=True):
    total: int
    cited: int
    left_out: int


class CheckReport(Struct, frozen=True, omit_defaults=True):
    """Counts tell what could be read, so they stand there also where there are faults; ``notes``, which are
    no faults, and the ``to_dos`` of a draft only where there are any."""

    faults: tuple[Fault, ...]
    pages: int
    questions: int
    statements: StatementCounts
    notes: tuple[Fault, ...] = ()
    to_dos: tuple[Fault, ...] = ()


def summary(reading: LoadResult, notes: tuple[Fault, ...] = ()) -> CheckReport:
    """`msgspec.json.encode` makes the printed form of it."""
    counts = reading.counts
    statements = StatementCounts(counts.statements, counts.cited, counts.left_out)
    return CheckReport(reading.faults, counts.pages, counts.questions, statements, notes, reading.to_dos)
