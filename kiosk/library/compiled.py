"""A deck's library, read ahead of time so that starting doesn't pay for it; never written in a visit."""

from __future__ import annotations

from pathlib import Path
from zlib import crc32

import msgspec
from msgspec import Raw, Struct

from kiosk.core.clinic import UNSET, Clinic
from kiosk.core.fault import DeckFaultyError, Fault
from kiosk.core.library import Library
from kiosk.files.limits import COMPILED
from kiosk.files.reading import read_bytes
from kiosk.files.unfit import UnfitError
from kiosk.library.made_from import stamps_of
from kiosk.library.month import this_month
from kiosk.library.template import Template, filled

_VERSION = 5


class _Compiled(Struct, frozen=True, array_like=True):
    """``stamps`` and ``digest`` tell what it was made from; ``seal``, that it is still whole."""

    version: int
    stamps: bytes
    digest: bytes
    seal: int
    template: Raw


def compiled_path(deck: Path, language: str) -> Path:
    return deck / "build" / f"deck-{language}.msgpack"


def compile_deck(deck: Path, language: str = "en") -> Path:
    """Raises `DeckFaultyError`, also where the file can't be written."""
    from kiosk.library.loader import load_template

    # These come first: what changes while the deck is being read makes the result stale.
    made_from = _made_from(deck)
    data = msgspec.msgpack.encode(load_template(deck, language))
    if isinstance(made_from, Fault):
        raise DeckFaultyError((made_from,))
    path = compiled_path(deck, language)
    _write(
        path,
        msgspec.msgpack.encode(_Compiled(_VERSION, *made_from, _seal(*made_from, data), Raw(data))),
        deck,
    )
    return path


def load_compiled(deck: Path, language: str = "en", clinic: Clinic = UNSET) -> Library | None:
    """None where `load_compiled_unfilled` gives None."""
    template = load_compiled_template(deck, language)
    return None if template is None else filled(template, clinic)


def load_compiled_template(deck: Path, language: str = "en") -> Template | None:
    """None if there is none, or it is stale, damaged or from another version; never an exception."""
    try:
        compiled = msgspec.msgpack.decode(read_bytes(compiled_path(deck, language), COMPILED), type=_Compiled)
        if compiled.version != _VERSION or not _is_whole(compiled) or not _is_fresh(compiled, str(deck)):
            return None
        template = msgspec.msgpack.decode(compiled.template, type=Template)
    except (UnfitError, OSError, ValueError, RecursionError, msgspec.MsgspecError):
        return None
    if template.library.language != language or has_expired(template.library):
        return None
    return template


def has_expired(library: Library) -> bool:
    """Signatures run out without any file of the deck being touched."""
    month = this_month()
    return any(note.signature and not note.signature.holds_in(month) for note in library.statements)


def _seal(stamps: bytes, digest: bytes, template: bytes | Raw) -> int:
    return crc32(template, crc32(digest, crc32(stamps)))


def _is_whole(compiled: _Compiled) -> bool:
    return _seal(compiled.stamps, compiled.digest, compiled.template) == compiled.seal


def _is_fresh(compiled: _Compiled, deck: str) -> bool:
    """What was copied or checked out again has other times, and is read to see whether it is the same."""
    if stamps_of(deck) == compiled.stamps:
        return True
    from kiosk.library.digest import digest_of  # costs a start 4 ms, most of them for nothing

    return digest_of(deck) == compiled.digest


def _made_from(deck: Path) -> tuple[bytes, bytes] | Fault:
    from kiosk.core.rules.deck import Rule
    from kiosk.library.digest import digest_of

    try:
        return stamps_of(str(deck)), digest_of(str(deck))
    except (OSError, UnfitError) as reason:
        why = reason.message if isinstance(reason, UnfitError) else f"{reason.strerror}."
        message = f"Not all of this deck can be read, though it is not shown. {why}"
        mend = "Check that you may read every file in it, and take out what doesn't belong there."
        return Fault(".", 0, Rule.FILE_UNREADABLE, message, mend)


def _write(path: Path, data: bytes, deck: Path) -> None:
    from kiosk.core.rules.deck import Rule
    from kiosk.files.writing import write_whole

    try:
        path.parent.mkdir(exist_ok=True)
        write_whole(path, data, within=deck)
    except (OSError, UnfitError) as reason:
        why = reason.strerror or reason if isinstance(reason, OSError) else reason.message
        message = f"The compiled deck can't be written: {str(why).rstrip('.')}."
        mend = "Check that this folder can be written to and has room."
        fault = Fault(f"build/{path.name}", 0, Rule.BUILD_UNWRITABLE, message, mend)
        raise DeckFaultyError((fault,)) from None
