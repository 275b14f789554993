"""What is cited may be shown: nothing left out, and nothing with care whose wording isn't stated."""

from __future__ import annotations

from collections.abc import Iterator

from kiosk.core.fault import Fault
from kiosk.core.library import Library
from kiosk.core.rules.deck import Rule
from kiosk.core.statement import Statement, Verdict
from kiosk.editorial.finding import fault
from kiosk.editorial.frame import on_screens
from kiosk.editorial.text_pieces import TextPiece, Voice


def check_verdicts(library: Library) -> Iterator[Fault]:
    by_id = {statement.id: statement for statement in library.statements}
    for said in on_screens(library):
        for name in said.cites:
            if name in by_id:
                yield from _citation(said, by_id[name])
    for question in library.questions:
        head = TextPiece(question.text, Voice.RUNNING, question.cites, question.file, 1)
        yield from (found for name in head.cites if name in by_id for found in _citation(head, by_id[name]))


def _citation(said: TextPiece, statement: Statement) -> Iterator[Fault]:
    if statement.verdict is Verdict.LEAVE_OUT:
        mend = "Take the words out, or cite another statement that bears them out."
        yield fault(said, Rule.CITES_LEFT_OUT, f"The statement {statement.id} is left out.", mend)
    elif statement.verdict is Verdict.CARE and not statement.wording.strip():
        message = f"The statement {statement.id} needs care, and nothing says how it may be put."
        mend = f'Add a line "- wording:" to it in seeds/{statement.source}.md, and keep to it here.'
        yield fault(said, Rule.CARE_WORDING, message, mend)
