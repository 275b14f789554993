"""What the staff's panel asks of the rest of the program."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from msgspec import Struct

from kiosk.bridge.staff.glass_watch import GlassWatch
from kiosk.bridge.staff.rows import PanelParts


class Duties(Struct):
    """``folder`` holds the PIN. ``rest``: seconds without a touch after which the panel closes. ``opens``
    ends the visit under it. ``step_aside`` is None where there is nothing to see behind the screen."""

    folder: Path
    rest: int
    glass: GlassWatch
    told: Callable[[], PanelParts]
    opens: Callable[[], object]
    restart: Callable[[], object]
    step_aside: Callable[[], object] | None
