"""What `kiosk check` tells about files that no deck is made of, though they do it no harm."""

from __future__ import annotations

import os
from collections.abc import Iterable, Iterator
from pathlib import Path

from kiosk.core.fault import Fault
from kiosk.core.rules.deck import Rule
from kiosk.files.folders import names_in
from kiosk.files.left_behind import is_copy, is_left_behind, passed_over
from kiosk.files.limits import DEEPEST
from kiosk.files.unfit import UnfitError

_FOLDERS = ("seeds", "content", "assets")
_LEFT = "Another program has left this here; it is passed over."
_COPY = "This looks like a copy of the file beside it, so it is passed over."


def left_behind_in(deck: Path) -> tuple[Fault, ...]:
    """One note each, sorted. What can't be looked into is a fault of the deck, and none of these."""
    return tuple(
        sorted((*_told("", _names(deck, "")), *(note for name in _FOLDERS for note in _below(deck, name))))
    )


def _below(deck: Path, folder: str, depth: int = 0) -> Iterator[Fault]:
    names = _names(deck, folder)
    yield from _told(f"{folder}/", names)
    without = passed_over(names)
    for name in names:
        path = deck / folder / name
        if name not in without and depth < DEEPEST and path.is_dir() and not path.is_symlink():
            yield from _below(deck, f"{folder}/{name}", depth + 1)


def _names(deck: Path, folder: str) -> tuple[str, ...]:
    try:
        return names_in(os.path.join(deck, folder), within=deck)
    except UnfitError:
        return ()


def _told(before: str, names: Iterable[str]) -> Iterator[Fault]:
    beside = frozenset(names)
    for name in beside:
        if is_left_behind(name):
            yield _note(f"{before}{name}", _LEFT, "Take it away.")
        elif is_copy(name, beside):
            yield _note(f"{before}{name}", _COPY, "Keep the one that is right, under the plain name.")


def _note(file: str, message: str, mend: str) -> Fault:
    return Fault(file, 0, Rule.LEFT_BEHIND.value, message, mend)
