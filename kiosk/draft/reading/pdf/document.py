"""PDF: read in a process of its own, which is ended when it takes too long or too much memory.

What a PDF carries besides its text (scripts, attachments, forms, links) is not looked at.
"""

from __future__ import annotations

import subprocess
import sys

import msgspec

from kiosk.draft.faults import DraftRule, UnreadableError, broken
from kiosk.draft.reading.limits import (
    MOST_PDF_MEMORY,
    MOST_PDF_PAGES,
    MOST_PDF_SECONDS,
    MOST_PDF_SIGNS,
    MOST_PDF_SIGNS_ON_PAGE,
    MOST_PDF_WAIT,
)
from kiosk.draft.reading.pdf.blocks import blocks
from kiosk.draft.reading.pdf.lines import Pages, Refusal
from kiosk.draft.sentences.document import Block

_CHILD = "kiosk.draft.reading.pdf.process"
_TOO_LONG = (9, 24)  # SIGKILL, SIGXCPU: a number that Windows has no name for
_AS_WORD = "Save it in the program that made it as .docx, or its text alone as .txt."


def pdf(
    data: bytes,
    seconds: int = MOST_PDF_SECONDS,
    memory: int = MOST_PDF_MEMORY,
    wait: float = MOST_PDF_WAIT,
) -> tuple[str, tuple[Block, ...]]:
    command = [sys.executable, "-P", "-m", _CHILD, str(seconds), str(memory)]
    try:
        ended = subprocess.run(command, input=data, capture_output=True, timeout=wait, check=False)
    except subprocess.TimeoutExpired:
        raise _too_large(f"Reading this PDF took more than {wait:.0f} seconds.") from None
    if -ended.returncode in _TOO_LONG:
        raise _too_large(f"Reading this PDF takes more than {seconds} seconds of work.")
    if ended.returncode < 0 or b"MemoryError" in ended.stderr:
        most = f"{memory / 1e6:,.0f} MB"
        raise _too_large(f"Reading this PDF takes more than {most} of memory, or comes to no end.")
    if ended.returncode:
        raise broken("its text can't be read out of it")
    told = msgspec.json.decode(ended.stdout, type=Pages | Refusal)
    if isinstance(told, Refusal):
        raise _refused(told)
    if not any(page.lines or page.across or page.unseen for page in told.pages):
        message = "This PDF holds no text: it was scanned, or it is made of pictures."
        mend = "Use the document that it was made from, or send it through text recognition (OCR) first."
        raise UnreadableError(DraftRule.DOCUMENT_WITHOUT_TEXT, message, mend)
    return told.title, tuple(blocks(told.pages))


def _too_large(message: str) -> UnreadableError:
    return UnreadableError(DraftRule.DOCUMENT_TOO_LARGE, message, _AS_WORD)


def _refused(told: Refusal) -> UnreadableError:
    match told:
        case Refusal.LOCKED:
            message = "This PDF is locked with a password."
            mend = "Open it in its program with the password, and save it as a PDF without one."
            return UnreadableError(DraftRule.DOCUMENT_LOCKED, message, mend)
        case Refusal.LONG:
            message = f"This PDF has more than {MOST_PDF_PAGES} pages."
            return UnreadableError(
                DraftRule.DOCUMENT_TOO_LARGE, message, "Split it, such as one file a chapter."
            )
        case Refusal.FULL:
            return _too_large(
                f"This PDF draws more than {MOST_PDF_SIGNS_ON_PAGE:,} signs on a page, or more than "
                f"{MOST_PDF_SIGNS:,} in all, as no leaflet does."
            )
        case Refusal.PORTFOLIO:
            message = "This PDF is a portfolio: a cover with other documents packed into it."
            mend = "Open it in its program, save the documents in it, and name those."
            return UnreadableError(DraftRule.DOCUMENT_FORMAT, message, mend)
        case Refusal.BROKEN:
            return broken("it is no whole PDF")
