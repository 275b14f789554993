"""What the child that touches tells."""

from __future__ import annotations

from msgspec import Struct, field


class Turns(Struct):
    """Milliseconds, one a touch or one a frame while pages slid."""

    press_ms: list[float] = field(default_factory=list)
    tap_ms: list[float] = field(default_factory=list)
    work_ms: list[float] = field(default_factory=list)
    processor_ms: list[float] = field(default_factory=list)
    interval_ms: list[float] = field(default_factory=list)


class Touched(Struct):
    """``through``: page after page through the deck; ``onto``: again and again onto the page with the most
    pictures; ``bare_…``: of the yardstick's slide; ``pan_…``: of the land; ``text_scale_ms``: on that page,
    from the release on a size to the first frame in it, and from the release on Keep to the first frame of
    the page."""

    through: Turns = field(default_factory=Turns)
    onto: Turns = field(default_factory=Turns)
    bare_interval_ms: list[float] = field(default_factory=list)
    pan_interval_ms: list[float] = field(default_factory=list)
    pan_processor_ms: list[float] = field(default_factory=list)
    text_scale_ms: list[float] = field(default_factory=list)
