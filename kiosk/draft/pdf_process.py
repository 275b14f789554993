"""The process that reads one PDF: ``python -m kiosk.draft.pdf_process FILE`` writes its lines as JSON."""

from __future__ import annotations

import logging
import sys

import msgspec

from kiosk.draft.limits import MOST_PDF_MEMORY
from kiosk.draft.pdf_lines import pages_of


def _bound_memory() -> None:
    try:
        import resource
    except ImportError:  # there is no such bound on Windows
        return
    _, most = resource.getrlimit(resource.RLIMIT_AS)
    resource.setrlimit(resource.RLIMIT_AS, (MOST_PDF_MEMORY, most))


if __name__ == "__main__":
    _bound_memory()
    logging.disable()
    sys.stdout.buffer.write(msgspec.json.encode(pages_of(sys.argv[1])))
