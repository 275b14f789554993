"""A deck's library, read ahead of time so that starting doesn't pay for it; never written in a visit."""

from __future__ import annotations

import os
from hashlib import sha256
from pathlib import Path

import msgspec
from msgspec import Raw, Struct

from kiosk.core.fault import DeckFaultyError, Fault
from kiosk.core.library import Library
from kiosk.library.digest import digest_of

_VERSION = 1


class _Compiled(Struct, frozen=True, array_like=True):
    """``digest`` tells what it was made from, ``seal`` that it is still whole."""

    version: int
    digest: bytes
    seal: bytes
    library: Raw


def compiled_path(deck: Path, language: str) -> Path:
    return deck / "build" / f"deck-{language}.msgpack"


def compile_deck(deck: Path, language: str = "en") -> Path:
    """Raises `DeckFaultyError`, also where the file can't be written."""
    from kiosk.library.loader import load

    # The digest comes first: what changes while the deck is being read makes the result stale.
    digest = _digest(deck)
    data = msgspec.msgpack.encode(load(deck, language))
    path = compiled_path(deck, language)
    if digest is None:
        message = "A file of this deck can't be read, though it is not shown."
        from kiosk.library.rules import Rule

        raise _refused(".", Rule.FILE_UNREADABLE, message, "Check that you may read every file in it.")
    whole = msgspec.msgpack.encode(_Compiled(_VERSION, digest, sha256(data).digest(), Raw(data)))
    try:
        _replace(path, whole)
    except OSError as error:
        mend = "Check that this folder can be written to and has room."
        message = f"The compiled deck can't be written: {error.strerror}."
        from kiosk.library.rules import Rule

        raise _refused(f"build/{path.name}", Rule.BUILD_UNWRITABLE, message, mend) from error
    return path


def load_compiled(deck: Path, language: str = "en") -> Library | None:
    """None if there is none, or it is stale, damaged or from another version; never an exception."""
    try:
        compiled = msgspec.msgpack.decode(compiled_path(deck, language).read_bytes(), type=_Compiled)
        if compiled.version != _VERSION or sha256(compiled.library).digest() != compiled.seal:
            return None
        if digest_of(str(deck)) != compiled.digest:
            return None
        library = msgspec.msgpack.decode(compiled.library, type=Library)
    except (OSError, ValueError, RecursionError, msgspec.MsgspecError):
        return None
    return library if library.language == language else None


def _digest(deck: Path) -> bytes | None:
    try:
        return digest_of(str(deck))
    except OSError:
        return None


def _refused(file: str, rule: str, message: str, mend: str) -> DeckFaultyError:
    return DeckFaultyError((Fault(file, 0, rule, message, mend),))


def _replace(path: Path, data: bytes) -> None:
    path.parent.mkdir(exist_ok=True)
    part = path.with_name(f"{path.name}.{os.getpid()}.part")
    try:
        with part.open("wb") as file:
            file.write(data)
            file.flush()
            os.fsync(file.fileno())
        part.replace(path)
    finally:
        part.unlink(missing_ok=True)
