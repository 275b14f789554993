"""Reads TOML, and tells in one way what is wrong with it, whatever the reader trips over."""

from __future__ import annotations

import re
from typing import Any


class TomlError(Exception):
    """``line`` is 0 where it can't be told."""

    def __init__(self, line: int, reason: str) -> None:
        super().__init__(reason)
        self.line = line


def parsed(text: str) -> dict[str, Any]:
    """Raises TomlError. A mark that some editors put before the first letter does no harm."""
    import tomllib  # most starts have nothing to read

    try:
        return tomllib.loads(text.removeprefix("\ufeff"))
    except RecursionError:
        raise TomlError(0, "its lists or tables lie too deep in each other") from None
    except ValueError as reason:  # also a number that is far too long
        found = re.search(r"at line (\d+)", str(reason))
        raise TomlError(int(found[1]) if found else 0, str(reason)) from None
