"""Reads one document, whatever its format; a document is data: nothing in it is run, fetched or opened."""

from __future__ import annotations

from hashlib import sha256
from pathlib import Path

from kiosk.core.fault import Fault
from kiosk.draft.document import Block, Document, Heading
from kiosk.draft.encodings import decoded
from kiosk.draft.faults import UnreadableError, without_text
from kiosk.draft.formats import Format, format_of
from kiosk.draft.legible import legible, legible_text
from kiosk.draft.opened import opened

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
            from kiosk.draft.plain import plain

            return "", plain(decoded(data))
        case Format.MARKDOWN:
            from kiosk.draft.markdown import markdown

            return markdown(decoded(data))
        case Format.HTML:
            from kiosk.draft.html import html

            return html(data)
        case Format.WORD:
            from kiosk.draft.word import word

            return word(data)
        case Format.PDF:
            from kiosk.draft.pdf import pdf

            return pdf(data)


def _first_heading(blocks: tuple[Block, ...]) -> str:
    return next((block.text for block in blocks if isinstance(block, Heading)), "")
