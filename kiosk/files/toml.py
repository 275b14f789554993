"""TOML: a file's text, its tables, and where in it each name stands.

A reader's own reasons are told in our words, since some of them repeat what the file holds.
"""

from __future__ import annotations

import re
from pathlib import Path
from typing import Any, cast

from msgspec import Struct

from kiosk.files.reading import read_text
from kiosk.files.unfit import Unfit, UnfitError

_FEW_DOTS = 200
_DEEPEST = 8
_MEND = 'Write tables as [name] and lines as name = "value".'
_AT = re.compile(r" \(at (?:line (\d+), column \d+|end of document)\)$")
_TWICE = ("Cannot declare", "Cannot mutate", "Cannot redefine", "Cannot overwrite", "Duplicate")


class Toml(Struct, frozen=True):
    text: str
    tables: dict[str, Any]


def read_toml(path: str | Path, most: int, within: str | Path | None = None) -> Toml:
    """Raises UnfitError."""
    text = read_text(path, most, within)
    return Toml(text, parsed(text))


def parsed(text: str) -> dict[str, Any]:
    """Raises UnfitError with the line. A mark that some editors put before the first letter does no harm."""
    import tomllib  # most starts have nothing to read

    text = text.removeprefix("\ufeff")
    if text.count(".") > _FEW_DOTS:
        from kiosk.files.toml_shape import too_many_dots

        if line := too_many_dots(text, _DEEPEST):
            raise _no_toml(f"a name on this line has more than {_DEEPEST} parts", line)
    try:
        tables = tomllib.loads(text)
    except RecursionError:
        raise _too_deep() from None
    except ValueError as reason:  # also a number that is far too long
        raise _told(str(reason), text) from None
    if _lies_deeper(tables, _DEEPEST):
        raise _too_deep()
    return tables


def _told(reason: str, text: str) -> UnfitError:
    at = _AT.search(reason)
    line = 0 if at is None else int(at[1]) if at[1] else text.count("\n") + 1
    plain = reason[: at.start()] if at else reason
    if plain.startswith(_TWICE):
        plain = "a name stands in it twice"
    elif at is None:
        plain = "a number in it is too long"
    return _no_toml(plain[:1].lower() + plain[1:100], line)


def _too_deep() -> UnfitError:
    return _no_toml("its lists or tables lie too deep in each other", 0)


def _no_toml(what: str, line: int) -> UnfitError:
    return UnfitError(Unfit.NOT_TOML, f"This is not TOML: {what}.", _MEND, line)


def _lies_deeper(tables: dict[str, Any], most: int) -> bool:
    level: list[object] = [tables]
    for _ in range(most + 1):
        level = [part for each in level for part in _parts(each)]
    return any(map(_parts, level))


def _parts(value: object) -> list[object]:
    if isinstance(value, dict):
        return list(cast("dict[str, object]", value).values())
    return cast("list[object]", value) if isinstance(value, list) else []
