"""One program at a time in a folder that several may write to, such as two kiosks with one state folder."""

from __future__ import annotations

import os
import sys
import time
from collections.abc import Generator
from contextlib import contextmanager
from pathlib import Path

if sys.platform != "win32":
    from fcntl import LOCK_EX, LOCK_NB, flock

_PATIENCE, _PAUSE = 0.5, 0.01
"""Seconds: for another program, which may hang; and between two looks."""


@contextmanager
def alone_in(folder: Path, patience: float = _PATIENCE) -> Generator[bool]:
    """Whether nobody else who asks for it has the folder meanwhile. True as well where a system or its disk
    knows no locks. It ends with the program, however that ends; it can't be asked for within itself."""
    try:
        descriptor = os.open(folder, os.O_RDONLY)
    except OSError:  # not there yet, or a system that opens no folders
        yield True
        return
    try:
        yield _is_taken(descriptor, patience)
    finally:
        os.close(descriptor)


def _is_taken(descriptor: int, patience: float) -> bool:
    if sys.platform == "win32":
        return True
    end = time.monotonic() + patience
    while True:
        try:
            flock(descriptor, LOCK_EX | LOCK_NB)
        except BlockingIOError:
            if time.monotonic() >= end:
                return False
            time.sleep(_PAUSE)
        except OSError:
            return True
        else:
            return True
