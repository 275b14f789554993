"""What a player of visits tells, and what its memory grew by."""

from __future__ import annotations

import numpy as np
from msgspec import Struct

SETTLED = 200
"""Visits after which every screen was made once, and every picture painted."""


class Sample(Struct, frozen=True):
    """After so many visits, in MiB: with shared pages by their part, and without them."""

    visits: int
    pss: float
    uss: float


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


def slopes(samples: tuple[Sample, ...]) -> tuple[float, float]:
    """MiB per 1,000 visits, by least squares, of both; nan where there are too few."""
    settled = [each for each in samples if each.visits > SETTLED]
    if len(settled) < 2:
        return float("nan"), float("nan")
    visits = [each.visits / 1000 for each in settled]
    return _slope(visits, [each.pss for each in settled]), _slope(visits, [each.uss for each in settled])


def _slope(at: list[float], values: list[float]) -> float:
    return float(np.polyfit(at, values, 1)[0])
