"""Run as a child: ``kiosk run`` as the installed command does it, until its first frame, whose time it tells.

Arguments: the deck, the folder for what is kept, milliseconds to waste before the first frame (a control).
"""

from __future__ import annotations

import sys
import time
from importlib import import_module
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from argparse import Namespace

    from kiosk.app.loaded_deck import RunOptions


def main(deck: str, state: str, wasted_ms: str) -> int:
    # By name, since the bench stands below the command line. What comes after these two is imported by the
    # command itself, in its own order.
    command_line, command = import_module("kiosk.cli"), import_module("kiosk.cli.run")
    wanted_of = command.wanted_of

    def large(asked: Namespace) -> RunOptions:
        from msgspec.structs import replace

        wanted = wanted_of(asked)
        _watch_first_frame(int(wasted_ms))
        return replace(wanted, size=(1920, 1080))

    vars(command)["wanted_of"] = large
    return command_line.main(["run", "--deck", deck, "--state", state])


def _watch_first_frame(wasted_ms: int) -> None:
    """Stands in for the event loop's entry, since the program has no hook for a bench."""
    from PySide6.QtGui import QGuiApplication

    loop = QGuiApplication.exec

    def watched() -> int:
        window = QGuiApplication.topLevelWindows()[0]

        def painted() -> None:
            sys.stdout.write(f"{time.monotonic_ns()}\n")
            sys.stdout.flush()
            QGuiApplication.quit()

        window.frameSwapped.connect(painted)  # pyright: ignore[reportAttributeAccessIssue]
        time.sleep(wasted_ms / 1000)
        return loop()

    QGuiApplication.exec = staticmethod(watched)


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:]))
