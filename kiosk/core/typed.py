"""Commands as somebody types them: whatever a shell would take apart or for its own is quoted."""

from __future__ import annotations

import sys
from pathlib import Path

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


def _printable(word: str) -> str:
    return "".join(sign if sign.isprintable() else ascii(sign)[1:-1] for sign in word)
