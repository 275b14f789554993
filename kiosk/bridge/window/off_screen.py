"""Drawing without a display: for pictures and paper, which look the same on every machine."""

from __future__ import annotations

import os

SCALES = (
    "QT_SCALE_FACTOR",
    "QT_SCREEN_SCALE_FACTORS",
    "QT_AUTO_SCREEN_SCALE_FACTOR",
    "QT_ENABLE_HIGHDPI_SCALING",
    "QT_SCALE_FACTOR_ROUNDING_POLICY",
    "QT_DEVICE_PIXEL_RATIO",
    "QT_FONT_DPI",
    "QT_USE_PHYSICAL_DPI",
    "QT_DPI_ADJUSTMENT_POLICY",
)
"""What makes Qt count in other pixels, or write larger, on somebody's own display."""


def go_off_screen() -> None:
    """Before Qt starts, and whatever the environment says."""
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    os.environ["QT_QUICK_BACKEND"] = "software"
    os.environ["QT_QPA_UPDATE_IDLE_TIME"] = "0"  # before each frame, for a display
    for name in SCALES:
        os.environ.pop(name, None)
