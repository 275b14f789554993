"""The text files of a project that version control would keep."""

from __future__ import annotations

import os
from collections.abc import Iterator
from fnmatch import fnmatchcase
from pathlib import Path

from kiosk.files.limits import DECK_FILE, DOCUMENT
from kiosk.files.reading import read_text
from kiosk.files.unfit import Unfit, UnfitError

_DEEPEST = 100
_NEVER = (".git", ".venv", "__pycache__", "node_modules", ".*_cache")


def text_files(project: Path, without: Path) -> Iterator[tuple[str, str]]:
    """Each file's path in the project, and its text. Of ``.gitignore`` only plain names and ``*`` are heeded,
    and links are not followed. ``without`` is a folder that doesn't count. Raises UnfitError."""
    ignored = (*_NEVER, *_ignored(project))
    outside = without.resolve()
    for folder, folders, names in os.walk(project):
        here = Path(folder)
        if len(here.parts) - len(project.parts) > _DEEPEST:
            message = f"Folders lie too deep in each other here: at most {_DEEPEST} may."
            raise UnfitError(Unfit.TOO_DEEP, message, "Move their files up.")
        folders[:] = sorted(name for name in folders if _counts(here / name, ignored, outside))
        for name in sorted(names):
            if _counts(here / name, ignored, outside):
                text = _text(here / name)
                if text is not None:
                    yield (here / name).relative_to(project).as_posix(), text


def _counts(path: Path, ignored: tuple[str, ...], outside: Path) -> bool:
    if path.is_symlink() or any(fnmatchcase(path.name, pattern) for pattern in ignored):
        return False
    return path.resolve() != outside


def _ignored(project: Path) -> tuple[str, ...]:
    try:
        lines = read_text(project / ".gitignore", DECK_FILE).splitlines()
    except UnfitError:
        return ()
    names = (line.strip().strip("/") for line in lines)
    return tuple(name for name in names if name and name[0] not in "#!" and "/" not in name)


def _text(path: Path) -> str | None:
    """None for what isn't text, can't be read, or is larger than any text."""
    try:
        return read_text(path, DOCUMENT)
    except UnfitError:
        return None
