"""Keeps painted pictures of the land from one start to the next: to read one takes a fifth of painting it."""

from __future__ import annotations

import logging
import zlib
from pathlib import Path
from struct import Struct as Layout

from PySide6.QtCore import QCryptographicHash
from PySide6.QtGui import QImage

from kiosk.files.folders import names_in
from kiosk.files.reading import read_bytes
from kiosk.files.unfit import Unfit, UnfitError
from kiosk.files.writing import write_whole

log = logging.getLogger("kiosk")
_SIZE = Layout("<II")
_ENDING = ".land"
_MOST_BYTES, _MOST_PIXELS, _MOST_FILES = 64_000_000, 128_000_000, 8
_QUICKLY = 1  # how hard zlib tries


def name_of(svg: str, width: int, height: int) -> str:
    """The same for the same picture only: other colours, places or shapes are another one.

    By Qt: Python's hashlib would bring a library of its own into memory."""
    told = f"{width} {height} {svg}".encode()
    return QCryptographicHash.hash(told, QCryptographicHash.Algorithm.Sha1).toHex().toStdString() + _ENDING


class LandFiles:
    """In a ``folder`` of their own. Where there is none, or it can't be written, each start paints anew, and
    else all is the same."""

    def __init__(self, folder: Path | None) -> None:
        self._folder = folder

    def read(self, name: str) -> QImage | None:
        """None where it isn't there, or is damaged, which the log tells."""
        if self._folder is None:
            return None
        try:
            return _unpacked(read_bytes(self._folder / name, _MOST_BYTES))
        except UnfitError as reason:
            damaged = reason.why is not Unfit.MISSING
        except (zlib.error, ValueError):
            damaged = True
        if damaged:
            log.warning("%s is damaged, and is painted anew.", self._folder / name)
        return None

    def keep(self, name: str, image: QImage) -> None:
        """With the newest others: a screen has one size and two themes, but windows are drawn larger."""
        if self._folder is None:
            return
        try:
            self._folder.mkdir(parents=True, exist_ok=True)
            write_whole(self._folder / name, _packed(image), lasting=False)
            self._clear(name)
        except (OSError, UnfitError):
            self._folder = None

    def _clear(self, newest: str) -> None:
        assert self._folder is not None, "something was written there"
        files = [self._folder / each for each in names_in(self._folder) if each.endswith(_ENDING)]
        others = sorted(
            (each for each in files if each.name != newest), key=lambda each: each.stat().st_mtime
        )
        for each in others[: max(0, len(files) - _MOST_FILES)]:
            each.unlink(missing_ok=True)


def _packed(image: QImage) -> bytes:
    return _SIZE.pack(image.width(), image.height()) + zlib.compress(bytes(image.constBits()), _QUICKLY)


def _unpacked(data: bytes) -> QImage:
    """Raises zlib.error or ValueError."""
    if len(data) < _SIZE.size:
        raise ValueError("it has no size")
    width, height = _SIZE.unpack_from(data)
    if width * height > _MOST_PIXELS:
        raise ValueError("it has no size that a screen has")
    unpacking = zlib.decompressobj()
    pixels = unpacking.decompress(memoryview(data)[_SIZE.size :], width * height * 4 + 1)
    if not (pixels and unpacking.eof and len(pixels) == width * height * 4):
        raise ValueError("it has another size")
    image = QImage(width, height, QImage.Format.Format_ARGB32_Premultiplied)
    memoryview(image.bits())[:] = pixels
    return image
