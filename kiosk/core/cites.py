"""Which statements something rests on, however deep in it they are cited."""

from __future__ import annotations

from collections.abc import Iterator
from typing import cast

from msgspec import Struct


def cites_in(part: object) -> Iterator[str]:
    """In reading order, with repeats and with `PROMPT`; nothing for what cites nothing."""
    if isinstance(part, Struct):
        yield from getattr(part, "cites", ())
        for name in part.__struct_fields__:
            yield from cites_in(getattr(part, name))
    elif isinstance(part, tuple):
        for each in cast("tuple[object, ...]", part):
            yield from cites_in(each)
