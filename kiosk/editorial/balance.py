"""Benefits and harms are both told, or neither."""

from __future__ import annotations

from collections.abc import Iterator

from kiosk.core.fault import Fault
from kiosk.core.library import Library
from kiosk.core.page import Page
from kiosk.core.rules.editorial import EditorialRule
from kiosk.core.statement import Kind
from kiosk.editorial.text_pieces import on_page

_HARMS = (Kind.RISK, Kind.MISUSE)
_MOST_NAMED = 5


def check_balance(library: Library) -> Iterator[Fault]:
    """A deck that tells of neither, such as one about making tea, is at rest too."""
    kinds = {statement.id: statement.kind for statement in library.statements}
    told = dict.fromkeys(name for page in library.pages for name in _cited(page, kinds))
    harms = [name for name in told if kinds[name] in _HARMS]
    benefits = [name for name in told if kinds[name] is Kind.BENEFIT]
    if bool(harms) is not bool(benefits):
        there, missing = ("harms", "benefits") if harms else ("benefits", "harms")
        named = _listed(harms or benefits, kinds)
        message = f"The pages tell of {there} ({named}), but cite no statement on {missing}."
        wanted = Kind.BENEFIT.value if harms else " or ".join(kind.value for kind in _HARMS)
        mend = f"Cite one of kind {wanted} too, with equal weight, or correct the kind of these."
        yield Fault(f"content/{library.language}", 0, EditorialRule.BENEFITS_AND_HARMS.value, message, mend)


def _listed(names: list[str], kinds: dict[str, Kind]) -> str:
    shown = [f"{name}, a {kinds[name].value}" for name in names[:_MOST_NAMED]]
    more = [f"and {len(names) - _MOST_NAMED} more"] if len(names) > _MOST_NAMED else []
    return "; ".join((*shown, *more))


def _cited(page: Page, kinds: dict[str, Kind]) -> Iterator[str]:
    for said in on_page(page):
        yield from (name for name in said.cites if name in kinds)
