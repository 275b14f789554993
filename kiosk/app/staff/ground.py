"""What the staff's panel stands on: the program as it is at each moment."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from msgspec import Struct

from kiosk.app.loaded_deck import LoadedDeck


class StaffGround(Struct, frozen=True):
    """``folder`` is the state folder, ``settings`` their file. ``trouble``: why no counts are kept."""

    folder: Path
    settings: Path | None
    loaded: Callable[[], LoadedDeck]
    trouble: Callable[[], str]
    step_aside: Callable[[], object]
    come_back: Callable[[], object]
