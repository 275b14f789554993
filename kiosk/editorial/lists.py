"""``content/editorial.toml``: what the editor's rules let stand in this deck, each with its reason.

``[uncited]`` names statements that may be used and that no page needs; ``[excepts]`` holds phrases round a
forbidden word that quote or deny it, such as "not proven". The phrase alone is let stand, not the word.
"""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import cast

from msgspec import Struct

from kiosk.core.fault import Fault
from kiosk.editorial.rules import Rule
from kiosk.files.limits import DECK_FILE
from kiosk.files.toml import read_toml
from kiosk.files.toml_lines import line_of
from kiosk.files.unfit import Unfit, UnfitError

FILE = "content/editorial.toml"
_FORM = 'Write [uncited] and [excepts], and below them one line each: name = "reason".'


class Listed(Struct, frozen=True):
    name: str
    reason: str
    line: int


class Lists(Struct, frozen=True):
    uncited: tuple[Listed, ...] = ()
    excepts: tuple[Listed, ...] = ()


def read_lists(deck: Path) -> tuple[Lists, tuple[Fault, ...]]:
    """Without the file, both lists are empty."""
    try:
        written = read_toml(deck / FILE, DECK_FILE, within=deck)
    except UnfitError as reason:
        if reason.why is Unfit.MISSING:
            return Lists(), ()
        mend = _FORM if reason.why is Unfit.NOT_TOML else reason.mend
        return Lists(), (list_fault(reason.line, reason.message, mend),)
    data, text = written.tables, written.text
    lists = Lists(_listed("uncited", data, text), _listed("excepts", data, text))
    without = (_without_reason(one) for one in (*lists.uncited, *lists.excepts) if not one.reason)
    return lists, (*_strays(data, text), *without)


def _strays(data: dict[str, object], text: str) -> Iterator[Fault]:
    for name, value in data.items():
        if name not in Lists.__struct_fields__:
            yield list_fault(line_of([name], text), f"{name[:40]!r} belongs to no list.", _FORM)
        elif not isinstance(value, dict):
            yield list_fault(line_of([name], text), f"{name} is no list of lines.", _FORM)


def list_fault(line: int, message: str, mend: str) -> Fault:
    return Fault(FILE, line, Rule.EDITORIAL_LIST.value, message, mend)


def _listed(kind: str, data: dict[str, object], text: str) -> tuple[Listed, ...]:
    """What is no text counts as no reason."""
    reasons = data.get(kind)
    table = cast("dict[str, object]", reasons) if isinstance(reasons, dict) else {}
    return tuple(
        Listed(name, reason.strip() if isinstance(reason, str) else "", line_of([kind, name], text))
        for name, reason in table.items()
    )


def _without_reason(one: Listed) -> Fault:
    return list_fault(one.line, f"Nothing says why {one.name[:60]!r} may stand.", "Write the reason.")
