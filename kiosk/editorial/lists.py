"""``content/editorial.toml``: what the editor's rules let stand in this deck, each with its reason.

``[uncited]`` names statements that may be used and that no page needs; ``[excepts]`` holds phrases round a
forbidden word that quote or deny it, such as "not proven". The phrase alone is let stand, not the word.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path
from typing import cast

from msgspec import Struct

from kiosk.core.fault import Fault
from kiosk.core.toml import TomlError, parsed
from kiosk.editorial.rules import Rule

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
        text = (deck / FILE).read_text(encoding="utf-8")
        data = parsed(text)
    except FileNotFoundError:
        return Lists(), ()
    except TomlError as error:
        return Lists(), (list_fault(error.line, f"This is not TOML: {error}.", _FORM),)
    except (OSError, ValueError) as error:  # bad UTF-8 is a ValueError
        return Lists(), (list_fault(0, f"This file can't be read: {error}.", _FORM),)
    lists = Lists(_listed(data.get("uncited"), text), _listed(data.get("excepts"), text))
    without = (_without_reason(one) for one in (*lists.uncited, *lists.excepts) if not one.reason)
    return lists, (*_strays(data, text), *without)


def _strays(data: dict[str, object], text: str) -> Iterator[Fault]:
    for name, value in data.items():
        if name not in Lists.__struct_fields__:
            yield list_fault(_line(text, name), f"{name[:40]!r} belongs to no list.", _FORM)
        elif not isinstance(value, dict):
            yield list_fault(_line(text, name), f"{name} is no list of lines.", _FORM)


def list_fault(line: int, message: str, mend: str) -> Fault:
    return Fault(FILE, line, Rule.EDITORIAL_LIST.value, message, mend)


def _listed(reasons: object, text: str) -> tuple[Listed, ...]:
    """What is no text counts as no reason."""
    table = cast("dict[str, object]", reasons) if isinstance(reasons, dict) else {}
    return tuple(
        Listed(name, reason.strip() if isinstance(reason, str) else "", _line(text, name))
        for name, reason in table.items()
    )


def _without_reason(one: Listed) -> Fault:
    return list_fault(one.line, f"Nothing says why {one.name[:60]!r} may stand.", "Write the reason.")


def _line(text: str, name: str) -> int:
    found = re.search(
        rf"^[ \t]*(?:[\"']?{re.escape(name)}[\"']?[ \t]*=|\[{re.escape(name)}\])", text, re.MULTILINE
    )
    return text.count("\n", 0, found.end()) + 1 if found else 0
