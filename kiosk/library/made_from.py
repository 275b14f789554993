"""The files that a compiled library depends on: the deck's, and the code that reads them."""

from __future__ import annotations

import os
from collections.abc import Iterator

_FOLDERS = ("seeds", "content", "assets")
_NOT_READ = ("content/reviews.toml",)  # signing a page must not make the next start slow
_ROOM = os.path.dirname(os.path.abspath(__file__))
_PROGRAM = os.path.dirname(_ROOM)
_ROOMS = ("core", "library")


def files_of(deck: str) -> Iterator[tuple[str, str]]:
    """Each file's name within the deck or the program, and its path; always in the same order."""
    for folder in _FOLDERS:
        for name in sorted(_names(f"{deck}/{folder}", folder)):
            yield name, f"{deck}/{name}"
    for folder in _ROOMS:
        for name in sorted(_names(f"{_PROGRAM}/{folder}", folder)):
            if name.endswith(".py"):
                yield name, f"{_PROGRAM}/{name}"


def stamps_of(deck: str) -> bytes:
    """Names, sizes and times: quick to take, and enough where nothing was touched. Raises OSError."""
    return b"\n".join(_stamp(name, path) for name, path in files_of(deck))


def _stamp(name: str, path: str) -> bytes:
    found = os.stat(path, follow_symlinks=False)
    return b"%s %d %d %d" % (os.fsencode(name), found.st_mode, found.st_size, found.st_mtime_ns)


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
            elif below not in _NOT_READ:
                yield below
