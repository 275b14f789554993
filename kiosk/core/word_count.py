"""How much there is to read in something, however deep in it the words stand."""

from __future__ import annotations

from enum import Enum
from typing import cast

from msgspec import Struct

#: Names of things, and what stands for a picture: nobody reads these on the screen.
_UNREAD = frozenset({"id", "topic", "page", "file", "icon", "hue", "drawing", "alt", "cites", "terms"})


def word_count(part: object) -> int:
    if isinstance(part, str):
        return 0 if isinstance(part, Enum) else len(part.split())
    if isinstance(part, Struct):
        names = (name for name in part.__struct_fields__ if name not in _UNREAD)
        return sum(word_count(getattr(part, name)) for name in names)
    if isinstance(part, tuple):
        return sum(map(word_count, cast("tuple[object, ...]", part)))
    return 0
