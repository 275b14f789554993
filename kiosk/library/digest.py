"""One SHA-256 over all that a compiled library depends on."""

from __future__ import annotations

import os
from collections.abc import Iterator
from hashlib import sha256

from kiosk.files.limits import DECK_FILE
from kiosk.files.reading import read_bytes
from kiosk.files.unfit import Unfit, UnfitError
from kiosk.library.made_from import files_of


def digest_of(deck: str) -> bytes:
    """Raises UnfitError for an unreadable file. Times and owners don't count: it holds on every machine."""
    total = sha256()
    for part in _parts(deck):
        total.update(len(part).to_bytes(8, "big"))
        total.update(part)
    return total.digest()


def _parts(deck: str) -> Iterator[bytes]:
    for name, path in files_of(deck):
        yield os.fsencode(name)
        yield _content(path)


def _content(path: str) -> bytes:
    """What no deck may hold counts as nothing: a deck with such a file has a fault, and is never compiled."""
    try:
        return read_bytes(path, DECK_FILE)
    except UnfitError as reason:
        if reason.why is Unfit.UNREADABLE:
            raise
        return b""
