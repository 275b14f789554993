"""The key that an X display asks for, as its users' file holds it."""

from __future__ import annotations

import os
import struct
from collections.abc import Iterator, Mapping

from kiosk.files.limits import DISPLAY_KEYS
from kiosk.files.reading import read_bytes
from kiosk.files.unfit import UnfitError

_NAME = b"MIT-MAGIC-COOKIE-1"
_OF_THIS_MACHINE = (b"\x01\x00", b"\xff\xff")
"""Families of addresses: local, and any."""
_BEHIND_FAMILY = 4


def key_of(display: str, environment: Mapping[str, str]) -> bytes:
    """Empty where there is none: the display may want none, or say that it lets nobody in."""
    file = environment.get("XAUTHORITY") or os.path.join(environment.get("HOME", ""), ".Xauthority")
    for family, _, number, name, key in _entries(file):
        if family in _OF_THIS_MACHINE and number in (b"", display.encode()) and name == _NAME:
            return key
    return b""


def with_key(key: bytes) -> bytes:
    """What a client says first: the version of the protocol, and the key."""
    name = _NAME if key else b""
    return struct.pack("<BxHHHHxx", ord("l"), 11, 0, len(name), len(key)) + _padded(name) + _padded(key)


def _entries(file: str) -> Iterator[list[bytes]]:
    """Family, address, number of the display, name and key of each; none of a file that can't be read."""
    try:
        rest = read_bytes(file, DISPLAY_KEYS)
    except UnfitError:
        return
    while len(rest) > 2:
        entry, rest = [rest[:2]], rest[2:]
        for _ in range(_BEHIND_FAMILY):
            end = 2 + int.from_bytes(rest[:2])
            entry.append(rest[2:end])
            rest = rest[end:]
        yield entry


def _padded(text: bytes) -> bytes:
    return text + bytes(-len(text) % 4)
