"""Memory that is let go is overwritten while a page goes through it, as far as the system's library can."""

from __future__ import annotations

from collections.abc import Generator
from contextlib import contextmanager
from ctypes import CDLL

_WHEN_LET_GO, _WITH = -6, 0xFF
"""glibc's M_PERTURB; other libraries don't know it. Blocks of up to a kilobyte may wait to be used again
first, and so does what Python keeps for small things: docs/decisions/nothing-kept.md."""


class Overwriting:
    """Of the whole program, for as long as one page or another is on its way."""

    _pages = 0

    @classmethod
    def begin(cls) -> None:
        cls._pages += 1
        if cls._pages == 1:
            _set(_WITH)

    @classmethod
    def end(cls) -> None:
        cls._pages -= 1
        if cls._pages == 0:
            _set(0)


@contextmanager
def overwriting() -> Generator[None]:
    Overwriting.begin()
    try:
        yield
    finally:
        Overwriting.end()


def _set(value: int) -> None:
    option = getattr(CDLL(None), "mallopt", None)
    if option is not None:
        option(_WHEN_LET_GO, value)
