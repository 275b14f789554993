"""Whether work grows faster than what it is given, by the time of the processor."""

from __future__ import annotations

from collections.abc import Callable
from time import process_time

TIMES = 32
_SLOW = 0.25  # seconds; less is no trouble, whatever it grows by


def grows(work: Callable[[int], object], most: int) -> bool:
    """Whether ``most`` takes far more than 32 times as long as a 32nd of it. A square would take 1,024 times.
    What is quick anyhow is measured only once."""

    def seconds(size: int) -> float:
        start = process_time()
        work(size)
        return process_time() - start

    long = seconds(most)
    return long > _SLOW and long > 3 * TIMES * min(seconds(most // TIMES) for _ in range(3))
