"""What goes with a visitor from place to place."""

from __future__ import annotations

from msgspec import Struct

from kiosk.core.picks import Pick

TEXT_SCALES = (1.0, 1.25, 1.5, 2.0)


class Comforts(Struct, frozen=True):
    """How one visitor likes the screen; None where it is left as the clinic has it."""

    text_scale: float = 1.0
    contrast: bool | None = None
    still: bool | None = None


class Journey(Struct, frozen=True):
    """``read`` holds ids of pages read to their end, ``picked`` what a visitor takes along. Who began with a
    page hasn't ``met`` the main message, which waits on the first way to the menu."""

    comforts: Comforts = Comforts()
    read: frozenset[str] = frozenset()
    picked: frozenset[Pick] = frozenset()
    met: bool = True
