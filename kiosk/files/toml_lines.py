"""Where a name stands in TOML."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from functools import lru_cache

_NAME = r"""(?:[\w-]++|"[^"\n]*+"|'[^'\n]*+')"""
_PARTS = rf"{_NAME}(?>(?:[ \t]*+\.[ \t]*+{_NAME})*)"
_TABLE = re.compile(rf"[ \t]*+\[\[?[ \t]*+({_PARTS})[ \t]*+\]")
_KEY = re.compile(rf"[ \t]*+({_PARTS})[ \t]*+=")
_PART = re.compile(_NAME)


def line_of(path: Sequence[str], text: str) -> int:
    """The line of ``[table]`` or ``key =`` inside its table; 0 if it can't be told."""
    return _lines(text).get(tuple(path), 0)


def line_naming(name: str, text: str) -> int:
    """The first line whose table or key ends with this name, whatever it belongs to; 0 if there is none."""
    return _last_names(text).get(name, 0)


@lru_cache(maxsize=1)
def _last_names(text: str) -> Mapping[str, int]:
    found: dict[str, int] = {}
    for path, line in _lines(text).items():
        found.setdefault(path[-1], line)
    return found


@lru_cache(maxsize=1)
def _lines(text: str) -> Mapping[tuple[str, ...], int]:
    """Of every name at once: a file may have very many that are at fault."""
    found: dict[tuple[str, ...], int] = {}
    table: tuple[str, ...] = ()
    for number, line in enumerate(text.split("\n"), start=1):
        if head := _TABLE.match(line):
            table = _parts(head[1])
            found.setdefault(table, number)
        elif key := _KEY.match(line):
            path = (*table, *_parts(key[1]))
            found.setdefault(path, number)
    return found


def _parts(written: str) -> tuple[str, ...]:
    return tuple(part if part[0] not in "\"'" else part[1:-1] for part in _PART.findall(written))
