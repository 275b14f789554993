"""What a player of visits tells, and what its memory grew by."""

from __future__ import annotations

import math

import numpy as np
from msgspec import Struct

SETTLED = 200
"""Visits after which every screen was made once, and every picture painted."""


class Sample(Struct, frozen=True):
    """After so many visits, in MiB: ``pss`` with shared pages by their part, ``uss`` without them, and what
    it has ``written`` itself. In both of the others are pages of libraries, more or fewer of them as other
    programs use the same ones: up to 60 MiB from one look to the next."""

    visits: int
    pss: float
    uss: float
    written: float


class Played(Struct, frozen=True):
    """``core_seconds``: of the processor, for all of them."""

    seed: int
    visits: int
    touches: int
    core_seconds: float
    samples: tuple[Sample, ...]

    @property
    def seconds_a_visit(self) -> float:
        return self.core_seconds / self.visits


class Slopes(Struct, frozen=True):
    """Of what a `Sample` has: MiB per 1,000 visits, by least squares."""

    pss: float
    uss: float
    written: float


def slopes(samples: tuple[Sample, ...]) -> Slopes:
    """All nan where there are too few."""
    settled = [each for each in samples if each.visits > SETTLED]
    if len(settled) < 2:
        return Slopes(math.nan, math.nan, math.nan)
    visits = [each.visits / 1000 for each in settled]
    found = np.polyfit(visits, [(each.pss, each.uss, each.written) for each in settled], 1)[0]
    return Slopes(*map(float, found))
