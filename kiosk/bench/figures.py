"""What the bench promises to measure, and how high each figure may be."""

from __future__ import annotations

import statistics
from collections.abc import Sequence

from msgspec import Struct

BOUNDS = {
    "start_ratio": 1.45,
    "start_cold_ratio": 1.7,
    "memory_ratio": 1.5,
    "press_ms_median": 17.0,
    "press_ms_p99": 34.0,
    "tap_ms_median": 34.0,
    "tap_ms_p99": 50.0,
    "text_scale_ms_p95": 80.0,
    "slide_work_ms_p95": 10.0,
    "slide_interval_ratio": 1.15,
    "pan_interval_ratio": 1.15,
    "idle_cpu_percent": 0.5,
    "attract_cpu_percent": 4.0,
    "large_deck_start_ratio": 1.3,
}

Figures = dict[str, float]
Raw = dict[str, float | int | list[float]]


class Measured(Struct, frozen=True):
    """``figures`` are the promised ones; ``raw`` is what they were made from."""

    figures: Figures
    raw: Raw


class CannotMeasureError(Exception):
    """The reason, in one line."""


def median(values: Sequence[float]) -> float:
    if not values:
        raise CannotMeasureError("Nothing was seen, so there is no median.")
    return statistics.median(values)


def percentile(values: Sequence[float], percent: int) -> float:
    """The smallest value that at least ``percent`` of all do not exceed."""
    if not values:
        raise CannotMeasureError(f"Nothing was seen, so there is no percentile {percent}.")
    rank = -(-len(values) * percent // 100)
    return sorted(values)[max(rank, 1) - 1]


def median_ratio(pairs: Sequence[tuple[float, float]]) -> float:
    """Of ``(yardstick, measured)``, each pair taken one right after the other."""
    return median([measured / yardstick for yardstick, measured in pairs])


def rounded(values: Sequence[float]) -> list[float]:
    return [round(value, 2) for value in values]
