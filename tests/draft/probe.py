"""Reads the papers it is handed, in a process of its own, and prints what the process opened meanwhile.

``python -m tests.draft.probe [--trap] PAPER...``: with ``--trap`` it opens a file and a connection itself.
"""

from __future__ import annotations

import json
import os
import socket
import sys
from pathlib import Path

from kiosk.draft.reading.document_file import read
from kiosk.draft.reading.documents import read_one
from kiosk.draft.reading.pdf.pages import pages_of

WATCHED = (
    "open",
    "socket.",
    "subprocess.",
    "os.system",
    "os.exec",
    "os.remove",
    "os.rename",
    "os.symlink",
    "urllib.",
)


def main(arguments: list[str]) -> None:
    trap, papers = "--trap" in arguments, [Path(name) for name in arguments if name != "--trap"]
    for paper in papers:
        _read(paper)  # once before, so that what is imported late is no finding
    seen: list[tuple[str, str]] = []

    def watch(event: str, details: tuple[object, ...]) -> None:
        if event.startswith(WATCHED) and not (event == "open" and isinstance(details[0], int)):
            seen.append((event, str(details[0])))

    sys.addaudithook(watch)
    told = [_read(paper) for paper in papers]
    if trap:
        Path(os.devnull).read_bytes()
        with socket.socket() as one:
            one.connect_ex(("127.0.0.1", 9))
    events = list(seen)
    sys.stdout.write(json.dumps({"events": events, "told": told}))


def _read(paper: Path) -> str:
    """A PDF also in this process: what its own one opens can't be seen from here."""
    if paper.suffix == ".pdf":
        return f"{pages_of(paper.read_bytes())}"
    return f"{read(paper)} {read_one(paper)}"


if __name__ == "__main__":
    main(sys.argv[1:])
