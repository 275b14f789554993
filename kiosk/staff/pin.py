"""The staff's PIN: only a salted slow hash of it is kept, in a file that nobody else may read."""

from __future__ import annotations

from pathlib import Path

import msgspec
from msgspec import Struct

from kiosk.files.limits import PIN
from kiosk.files.reading import read_bytes
from kiosk.files.unfit import Unfit, UnfitError
from kiosk.files.writing import written_whole

FILE_NAME = "staff-pin.json"
LEAST, MOST = 4, 8
_OWN = 0o600
_DIGITS = "0123456789"


class _Kept(Struct, frozen=True, forbid_unknown_fields=True):
    argon2: str


class UnreadPinError(Exception):
    """A sentence that says why, and one that says what to do."""


def why_refused(pin: str) -> str:
    """Why it is none that anybody should have; empty where it is fine."""
    if not pin or set(pin) - {*_DIGITS}:
        return "A PIN has digits only, 0 to 9."
    if not LEAST <= len(pin) <= MOST:
        return f"A PIN has {LEAST} to {MOST} digits."
    if any(pin == (pin[:part] * MOST)[: len(pin)] for part in (1, 2)):
        return "This PIN repeats itself, so it is tried first."
    if any(pin in run for run in (_DIGITS * 2, _DIGITS[::-1] * 2)):
        return "This PIN is a row of digits, so it is tried first."
    if len(pin) == LEAST and pin[:2] in ("19", "20"):
        return "This PIN looks like a year, so it is tried first."
    return ""


def set_pin(folder: Path, pin: str) -> None:
    """Instead of the one before. Raises ValueError with the reason of `why_refused`, OSError."""
    if refused := why_refused(pin):
        raise ValueError(refused)
    from argon2 import PasswordHasher  # no start pays for it

    kept = msgspec.json.encode(_Kept(PasswordHasher().hash(pin)))
    folder.mkdir(parents=True, exist_ok=True)
    written_whole(folder / FILE_NAME, lambda part: _fill(part, kept))


def is_set(folder: Path) -> bool:
    """Raises UnreadPinError where the file is there and can't be one."""
    return _kept(folder) is not None


def is_right(folder: Path, pin: bytes | bytearray) -> bool:
    """Takes a good part of a second. Raises UnreadPinError."""
    kept = _kept(folder)
    if kept is None:
        return False
    from argon2 import PasswordHasher
    from argon2.exceptions import InvalidHashError, VerificationError, VerifyMismatchError

    try:
        return PasswordHasher().verify(kept.argon2, bytes(pin))
    except VerifyMismatchError:
        return False
    except (InvalidHashError, VerificationError):
        raise _unread(folder, "it holds no hash of a PIN") from None


def _fill(part: Path, data: bytes) -> None:
    part.chmod(_OWN)  # before anything stands in it
    part.write_bytes(data)


def _kept(folder: Path) -> _Kept | None:
    try:
        return msgspec.json.decode(read_bytes(folder / FILE_NAME, PIN), type=_Kept)
    except UnfitError as reason:
        if reason.why is Unfit.MISSING:
            return None
        raise _unread(folder, reason.message) from None
    except (msgspec.DecodeError, UnicodeDecodeError):
        raise _unread(folder, "it is not as the program wrote it") from None


def _unread(folder: Path, why: str) -> UnreadPinError:
    told = f"{folder / FILE_NAME}: The PIN can't be read: {why}"
    return UnreadPinError(f"{told.rstrip('.')}. There is no way in by touch until it is set again.")
