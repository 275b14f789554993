"""What pictures may hide until they are touched, and what must stay in sight while they are turned."""

from __future__ import annotations

from collections.abc import Iterator

from kiosk.core.block import Card, IconGrid, Stages
from kiosk.core.fault import Fault
from kiosk.core.library import Library
from kiosk.core.page import Page
from kiosk.core.passage import PROMPT
from kiosk.core.statement import Kind
from kiosk.editorial.rules import Rule

_IN_SIGHT = (Kind.EFFECT, Kind.RISK, Kind.MISUSE, Kind.ELIGIBILITY, Kind.REGULATION)


def check_touching(library: Library) -> Iterator[Fault]:
    kinds = {statement.id: statement.kind for statement in library.statements}
    for page in library.pages:
        for block in page.blocks:
            if isinstance(block, IconGrid):
                for message in _hidden(block.items, page, kinds):
                    mend = "Say it in more, where it is always in sight."
                    yield Fault(page.file, block.line, Rule.BEHIND_A_TOUCH.value, message, mend)
            elif isinstance(block, Stages):
                yield from _unsure(block, page, kinds)


def _hidden(cards: tuple[Card, ...], page: Page, kinds: dict[str, Kind]) -> Iterator[str]:
    for card in cards:
        if not card.touch:
            continue
        if page.essential:
            yield f"This page is essential, but {card.touch[:50]!r} waits for a touch."
        for name in card.cites:
            if name == PROMPT:
                yield f"{card.touch[:50]!r} may say what to do, but waits for a touch."
            elif kinds.get(name) in _IN_SIGHT:
                yield f"{card.touch[:50]!r} rests on {name}, of kind {kinds[name]}, but waits for a touch."


def _unsure(block: Stages, page: Page, kinds: dict[str, Kind]) -> Iterator[Fault]:
    told = [name for name in block.cites if kinds.get(name) is Kind.MECHANISM]
    if told and not block.note:
        message = (
            f"These drawings show how something may work ({told[0]}), and nothing says how sure that is."
        )
        mend = 'Add a line "note:" such as "One idea, still being studied".'
        yield Fault(page.file, block.line, Rule.MECHANISM_NOTE.value, message, mend)
