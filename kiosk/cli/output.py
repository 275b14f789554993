"""The one place that prints: what a file holds or is called may stand in any line, so each is `printable`."""

from __future__ import annotations

import argparse
import sys
import traceback
from collections.abc import Iterator
from contextlib import contextmanager
from types import TracebackType
from typing import NoReturn

from kiosk.core.printable import printable


class UnsaidError(Exception):
    """What was to be told has no room, or may not be written where it goes."""


def say(*lines: object) -> None:
    """Each on a line of its own. Raises UnsaidError."""
    with _told():
        for line in lines:
            print(printable(str(line)))


def say_all() -> None:
    """Nothing waits any more. Raises UnsaidError."""
    with _told():
        if sys.stdout is not None:  # it was closed from the start
            sys.stdout.flush()


@contextmanager
def _told() -> Iterator[None]:
    try:
        yield
    except BrokenPipeError:
        raise
    except OSError as reason:
        raise UnsaidError(reason.strerror) from None


def complain(*lines: object) -> None:
    """The same on stderr."""
    for line in lines:
        print(printable(str(line)), file=sys.stderr)


class Parser(argparse.ArgumentParser):
    """One whose complaints repeat what was typed."""

    def exit(self, status: int = 0, message: str | None = None) -> NoReturn:
        super().exit(status, f"{printable(message.rstrip())}\n" if message else message)


def tell_of_error(kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
    """For ``sys.excepthook``: a fault of our own."""
    told = "".join(traceback.format_exception(kind, error, trace))
    complain(*told.splitlines())
