"""The bytes of a document, if it is a file that may be read."""

from __future__ import annotations

from pathlib import Path

from kiosk.draft.faults import Rule, UnreadableError
from kiosk.draft.reading.limits import MOST_BYTES
from kiosk.files.reading import read_bytes
from kiosk.files.unfit import Unfit, UnfitError

_TOLD = {
    Unfit.MISSING: (Rule.DOCUMENT_MISSING, "There is no such file.", "Correct its name."),
    Unfit.FOLDER: (Rule.DOCUMENT_UNREADABLE, "This is a folder.", "Name the documents in it."),
    Unfit.NO_FILE: (Rule.DOCUMENT_UNREADABLE, "This is no file.", "Name a document."),
}


def opened(path: Path) -> bytes:
    """Raises UnreadableError."""
    try:
        data = read_bytes(path, MOST_BYTES)
    except UnfitError as reason:
        if reason.why is Unfit.TOO_LARGE:
            mend = "Split it, or take its pictures out."
            raise UnreadableError(Rule.DOCUMENT_TOO_LARGE, reason.message, mend) from None
        told = (Rule.DOCUMENT_UNREADABLE, reason.message, "Name another file, or get the right to read it.")
        raise UnreadableError(*_TOLD.get(reason.why, told)) from None
    if not data:
        raise UnreadableError(Rule.DOCUMENT_EMPTY, "This file is empty.", "Leave it out.")
    return data
