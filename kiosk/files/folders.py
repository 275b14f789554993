"""What lies in a folder: never more than can be looked at, and nothing behind a link."""

from __future__ import annotations

import os
from collections.abc import Iterator
from itertools import islice
from pathlib import Path

from kiosk.files.left_behind import passed_over
from kiosk.files.limits import DEEPEST, MOST_FILES, MOST_NAMES
from kiosk.files.reading import is_within
from kiosk.files.unfit import Unfit, UnfitError, outside


def names_in(folder: str | Path, within: str | Path | None = None) -> tuple[str, ...]:
    """All of them, sorted. Raises UnfitError, also for a link out of the folder ``within``."""
    return tuple(sorted(entry.name for entry in _entries(folder, within)))


def wanted_in(folder: str | Path, within: str | Path | None = None) -> tuple[str, ...]:
    """Without what hides, and what other programs have left behind. Raises UnfitError."""
    names = names_in(folder, within)
    without = passed_over(names)
    return tuple(name for name in names if name not in without)


def folders_in(folder: str | Path, within: str | Path | None = None) -> tuple[str, ...]:
    """Of what is wanted in it, the folders. Raises UnfitError."""
    return tuple(name for name in wanted_in(folder, within) if os.path.isdir(os.path.join(folder, name)))


def files_below(folder: str) -> Iterator[str]:
    """Each wanted file's way from ``folder``, with ``/``; links count as files. Raises UnfitError; nothing
    comes of a folder that isn't there."""
    return (way for way, is_folder in below(folder) if not is_folder)


def below(folder: str) -> Iterator[tuple[str, bool]]:
    """As `files_below`, with the folders; whether it is one stands behind each."""
    left, found = [("", 0)], 0
    while left:
        before, depth = left.pop()
        try:
            entries = _entries(f"{folder}/{before}" if before else folder)
        except UnfitError as reason:
            if reason.why is Unfit.MISSING:
                continue
            raise
        without = passed_over(entry.name for entry in entries)
        for entry in entries:
            if entry.name in without:
                continue
            way = f"{before}/{entry.name}" if before else entry.name
            found += 1
            is_folder = entry.is_dir(follow_symlinks=False)
            if is_folder:
                left.append((way, depth + 1))
            yield way, is_folder
        _hold(found, depth)


def _hold(found: int, depth: int) -> None:
    if found > MOST_FILES:
        raise _too_many(MOST_FILES)
    if depth > DEEPEST:
        message = f"Folders lie too deep in each other here: at most {DEEPEST} may."
        raise UnfitError(Unfit.TOO_DEEP, message, "Move their files up.")


def _entries(folder: str | Path, within: str | Path | None = None) -> list[os.DirEntry[str]]:
    try:
        if within is not None and not is_within(os.path.realpath(folder, strict=True), within):
            raise outside("folder")
        with os.scandir(folder) as entries:
            found = list(islice(entries, MOST_NAMES + 1))
    except (FileNotFoundError, NotADirectoryError):
        raise UnfitError(Unfit.MISSING, "This folder is missing.", "Make it, or correct its name.") from None
    except (OSError, ValueError) as reason:
        why = reason.strerror if isinstance(reason, OSError) else "its name can't be one"
        message = f"This folder can't be read: {why}."
        raise UnfitError(Unfit.UNREADABLE, message, "Check that you may read it.") from None
    if len(found) > MOST_NAMES:
        raise _too_many(MOST_NAMES)
    return found


def _too_many(most: int) -> UnfitError:
    message = f"There are too many files in this folder: at most {most:,} may be."
    return UnfitError(Unfit.TOO_MANY, message, "Take out what doesn't belong here.")
