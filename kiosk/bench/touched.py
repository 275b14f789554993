"""What the child that touches tells."""

from __future__ import annotations

from msgspec import Struct, field


class Touched(Struct):
    """Milliseconds, one a touch or one a frame while pages slid; ``bare_…``: of the yardstick's slide."""

    press_ms: list[float] = field(default_factory=list)
    tap_ms: list[float] = field(default_factory=list)
    work_ms: list[float] = field(default_factory=list)
    processor_ms: list[float] = field(default_factory=list)
    interval_ms: list[float] = field(default_factory=list)
    bare_interval_ms: list[float] = field(default_factory=list)
