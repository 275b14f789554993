"""A varied sample of what is too long to be tried whole for every change: another one each day.

``KIOSK_SAMPLE`` says which: a day tries that day's once more, ``all`` tries everything, as `make proof` does.
"""

from __future__ import annotations

import os
import random
from collections.abc import Sequence
from datetime import date
from typing import TypeVar

SAMPLE = "KIOSK_SAMPLE"
ALL = "all"
T = TypeVar("T")

# Set once, so that all workers try the same, also around midnight.
os.environ.setdefault(SAMPLE, date.today().isoformat())


def sample(name: str, of: Sequence[T], count: int) -> list[T]:
    """So many, in their order; ``name`` keeps two samples of one day from going together."""
    which = os.environ[SAMPLE]
    if which == ALL:
        return list(of)
    return [of[at] for at in sorted(random.Random(f"{which} {name}").sample(range(len(of)), count))]


def told() -> str:
    which = os.environ[SAMPLE]
    return f"sample: {which} ({SAMPLE}={which} tries the same again, {SAMPLE}={ALL} everything)"
