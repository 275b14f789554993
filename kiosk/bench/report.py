"""The report: one file with every figure, and a small table to read."""

from __future__ import annotations

from pathlib import Path

import msgspec
from msgspec import Struct

from kiosk.bench.figures import BOUNDS, CannotMeasureError, Figures, Measured, Raw
from kiosk.bench.machine import Machine


class Bound(Struct, frozen=True):
    at_most: float
    within: bool


def bounds(figures: Figures) -> dict[str, Bound]:
    return {name: Bound(BOUNDS[name], round(value, 3) <= BOUNDS[name]) for name, value in figures.items()}


def write(measured: list[Measured], machine: Machine, out: Path) -> Figures:
    """The figures stand at the top level under their own names."""
    figures: Figures = {}
    raw: Raw = {}
    for each in measured:
        figures |= each.figures
        raw |= each.raw
    ordered = {name: round(figures[name], 3) for name in BOUNDS if name in figures}
    whole = {**ordered, "bounds": bounds(ordered), "raw": raw, "machine": machine}
    try:
        out.parent.mkdir(parents=True, exist_ok=True)
        out.write_bytes(msgspec.json.format(msgspec.json.encode(whole), indent=2) + b"\n")
    except OSError as reason:
        raise CannotMeasureError(f"{out} can't be written: {reason.strerror}.") from None
    return ordered


def table(figures: Figures) -> str:
    rows = [f"{'figure':<24}{'measured':>10}{'at most':>10}"]
    for name, bound in bounds(figures).items():
        mark = "" if bound.within else "  over"
        rows.append(f"{name:<24}{figures[name]:>10.2f}{bound.at_most:>10.2f}{mark}")
    return "\n".join(rows)
