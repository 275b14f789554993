"""What the program takes while nobody touches it: memory on the menu, processor time there and on Attract."""

from __future__ import annotations

import time
from pathlib import Path

import psutil

from kiosk.bench.child import running
from kiosk.bench.figures import Measured, median_ratio, rounded
from kiosk.bench.stage import Stage

_SETTLE = 3.0


def measure(stage: Stage, deck: Path, pairs: int, seconds: float) -> Measured:
    bare, menu = [], []
    for _ in range(pairs):
        with running("bare", ["rest"], stage) as child:
            child.hear(int)
            time.sleep(_SETTLE)
            bare.append(_megabytes(child.pid))
        with running("rest", ["menu", str(deck)], stage) as child:
            child.hear(bool)
            menu.append(_megabytes(child.pid))
    idle, attract = (processor_percent(stage, deck, where, seconds) for where in ("menu", "attract"))
    figures = {
        "memory_ratio": median_ratio(list(zip(bare, menu, strict=True))),
        "idle_cpu_percent": idle,
        "attract_cpu_percent": attract,
    }
    return Measured(figures, {"pss_mb_bare": rounded(bare), "pss_mb_menu": rounded(menu), "cpu_seconds": seconds})


def processor_percent(stage: Stage, deck: Path, where: str, seconds: float) -> float:
    """Of one core, user and system together."""
    with running("rest", [where, str(deck)], stage) as child:
        child.hear(bool)
        process = psutil.Process(child.pid)
        before, began = process.cpu_times(), time.monotonic()
        time.sleep(seconds)
        after, wall = process.cpu_times(), time.monotonic() - began
        used = after.user + after.system - before.user - before.system
        return 100 * used / wall


def _megabytes(pid: int) -> float:
    return psutil.Process(pid).memory_full_info().pss / 1e6
