"""One SHA-256 over all that a compiled library depends on."""

from __future__ import annotations

import os
from collections.abc import Iterator
from hashlib import sha256

from kiosk.library.limits import MOST_BYTES
from kiosk.library.made_from import files_of

# Where a system lacks one of the two flags, it doesn't need it.
_READ = os.O_RDONLY | getattr(os, "O_NONBLOCK", 0) | getattr(os, "O_BINARY", 0)


def digest_of(deck: str) -> bytes:
    """Raises OSError for an unreadable file. Times and owners don't count: it holds on every machine."""
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
    """Without waiting for what isn't a plain file. A file beyond the limit is a fault, so a deck
    that holds one is never compiled, and its start tells enough."""
    try:
        descriptor = os.open(path, _READ)
    except FileNotFoundError:
        return b""
    try:
        return os.read(descriptor, MOST_BYTES + 1)
    except (IsADirectoryError, BlockingIOError):
        return b""
    finally:
        os.close(descriptor)
