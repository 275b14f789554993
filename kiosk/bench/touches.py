"""How soon the screen answers a finger, and how smoothly pages slide."""

from __future__ import annotations

from pathlib import Path

from kiosk.bench.child import told_by
from kiosk.bench.figures import Measured, median, percentile, rounded
from kiosk.bench.stage import Stage
from kiosk.bench.touched import Touched


def measure(stage: Stage, deck: Path, turns: int, burnt_ms: float = 0) -> Measured:
    """``burnt_ms`` is wasted in every frame of the program: a control of this very measurement."""
    touched = told_by("touching", [str(deck), str(turns), str(burnt_ms)], stage, Touched)
    intervals = percentile(touched.interval_ms, 95), percentile(touched.bare_interval_ms, 95)
    figures = {
        "press_ms_median": median(touched.press_ms),
        "press_ms_p99": percentile(touched.press_ms, 99),
        "tap_ms_median": median(touched.tap_ms),
        "tap_ms_p99": percentile(touched.tap_ms, 99),
        "slide_work_ms_p95": percentile(touched.work_ms, 95),
        "slide_interval_ratio": intervals[0] / intervals[1],
    }
    raw = {
        "press_ms": rounded(touched.press_ms),
        "tap_ms": rounded(touched.tap_ms),
        "slide_work_ms": rounded(touched.work_ms),
        "slide_interval_ms_p95": round(intervals[0], 2),
        "bare_slide_interval_ms_p95": round(intervals[1], 2),
        "slide_processor_ms_p95": round(percentile(touched.processor_ms, 95), 2),
        "slide_frames": len(touched.work_ms),
    }
    return Measured(figures, raw)
