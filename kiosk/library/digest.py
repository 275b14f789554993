"""One SHA-256 over all that a compiled library depends on: the deck's files and the code that reads."""

from __future__ import annotations

import os
from collections.abc import Iterator
from hashlib import sha256

from kiosk.library.limits import MOST_BYTES

_FOLDERS = ("seeds", "content", "assets")
_ROOM = os.path.dirname(os.path.abspath(__file__))
_PROGRAM = os.path.dirname(_ROOM)
# Where a system lacks one of the two flags, it doesn't need it.
_READ = os.O_RDONLY | getattr(os, "O_NONBLOCK", 0) | getattr(os, "O_BINARY", 0)
_ROOMS = ("core", "library")


def digest_of(deck: str) -> bytes:
    """Raises OSError for an unreadable file. Times and owners don't count: it holds on every machine."""
    total = sha256()
    for part in _parts(deck):
        total.update(len(part).to_bytes(8, "big"))
        total.update(part)
    return total.digest()


def _parts(deck: str) -> Iterator[bytes]:
    for folder in _FOLDERS:
        for file in sorted(_names(f"{deck}/{folder}", folder)):
            yield os.fsencode(file)
            yield _content(f"{deck}/{file}")
    for folder in _ROOMS:
        for file in sorted(_names(f"{_PROGRAM}/{folder}", folder)):
            if file.endswith(".py"):
                yield os.fsencode(file)
                yield _content(f"{_PROGRAM}/{file}")


def _names(folder: str, name: str) -> Iterator[str]:
    try:
        entries = os.scandir(folder)
    except FileNotFoundError:
        return
    with entries:
        for entry in entries:
            below = f"{name}/{entry.name}"
            if entry.is_dir(follow_symlinks=False):
                yield from _names(entry.path, below)
            else:
                yield below


def _content(path: str) -> bytes:
    """Without waiting for what isn't a plain file. A file beyond the limit is a fault, so a deck
    that holds one is never compiled, and its start tells enough."""
    try:
        descriptor = os.open(path, _READ)
    except FileNotFoundError:
        return b""
    try:
        return os.read(descriptor, MOST_BYTES + 1)
    except (IsADirectoryError, BlockingIOError):
        return b""
    finally:
        os.close(descriptor)
