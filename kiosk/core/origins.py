"""Where something that a screen says comes from."""

from __future__ import annotations

from collections.abc import Iterator
from enum import StrEnum

from msgspec import Struct

from kiosk.core.cites import cites_in
from kiosk.core.library import Library
from kiosk.core.statement import Source, Statement, Verdict


class Agreement(StrEnum):
    """How many of the deck's documents say it: a statement that is left out counts only as a difference."""

    SEVERAL = "several"
    ONE = "one"
    DIFFER = "differ"


class Origin(Struct, frozen=True):
    statement: Statement
    source: Source
    agreement: Agreement


def origins(part: Struct, library: Library) -> tuple[Origin, ...]:
    """Each statement once, those of one document together, in the order in which they are first cited."""
    found = [_origin(statement, library) for statement in _cited(part, library)]
    documents = list(dict.fromkeys(origin.source.id for origin in found))
    return tuple(sorted(found, key=lambda origin: documents.index(origin.source.id)))


def _cited(part: Struct, library: Library) -> Iterator[Statement]:
    """Prompts rest on nothing, and what is left out is never shown."""
    for name in dict.fromkeys(cites_in(part)):
        statement = library.statement_by_id.get(name)
        if statement is not None and statement.verdict is not Verdict.LEAVE_OUT:
            yield statement


def _origin(statement: Statement, library: Library) -> Origin:
    return Origin(statement, library.source_by_id[statement.source], _agreement(statement, library))


def _agreement(statement: Statement, library: Library) -> Agreement:
    if statement.clash:
        return Agreement.DIFFER
    others = [library.statement_by_id[name] for name in statement.same]
    sources = {each.source for each in others if each.verdict is not Verdict.LEAVE_OUT}
    return Agreement.SEVERAL if sources - {statement.source} else Agreement.ONE
