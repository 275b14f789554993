"""Run as a child: the program at rest on ``menu`` or ``attract``; says when it has settled, then stays.

Arguments: which of the two, the deck, and for how many milliseconds nothing is painted once it has settled.
"""

from __future__ import annotations

import sys
from pathlib import Path

from kiosk.bench.real import open_real, settle, tell
from kiosk.bridge.window.engine import start_application


def main(where: str, deck: str, quiet: str) -> int:
    application = start_application()
    shown = open_real(Path(deck))
    settle(shown.window, int(quiet))
    if where == "menu":
        shown.kiosk.actions.begin()  # to the main points
        settle(shown.window, int(quiet))
        shown.kiosk.actions.openMenu()
        settle(shown.window, int(quiet))
    tell(True)
    return application.exec()


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:]))
