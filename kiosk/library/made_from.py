"""The files that a compiled library depends on: the deck's, and the code that reads them."""

from __future__ import annotations

import os
from collections.abc import Iterator
from stat import S_ISLNK

from kiosk.core.drawing import PARTS, SCENES
from kiosk.files.folders import files_below

_FOLDERS = ("seeds", "content", "assets")
_NOT_READ = ("content/reviews.toml",)  # signing a page must not make the next start slow
_NEVER_READ = (f"{PARTS}/", f"{SCENES}/")  # what drawings were put together from
_ROOM = os.path.dirname(os.path.abspath(__file__))
_PROGRAM = os.path.dirname(_ROOM)
_ROOMS = ("core", "files", "library")


def files_of(deck: str) -> Iterator[tuple[str, str]]:
    """Each file's name within the deck or the program, and its path; always in the same order. Raises
    UnfitError."""
    for folder in _FOLDERS:
        for name in sorted(_names(deck, folder)):
            if name not in _NOT_READ and not name.startswith(_NEVER_READ):
                yield name, f"{deck}/{name}"
    for folder in _ROOMS:
        for name in sorted(_names(_PROGRAM, folder)):
            if name.endswith(".py"):
                yield name, f"{_PROGRAM}/{name}"


def stamps_of(deck: str) -> bytes:
    """Names, sizes and times: quick to take, and enough where nothing was touched. Raises OSError and
    UnfitError."""
    return b"\n".join(_stamp(name, path) for name, path in files_of(deck))


def _stamp(name: str, path: str) -> bytes:
    """Of a link, also what it leads to."""
    found = os.stat(path, follow_symlinks=False)
    stamp = b"%s %d %d %d" % (os.fsencode(name), found.st_mode, found.st_size, found.st_mtime_ns)
    if not S_ISLNK(found.st_mode):
        return stamp
    led = os.stat(path) if os.path.exists(path) else found
    return b"%s %d %d %d" % (stamp, led.st_mode, led.st_size, led.st_mtime_ns)


def _names(place: str, folder: str) -> Iterator[str]:
    return (f"{folder}/{name}" for name in files_below(f"{place}/{folder}"))
