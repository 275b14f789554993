"""How soon the screen answers a finger, and how smoothly pages slide."""

from __future__ import annotations

from pathlib import Path

from kiosk.bench.child import told_by
from kiosk.bench.environment import Environment
from kiosk.bench.figures import Figures, Measured, Raw, median, percentile, rounded
from kiosk.bench.touched import Touched, Turns


def measure(here: Environment, deck: Path, turns: int, burnt_ms: float = 0) -> Measured:
    """Each figure is the worse one of turning through the whole deck and of turning onto its fullest page.

    ``burnt_ms`` is wasted in every frame of the program: a control of this very measurement."""
    touched = told_by("touching", [str(deck), str(turns), str(burnt_ms)], here, Touched)
    bare = percentile(touched.bare_interval_ms, 95)
    through, onto = _figures(touched.through, bare), _figures(touched.onto, bare)
    figures = {name: max(through[name], onto[name]) for name in through}
    pan = percentile(touched.pan_interval_ms, 95)
    figures["pan_interval_ratio"] = pan / bare
    figures["text_scale_ms_p95"] = percentile(touched.text_scale_ms, 95)
    raw: Raw = {
        "bare_slide_interval_ms_p95": round(bare, 2),
        "pan_interval_ms_p95": round(pan, 2),
        "pan_processor_ms_p95": round(percentile(touched.pan_processor_ms, 95), 2),
        "text_scale_ms": rounded(touched.text_scale_ms),
    }
    for name, turns_made in (("through", touched.through), ("onto_fullest", touched.onto)):
        raw |= {f"{name}_{key}": value for key, value in _raw(turns_made).items()}
    return Measured(figures, raw)


def _figures(turns: Turns, bare_interval: float) -> Figures:
    return {
        "press_ms_median": median(turns.press_ms),
        "press_ms_p99": percentile(turns.press_ms, 99),
        "tap_ms_median": median(turns.tap_ms),
        "tap_ms_p99": percentile(turns.tap_ms, 99),
        "slide_work_ms_p95": percentile(turns.work_ms, 95),
        "slide_interval_ratio": percentile(turns.interval_ms, 95) / bare_interval,
    }


def _raw(turns: Turns) -> Raw:
    return {
        "press_ms": rounded(turns.press_ms),
        "tap_ms": rounded(turns.tap_ms),
        "slide_work_ms": rounded(turns.work_ms),
        "slide_interval_ms_p95": round(percentile(turns.interval_ms, 95), 2),
        "slide_processor_ms_p95": round(percentile(turns.processor_ms, 95), 2),
    }
