"""What keeps a file from being read, whoever wants it."""

from __future__ import annotations

from enum import StrEnum


class Unfit(StrEnum):
    MISSING = "missing"
    FOLDER = "folder"
    NO_FILE = "no file"
    """A pipe, a socket or a device."""
    OUTSIDE = "outside"
    TOO_LARGE = "too large"
    TOO_MANY = "too many"
    TOO_DEEP = "too deep"
    UNREADABLE = "unreadable"
    ENCODING = "encoding"
    NOT_TEXT = "not text"
    NOT_TOML = "not TOML"


class UnfitError(Exception):
    """``message`` and ``mend`` are sentences that hold no word of the file; ``line`` is 0 for all of it."""

    def __init__(self, why: Unfit, message: str, mend: str, line: int = 0) -> None:
        super().__init__(f"{message} {mend}")
        self.why, self.message, self.mend, self.line = why, message, mend, line


def missing() -> UnfitError:
    return UnfitError(Unfit.MISSING, "This file is missing.", "Check its name and its place.")


def unreadable(reason: OSError | ValueError) -> UnfitError:
    """A ValueError is a path with a zero byte in it."""
    if isinstance(reason, FileNotFoundError | NotADirectoryError):
        return missing()
    why = (reason.strerror if isinstance(reason, OSError) else "") or "its name can't be one"
    mend = "Check that the file is there and that you may read it."
    return UnfitError(Unfit.UNREADABLE, f"This file can't be read: {why}.", mend)


def outside(what: str) -> UnfitError:
    """``what`` is a file or a folder."""
    message = f"This is a link to a {what} outside the deck."
    return UnfitError(Unfit.OUTSIDE, message, f"Copy the {what} itself into the deck.")
