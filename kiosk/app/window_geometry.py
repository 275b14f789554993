"""Where a window stood, kept in a small file from one start to the next."""

from __future__ import annotations

import logging
from collections.abc import Iterable
from pathlib import Path
from typing import Annotated

import msgspec
from msgspec import Meta, Struct
from msgspec.structs import replace
from PySide6.QtCore import QRect

from kiosk.files.limits import WINDOW
from kiosk.files.reading import read_bytes
from kiosk.files.unfit import Unfit, UnfitError

FILE_NAME = "window.json"
_LEAST_WIDTH, _LEAST_HEIGHT = 320, 240
_LEAST_SEEN, _EDGE = 80, 24
"""Pixels of a window's upper edge that must be on a screen, so that it can be taken hold of."""
log = logging.getLogger("kiosk")

Offset = Annotated[int, Meta(ge=-100_000, le=100_000)]
Side = Annotated[int, Meta(ge=1, le=20_000)]


class WindowGeometry(Struct, frozen=True, forbid_unknown_fields=True):
    """In pixels, while the window is not ``maximised``."""

    x: Offset
    y: Offset
    width: Side
    height: Side
    maximised: bool = False


def read_geometry(folder: Path) -> WindowGeometry | None:
    """None where nothing was kept, or where what stands there can't be used, which the log then tells."""
    file = folder / FILE_NAME
    try:
        return msgspec.json.decode(read_bytes(file, WINDOW), type=WindowGeometry)
    except UnfitError as reason:
        if reason.why is Unfit.MISSING:
            return None
        told = reason.message
    except (msgspec.MsgspecError, UnicodeDecodeError, RecursionError):
        told = "It doesn't tell of a window's place."
    log.warning("%s can't be used, so the window opens in its usual place: %s", file, told)
    return None


def save_geometry(geometry: WindowGeometry, folder: Path) -> bool:
    """Whole or not at all; False, with the reason in the log, where it can't be written."""
    try:
        folder.mkdir(parents=True, exist_ok=True)
        from kiosk.files.writing import write_whole  # not before a window was moved

        write_whole(folder / FILE_NAME, msgspec.json.encode(geometry), lasting=False)
    except OSError as reason:
        log.warning("The window's place can't be kept in %s: %s", folder, reason.strerror)
        return False
    return True


def brought_back(
    geometry: WindowGeometry, screens: Iterable[QRect], usual: tuple[int, int] = (1280, 800)
) -> WindowGeometry:
    """The same place if it can be reached on one of the screens, else the middle of the first one; never
    larger than its screen, and of the ``usual`` size where it was too small for anything to be read."""
    if geometry.width < _LEAST_WIDTH or geometry.height < _LEAST_HEIGHT:
        geometry = replace(geometry, width=usual[0], height=usual[1])
    rooms = [room for room in screens if not room.isEmpty()]
    if not rooms:
        return geometry
    edge = QRect(geometry.x, geometry.y, geometry.width, _EDGE)
    best = max(rooms, key=lambda room: room.intersected(edge).width())
    seen = best.intersected(edge)
    if seen.width() >= _LEAST_SEEN and seen.height() == _EDGE:
        return _no_larger(geometry, best)
    fit = _no_larger(geometry, rooms[0])
    middle = QRect(0, 0, fit.width, fit.height)
    middle.moveCenter(rooms[0].center())
    return replace(fit, x=middle.x(), y=middle.y())


def _no_larger(geometry: WindowGeometry, room: QRect) -> WindowGeometry:
    width, height = min(geometry.width, room.width()), min(geometry.height, room.height())
    return replace(geometry, width=width, height=height)
