"""Commands as somebody types them: whatever a shell would take apart or for its own is quoted."""

from __future__ import annotations

import os
import sys
from collections.abc import Sequence
from pathlib import Path

PROGRAM = Path(__file__).resolve().parent.parent.parent
"""The folder that the program lies in: its own, or where pip puts packages."""
_WINDOWS_OWN = frozenset("&|<>^()%!;,'`")


def typed(*words: str | Path, windows: bool = sys.platform == "win32") -> str:
    """For a POSIX shell, or for Windows' own. A control character in a name would act on the terminal that it
    is printed on, so it is written as an escape, which no shell finds."""
    plain = [_printable(str(word)) for word in words]
    if windows:
        from subprocess import list2cmdline  # costs a start two milliseconds, and most print no command

        return " ".join(f'"{word}"' if _WINDOWS_OWN & set(word) else list2cmdline([word]) for word in plain)
    from shlex import join  # the same

    return join(plain)


def kiosk_command(text: str, *words: str | Path) -> str:
    """What to type for a command of this program: ``text`` as it stands, then ``words``, quoted."""
    return " ".join((program(Path(sys.prefix), os.get_exec_path()), text, *(typed(word) for word in words)))


def program(
    prefix: Path, path: Sequence[str], folder: Path = PROGRAM, *, windows: bool = sys.platform == "win32"
) -> str:
    """How this program is called from where it was started: in the ``.venv`` of its own folder by that path,
    elsewhere by its name, if a shell finds it. ``prefix`` is Python's."""
    venv, scripts = folder / ".venv", "Scripts" if windows else "bin"
    if prefix == venv and is_here(folder):
        return rf".venv\{scripts}\kiosk" if windows else f".venv/{scripts}/kiosk"
    reached = prefix != venv and str(prefix / scripts) in path
    return "kiosk" if reached else typed(prefix / scripts / "kiosk", windows=windows)


def is_here(folder: Path) -> bool:
    return Path(os.path.abspath(os.curdir)) == folder


def _printable(word: str) -> str:
    return "".join(sign if sign.isprintable() else ascii(sign)[1:-1] for sign in word)
