"""Reads one document, whatever its format; a document is data: nothing in it is run, fetched or opened."""

from __future__ import annotations

from hashlib import sha256
from pathlib import Path

from kiosk.core.fault import Fault
from kiosk.draft.faults import DraftRule, UnreadableError, without_text
from kiosk.draft.reading.characters import legible, legible_text
from kiosk.draft.reading.encodings import decoded
from kiosk.draft.reading.formats import Format, format_of
from kiosk.draft.reading.limits import MOST_BYTES
from kiosk.draft.sentences.document import Block, Document, DocumentHeading
from kiosk.files.reading import read_bytes
from kiosk.files.unfit import Unfit, UnfitError

Found = tuple[str, tuple[Block, ...]]


def read(path: Path) -> Document | Fault:
    try:
        data = opened(path)
        title, found = _found(format_of(path.suffix, data), data)
        blocks = tuple(block for block in legible(found) if block.text)
        if not blocks:
            raise without_text()
    except UnreadableError as error:
        return error.fault(path)
    return Document(
        path.name, sha256(data).hexdigest(), legible_text(title) or _first_heading(blocks), blocks
    )


def _found(form: Format, data: bytes) -> Found:
    """Each reader is imported only once it is needed."""
    match form:
        case Format.TEXT:
            from kiosk.draft.reading.plain_text import plain

            return "", plain(decoded(data))
        case Format.MARKDOWN:
            from kiosk.draft.reading.markdown.document import markdown

            return markdown(decoded(data))
        case Format.HTML:
            from kiosk.draft.reading.html.document import html

            return html(data)
        case Format.WORD:
            from kiosk.draft.reading.word.document import word

            return word(data)
        case Format.PDF:
            from kiosk.draft.reading.pdf.document import pdf

            return pdf(data)


def _first_heading(blocks: tuple[Block, ...]) -> str:
    return next((block.text for block in blocks if isinstance(block, DocumentHeading)), "")


_TOLD = {
    Unfit.MISSING: (DraftRule.DOCUMENT_MISSING, "There is no such file.", "Correct its name."),
    Unfit.FOLDER: (DraftRule.DOCUMENT_UNREADABLE, "This is a folder.", "Name the documents in it."),
    Unfit.NO_FILE: (DraftRule.DOCUMENT_UNREADABLE, "This is no file.", "Name a document."),
}


def opened(path: Path) -> bytes:
    """Raises UnreadableError."""
    try:
        data = read_bytes(path, MOST_BYTES)
    except UnfitError as reason:
        if reason.why is Unfit.TOO_LARGE:
            mend = "Split it, or take its pictures out."
            raise UnreadableError(DraftRule.DOCUMENT_TOO_LARGE, reason.message, mend) from None
        told = (
            DraftRule.DOCUMENT_UNREADABLE,
            reason.message,
            "Name another file, or get the right to read it.",
        )
        raise UnreadableError(*_TOLD.get(reason.why, told)) from None
    if not data:
        raise UnreadableError(DraftRule.DOCUMENT_EMPTY, "This file is empty.", "Leave it out.")
    return data
