"""The process that reads one PDF: ``python -m kiosk.draft.reading.pdf.process SECONDS BYTES`` takes a PDF,
and gives its lines as JSON. It ends where that takes more time of the processor, or more memory."""

from __future__ import annotations

import logging
import sys

import msgspec

from kiosk.draft.reading.pdf.pages import pages_of


def _bound(seconds: int, memory: int) -> None:
    """Its processor's time and its memory, and that it writes no file."""
    try:
        import resource
    except ImportError:  # there are no such bounds on Windows
        return
    for what, most in (
        (resource.RLIMIT_AS, memory),
        (resource.RLIMIT_CPU, seconds),
        (resource.RLIMIT_CORE, 0),
        (resource.RLIMIT_FSIZE, 0),
    ):
        resource.setrlimit(what, (most, resource.getrlimit(what)[1]))


if __name__ == "__main__":
    _bound(*map(int, sys.argv[1:]))
    logging.disable()
    sys.stdout.buffer.write(msgspec.json.encode(pages_of(sys.stdin.buffer.read())))
