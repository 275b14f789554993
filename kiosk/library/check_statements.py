"""Statements against each other and against the topics."""

from __future__ import annotations

from collections.abc import Iterator

from kiosk.core.fault import Fault
from kiosk.core.statement import Statement
from kiosk.library.drafts import DeckDraft
from kiosk.library.rules import Rule

_NO_TOPIC = "other"


def check_statements(draft: DeckDraft) -> Iterator[Fault]:
    ids = {statement.id for statement in draft.statements}
    topics = [topic.id for topic in draft.topics]
    for statement in draft.statements:
        if statement.value is not None:
            yield from _check_relations(statement.value, statement.file, ids)
            yield from _check_topic(statement.value, statement.file, topics)


def _check_relations(statement: Statement, file: str, ids: set[str]) -> Iterator[Fault]:
    for name in (*statement.same, *statement.clash):
        if name not in ids or name == statement.id:
            message = (
                f"{statement.id} names {name[:60]!r} as the same or a clash, but that is no other statement."
            )
            mend = "Correct the id, or take it out."
            yield Fault(file, statement.line, Rule.RELATION_UNKNOWN.value, message, mend)


def _check_topic(statement: Statement, file: str, topics: list[str]) -> Iterator[Fault]:
    if topics and statement.topic not in (*topics, _NO_TOPIC):
        message = f"There is no topic {statement.topic[:60]!r}."
        mend = f"Choose one of: {', '.join((*topics, _NO_TOPIC))}."
        yield Fault(file, statement.line, Rule.STATEMENT_TOPIC.value, message, mend)
