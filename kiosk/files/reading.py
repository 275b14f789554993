"""The one way in: every file that the program reads comes through here.

A file is looked at before it is opened, because opening a device can do harm, and again once it is open,
because it may have been exchanged meanwhile. Nothing here waits for a pipe.
"""

from __future__ import annotations

import os
from pathlib import Path
from stat import S_ISDIR, S_ISREG

from kiosk.files.unfit import Unfit, UnfitError, outside, unreadable

# Where a system lacks one of these flags, it doesn't need it.
_FLAGS = ("O_NONBLOCK", "O_NOCTTY", "O_CLOEXEC", "O_BINARY")
_READ = os.O_RDONLY | sum(getattr(os, name, 0) for name in _FLAGS)
_PIECE = 1 << 20


def read_bytes(path: str | Path, most: int, within: str | Path | None = None) -> bytes:
    """At most ``most`` bytes. Raises UnfitError, also where links lead out of the folder ``within``."""
    try:
        place = os.path.realpath(path, strict=True) if within is not None else os.fspath(path)
        if within is not None and not is_within(place, within):
            raise outside("file")
        _look(os.stat(place), most)
        return _content(place, most, linked=within is None)
    except (OSError, ValueError) as reason:
        raise unreadable(reason) from None


def read_text(path: str | Path, most: int, within: str | Path | None = None) -> str:
    """UTF-8, with ``\\n`` line ends and without a byte order mark. Raises UnfitError."""
    return text_of(read_bytes(path, most, within))


def is_fit(path: str | Path, most: int) -> bool:
    """For what somebody else opens by its name."""
    try:
        _look(os.stat(path), most)
    except (OSError, ValueError, UnfitError):
        return False
    return True


def text_of(data: bytes) -> str:
    """Raises UnfitError with the line."""
    nul = data.find(b"\0")
    try:
        text = data.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        line = data.count(b"\n", 0, error.start) + 1
        message = f"Byte {error.start + 1} of this file is not UTF-8 text."
        mend = "Save the file again with the encoding UTF-8."
        raise UnfitError(Unfit.ENCODING, message, mend, line) from None
    if nul >= 0:
        message, mend = f"This is not a text file: byte {nul + 1} is zero.", "Save it as plain text."
        raise UnfitError(Unfit.NOT_TEXT, message, mend, data.count(b"\n", 0, nul) + 1)
    return text.replace("\r\n", "\n").replace("\r", "\n")


def is_within(place: str | Path, folder: str | Path) -> bool:
    """``place`` has no links left in it; ``folder`` may be one itself."""
    return Path(place).is_relative_to(os.path.realpath(folder))


def _look(status: os.stat_result, most: int) -> None:
    if S_ISDIR(status.st_mode):
        raise UnfitError(Unfit.FOLDER, "This is a folder.", "Put a file here, or name one.")
    if not S_ISREG(status.st_mode):
        raise UnfitError(Unfit.NO_FILE, "This is not a file.", "Put a file here, or name one.")
    if status.st_size > most:
        raise too_large(status.st_size, most)


def too_large(size: int, most: int) -> UnfitError:
    message = f"This file is too large: {size:,} bytes; at most {most:,} may be."
    return UnfitError(Unfit.TOO_LARGE, message, "Split it, or take out what it need not hold.")


def _content(place: str, most: int, *, linked: bool) -> bytes:
    """A file that says that it is empty may give something all the same, and one may grow."""
    descriptor = os.open(place, _READ if linked else _READ | getattr(os, "O_NOFOLLOW", 0))
    try:
        status = os.fstat(descriptor)
        _look(status, most)
        if not linked and (os.path.realpath(place) != place or not _same(status, place)):
            raise outside("file")
        pieces, left = list[bytes](), most + 1
        while left > 0 and (piece := os.read(descriptor, min(left, max(status.st_size + 1, 4096), _PIECE))):
            pieces.append(piece)
            left -= len(piece)
    finally:
        os.close(descriptor)
    if left <= 0:
        raise too_large(most + 1, most)
    return b"".join(pieces)


def _same(status: os.stat_result, place: str) -> bool:
    return os.path.samestat(status, os.lstat(place))
