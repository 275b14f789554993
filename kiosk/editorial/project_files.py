"""The text files of a project that version control would keep."""

from __future__ import annotations

import os
from collections.abc import Iterator
from fnmatch import fnmatchcase
from pathlib import Path

_NEVER = (".git", ".venv", "__pycache__", "node_modules", ".*_cache")


def text_files(project: Path, without: Path) -> Iterator[tuple[str, str]]:
    """Each file's path in the project, and its text. Of ``.gitignore`` only plain names and ``*`` are heeded,
    and links are not followed. ``without`` is a folder that doesn't count."""
    ignored = (*_NEVER, *_ignored(project))
    outside = without.resolve()
    for folder, folders, names in os.walk(project):
        here = Path(folder)
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
        lines = (project / ".gitignore").read_text(encoding="utf-8").splitlines()
    except (OSError, UnicodeDecodeError):
        return ()
    names = (line.strip().strip("/") for line in lines)
    return tuple(name for name in names if name and name[0] not in "#!" and "/" not in name)


def _text(path: Path) -> str | None:
    """None for what isn't text, or can't be read."""
    try:
        data = path.read_bytes()
        return None if b"\0" in data else data.decode("utf-8-sig")
    except (OSError, UnicodeDecodeError):
        return None
