"""Where a window stood, kept in a small file from one start to the next."""

from __future__ import annotations

import logging
import os
from collections.abc import Iterable
from pathlib import Path
from typing import Annotated

import msgspec
from msgspec import Meta, Struct
from msgspec.structs import replace
from PySide6.QtCore import QRect

FILE_NAME = "window.json"
_MOST_BYTES = 1000
_LEAST_SEEN = 80
"""Pixels of a window's upper edge that must be on a screen, so that it can be taken hold of."""
log = logging.getLogger("kiosk")

Offset = Annotated[int, Meta(ge=-100_000, le=100_000)]
Side = Annotated[int, Meta(ge=1, le=20_000)]


class Place(Struct, frozen=True, forbid_unknown_fields=True):
    """In pixels, while the window is not ``maximised``."""

    x: Offset
    y: Offset
    width: Side
    height: Side
    maximised: bool = False


def read_place(folder: Path) -> Place | None:
    """None where nothing was kept, or where what stands there can't be used, which the log then tells."""
    file = folder / FILE_NAME
    try:
        with file.open("rb") as kept:
            return msgspec.json.decode(kept.read(_MOST_BYTES), type=Place)
    except FileNotFoundError:
        return None
    except (OSError, msgspec.MsgspecError) as reason:
        log.warning("%s can't be used, so the window opens in its usual place: %s", file, reason)
        return None


def keep_place(place: Place, folder: Path) -> bool:
    """Whole or not at all; False, with the reason in the log, where it can't be written."""
    part = folder / f"{FILE_NAME}.{os.getpid()}.part"
    try:
        folder.mkdir(parents=True, exist_ok=True)
        part.write_bytes(msgspec.json.encode(place))
        part.replace(folder / FILE_NAME)
    except OSError as reason:
        log.warning("The window's place can't be kept in %s: %s", folder, reason.strerror)
        return False
    return True


def brought_back(place: Place, screens: Iterable[QRect]) -> Place:
    """The same place if it can be reached on one of the screens, else the middle of the first one; never
    larger than its screen."""
    rooms = list(screens)
    if not rooms:
        return place
    edge = QRect(place.x, place.y, place.width, 1)
    best = max(rooms, key=lambda room: room.intersected(edge).width())
    if best.intersected(edge).width() >= min(_LEAST_SEEN, place.width):
        return _no_larger(place, best)
    fit = _no_larger(place, rooms[0])
    middle = QRect(0, 0, fit.width, fit.height)
    middle.moveCenter(rooms[0].center())
    return replace(fit, x=middle.x(), y=middle.y())


def _no_larger(place: Place, room: QRect) -> Place:
    return replace(place, width=min(place.width, room.width()), height=min(place.height, room.height()))
