"""The process that reads one PDF: ``python -m kiosk.draft.pdf_process`` takes its bytes, and gives its lines
as JSON."""

from __future__ import annotations

import logging
import sys

import msgspec

from kiosk.draft.limits import MOST_PDF_MEMORY
from kiosk.draft.pdf_pages import pages_of


def _bound(seconds: int) -> None:
    """Its processor's time and its memory, and that it writes no file."""
    try:
        import resource
    except ImportError:  # there are no such bounds on Windows
        return
    for what, most in (
        (resource.RLIMIT_AS, MOST_PDF_MEMORY),
        (resource.RLIMIT_CPU, seconds),
        (resource.RLIMIT_CORE, 0),
        (resource.RLIMIT_FSIZE, 0),
    ):
        resource.setrlimit(what, (most, resource.getrlimit(what)[1]))


if __name__ == "__main__":
    _bound(int(sys.argv[1]))
    logging.disable()
    sys.stdout.buffer.write(msgspec.json.encode(pages_of(sys.stdin.buffer.read())))
