"""Benefits and harms are both told, or neither."""

from __future__ import annotations

from collections.abc import Iterator

from kiosk.core.fault import Fault
from kiosk.core.library import Library
from kiosk.core.page import Page
from kiosk.core.statement import Kind
from kiosk.editorial.rules import Rule
from kiosk.editorial.said import on_page

_HARMS = (Kind.RISK, Kind.MISUSE)


def check_balance(library: Library) -> Iterator[Fault]:
    """A deck that tells of neither, such as one about making tea, is at rest too."""
    kinds = {statement.id: statement.kind for statement in library.statements}
    told = {kind for page in library.pages for kind in _kinds(page, kinds)}
    harms, benefits = not told.isdisjoint(_HARMS), Kind.BENEFIT in told
    if harms is not benefits:
        there, missing = ("harms", "benefits") if harms else ("benefits", "harms")
        message = f"The pages tell of {there}, but cite no statement on {missing}."
        mend = "Tell both, with equal weight and the same kind of numbers."
        yield Fault(f"content/{library.language}", 0, Rule.BENEFITS_AND_HARMS.value, message, mend)


def _kinds(page: Page, kinds: dict[str, Kind]) -> Iterator[Kind]:
    for said in on_page(page):
        yield from (kinds[name] for name in said.cites if name in kinds)
