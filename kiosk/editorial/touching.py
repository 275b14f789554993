"""What pictures may hide until they are touched, and what must stay in sight while they are turned."""

from __future__ import annotations

from collections.abc import Iterator

from kiosk.core.blocks.contents import contents
from kiosk.core.blocks.holds import Contents
from kiosk.core.blocks.voice import Voice
from kiosk.core.fault import Fault
from kiosk.core.library import Library
from kiosk.core.page import Page
from kiosk.core.passage import PROMPT
from kiosk.core.rules.editorial import EditorialRule
from kiosk.core.statement import Kind

_IN_SIGHT = (Kind.EFFECT, Kind.RISK, Kind.MISUSE, Kind.ELIGIBILITY, Kind.REGULATION)


def check_touching(library: Library) -> Iterator[Fault]:
    kinds = {statement.id: statement.kind for statement in library.statements}
    for page in library.pages:
        for held in map(contents, page.blocks):
            for message in _hidden(held, page, kinds):
                mend = "Say it in more, where it is always in sight."
                yield Fault(page.file, held.line, EditorialRule.BEHIND_A_TOUCH.value, message, mend)
            yield from _unsure(held, page, kinds)


def _hidden(held: Contents, page: Page, kinds: dict[str, Kind]) -> Iterator[str]:
    for words in held.words:
        if words.voice is not Voice.TOUCHED:
            continue
        if page.essential:
            yield f"This page is essential, but {words.text[:50]!r} waits for a touch."
        for name in words.cites:
            if name == PROMPT:
                yield f"{words.text[:50]!r} may say what to do, but waits for a touch."
            elif kinds.get(name) in _IN_SIGHT:
                yield f"{words.text[:50]!r} rests on {name}, of kind {kinds[name]}, but waits for a touch."


def _unsure(held: Contents, page: Page, kinds: dict[str, Kind]) -> Iterator[Fault]:
    cites = (name for words in held.words for name in words.cites)
    told = [name for name in cites if kinds.get(name) is Kind.MECHANISM]
    if told and held.caveat == "":
        message = (
            f"These drawings show how something may work ({told[0]}), and nothing says how sure that is."
        )
        mend = 'Add a line "note:" such as "One idea, still being studied".'
        yield Fault(page.file, held.line, EditorialRule.MECHANISM_NOTE.value, message, mend)
