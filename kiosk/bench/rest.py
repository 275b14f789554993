"""Run as a child: the program at rest on ``menu`` or ``attract``; says when it has settled, then stays."""

from __future__ import annotations

import sys
from pathlib import Path

from kiosk.bench.real import open_real, settle, tell
from kiosk.bridge.window.engine import start_application


def main(where: str, deck: str) -> int:
    application = start_application()
    shown = open_real(Path(deck))
    settle(shown.window)
    if where == "menu":
        shown.kiosk.actions.begin()  # to the main points
        settle(shown.window)
        shown.kiosk.actions.openMenu()
        settle(shown.window)
    tell(True)
    return application.exec()


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:]))
