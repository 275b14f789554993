"""What the program takes while nobody touches it: memory on the menu, processor time there and on Attract."""

from __future__ import annotations

import time
from pathlib import Path

import psutil
from msgspec import Struct

from kiosk.bench.child import running
from kiosk.bench.environment import Environment
from kiosk.bench.figures import Measured, Raw, median_ratio, rounded

_SETTLE, _QUIET_MS = 3.0, 1500


class Memory(Struct, frozen=True):
    """Megabytes. ``pss`` shrinks while other programs use the same libraries, ``rss`` does not."""

    pss: float
    rss: float


def measure(here: Environment, deck: Path, pairs: int, seconds: float) -> Measured:
    taken = [(_bare(here), _menu(here, deck)) for _ in range(pairs)]
    figures = {
        "memory_ratio": median_ratio([(bare.pss, menu.pss) for bare, menu in taken]),
        "idle_cpu_percent": processor_percent(here, deck, "menu", seconds),
        "attract_cpu_percent": processor_percent(here, deck, "attract", seconds),
    }
    raw: Raw = {
        "rss_ratio": round(median_ratio([(bare.rss, menu.rss) for bare, menu in taken]), 3),
        "pss_mb_bare": rounded([bare.pss for bare, _ in taken]),
        "pss_mb_menu": rounded([menu.pss for _, menu in taken]),
        "rss_mb_bare": rounded([bare.rss for bare, _ in taken]),
        "rss_mb_menu": rounded([menu.rss for _, menu in taken]),
        "cpu_seconds": seconds,
    }
    return Measured(figures, raw)


def processor_percent(here: Environment, deck: Path, where: str, seconds: float) -> float:
    """Of one core, user and system together."""
    with running("rest", [where, str(deck), f"{_QUIET_MS}"], here) as child:
        child.hear(bool)
        process = psutil.Process(child.pid)
        before, began = process.cpu_times(), time.monotonic()
        time.sleep(seconds)
        after, wall = process.cpu_times(), time.monotonic() - began
        used = after.user + after.system - before.user - before.system
        return max(0.0, 100 * used / wall)


def _bare(here: Environment) -> Memory:
    with running("bare", ["rest"], here) as child:
        child.hear(int)
        time.sleep(_SETTLE)
        return _memory(child.pid)


def _menu(here: Environment, deck: Path) -> Memory:
    with running("rest", ["menu", str(deck), f"{_QUIET_MS}"], here) as child:
        child.hear(bool)
        return _memory(child.pid)


def _memory(pid: int) -> Memory:
    full = psutil.Process(pid).memory_full_info()
    return Memory(full.pss / 1e6, full.rss / 1e6)
