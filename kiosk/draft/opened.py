"""The bytes of a document, if it is a file that may be read."""

from __future__ import annotations

import os
import stat
from pathlib import Path

from kiosk.draft.faults import Rule, UnreadableError
from kiosk.draft.limits import MOST_BYTES


def opened(path: Path) -> bytes:
    """Looks before it opens: opening a pipe would wait for ever."""
    try:
        _look(path.stat())
        with path.open("rb") as file:
            data = file.read(MOST_BYTES + 1)
    except FileNotFoundError:
        message = "There is no such file."
        raise UnreadableError(Rule.DOCUMENT_MISSING, message, "Correct its name.") from None
    except PermissionError:
        message = "This file may not be read."
        mend = "Give yourself the right to read it."
        raise UnreadableError(Rule.DOCUMENT_UNREADABLE, message, mend) from None
    except (OSError, ValueError) as error:
        reason = os.strerror(error.errno) if isinstance(error, OSError) and error.errno else str(error)
        message = f"This file can't be read: {reason}."
        raise UnreadableError(Rule.DOCUMENT_UNREADABLE, message, "Name another file.") from None
    if len(data) > MOST_BYTES:
        raise _too_large(len(data))
    return data


def _look(status: os.stat_result) -> None:
    if stat.S_ISDIR(status.st_mode):
        raise UnreadableError(Rule.DOCUMENT_UNREADABLE, "This is a folder.", "Name the documents in it.")
    if not stat.S_ISREG(status.st_mode):
        raise UnreadableError(Rule.DOCUMENT_UNREADABLE, "This is no file.", "Name a document.")
    if status.st_size == 0:
        raise UnreadableError(Rule.DOCUMENT_EMPTY, "This file is empty.", "Leave it out.")
    if status.st_size > MOST_BYTES:
        raise _too_large(status.st_size)


def _too_large(size: int) -> UnreadableError:
    message = f"This file is too large: {size / 1e6:.0f} MB; at most {MOST_BYTES / 1e6:.0f} MB may be."
    return UnreadableError(Rule.DOCUMENT_TOO_LARGE, message, "Split it, or take its pictures out.")
