"""The one place that prints: what a file holds or is called may stand in any line, so each is `printable`."""

from __future__ import annotations

import argparse
import sys
import traceback
from types import TracebackType
from typing import NoReturn

from kiosk.core.printable import printable


def say(*lines: object) -> None:
    """Each on a line of its own."""
    for line in lines:
        print(printable(str(line)))


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
