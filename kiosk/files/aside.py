"""A broken file goes aside, so that a new one can be begun and somebody may look at the old one."""

from __future__ import annotations

import os
from itertools import count
from pathlib import Path

BROKEN = ".broken"
MOST = 9
"""So many are kept of a file: then the last of them is replaced."""


def set_aside(path: Path) -> str:
    """Its name from now on. Those that went before it stay. Whoever may not be the only one who finds it
    broken is `alone_in` the folder from the look at it on. Raises OSError."""
    names = (path.name + BROKEN + (f"-{number}" if number > 1 else "") for number in count(1))
    aside = next(
        path.with_name(name)
        for number, name in enumerate(names, start=1)
        if number == MOST or not os.path.lexists(path.with_name(name))
    )
    path.replace(aside)
    return aside.name
