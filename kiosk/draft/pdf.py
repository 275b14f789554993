"""PDF: read in a process of its own, which is ended when it takes too long or too much memory.

What a PDF carries besides its text (scripts, attachments, forms, links) is not looked at.
"""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import msgspec

from kiosk.draft.document import Block
from kiosk.draft.faults import Rule, UnreadableError, broken
from kiosk.draft.limits import MOST_PDF_PAGES, MOST_PDF_SECONDS
from kiosk.draft.pdf_blocks import blocks
from kiosk.draft.pdf_lines import Pages, Refusal

_CHILD = "kiosk.draft.pdf_process"


def pdf(path: Path, seconds: float = MOST_PDF_SECONDS) -> tuple[str, tuple[Block, ...]]:
    command = [sys.executable, "-P", "-m", _CHILD, str(path.absolute())]
    try:
        ended = subprocess.run(
            command, capture_output=True, timeout=seconds, stdin=subprocess.DEVNULL, check=False
        )
    except subprocess.TimeoutExpired:
        message = f"Reading this PDF took more than {seconds:.0f} seconds."
        raise UnreadableError(Rule.DOCUMENT_TOO_LARGE, message, "Save its text as .txt.") from None
    if ended.returncode:
        raise broken("its text can't be read out of it")
    told = msgspec.json.decode(ended.stdout, type=Pages | Refusal)
    if isinstance(told, Refusal):
        raise _refused(told)
    if not any(told.pages):
        message = "This PDF holds no text: it was scanned, or it is made of pictures."
        mend = "Use a document with text, or one that went through text recognition."
        raise UnreadableError(Rule.DOCUMENT_WITHOUT_TEXT, message, mend)
    return told.title, tuple(blocks(told.pages))


def _refused(told: Refusal) -> UnreadableError:
    if told is Refusal.LOCKED:
        message = "This PDF is locked with a password."
        return UnreadableError(Rule.DOCUMENT_LOCKED, message, "Save it without one.")
    if told is Refusal.LONG:
        message = f"This PDF has more than {MOST_PDF_PAGES} pages."
        return UnreadableError(Rule.DOCUMENT_TOO_LARGE, message, "Split it.")
    return broken("it is no whole PDF")
