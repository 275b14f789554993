"""What a document is: by its name, and by its first bytes, which must agree."""

from __future__ import annotations

from enum import StrEnum

from kiosk.draft.faults import DraftRule, UnreadableError
from kiosk.draft.reading.office_files import BY_SUFFIX, IN_WORD, old_office


class Format(StrEnum):
    TEXT = "plain text"
    MARKDOWN = "Markdown"
    HTML = "HTML"
    WORD = "a Word document"
    PDF = "PDF"


_BY_SUFFIX = {
    ".txt": Format.TEXT,
    ".md": Format.MARKDOWN,
    ".html": Format.HTML,
    ".htm": Format.HTML,
    ".docx": Format.WORD,
    ".pdf": Format.PDF,
}
_OLD_OFFICE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
_BY_FIRST_BYTES = (
    (b"%PDF-", Format.PDF.value),
    (b"PK\x03\x04", "a zip archive"),
    (b"PK\x05\x06", "an empty zip archive"),
    (_OLD_OFFICE, "an old Word document, or a locked one"),
    (b"{\\rtf", "rich text (RTF)"),
    (b"\x89PNG", "a picture (PNG)"),
    (b"\xff\xd8\xff", "a picture (JPEG)"),
    (b"GIF8", "a picture (GIF)"),
    (b"RIFF", "a picture or a recording (RIFF)"),
    (b"II*\x00", "a picture (TIFF)"),
    (b"MM\x00*", "a picture (TIFF)"),
    (b"\x1f\x8b", "a gzip archive"),
    (b"7z\xbc\xaf", "a 7-zip archive"),
    (b"\x7fELF", "a program"),
    (b"SQLite format 3", "a database"),
)
_PAGE = (b"<!doctype html", b"<html")


def format_of(suffix: str, data: bytes) -> Format:
    form = _BY_SUFFIX.get(suffix.lower())
    if form is None:
        message = f"Documents are not read from {suffix or 'a file without an ending'}."
        mend = BY_SUFFIX.get(suffix.lower(), f"Save it as one of {', '.join(_BY_SUFFIX)}.")
        raise UnreadableError(DraftRule.DOCUMENT_FORMAT, message, mend)
    if form is Format.WORD and data.startswith(_OLD_OFFICE):
        raise old_office(data)
    found = _found(data)
    if found != _expected(form) and (found or form in (Format.PDF, Format.WORD)):
        message = f"This is not {form}, as its name says, but {found or 'something else'}."
        raise UnreadableError(DraftRule.DOCUMENT_MISLABELLED, message, _mend(found))
    return form


def _expected(form: Format) -> str:
    return {Format.PDF: Format.PDF.value, Format.WORD: "a zip archive", Format.HTML: Format.HTML.value}.get(
        form, ""
    )


def _found(data: bytes) -> str:
    for first, name in _BY_FIRST_BYTES:
        if data.startswith(first):
            return name
    start = data[:1024].lstrip(b"\xef\xbb\xbf \t\r\n").lower()
    if b"%PDF-" in data[:1024]:
        return Format.PDF.value
    return Format.HTML.value if start.startswith(_PAGE) else ""


def _mend(found: str) -> str:
    if found in (Format.PDF, Format.HTML):
        return f"Let its name end in .{found.lower()}."
    if "Word" in found or "RTF" in found:
        return f"{IN_WORD}, without a password."
    if "zip" in found:
        return "If it is a document of Word, let its name end in .docx; otherwise save it as .docx or .pdf."
    return "Name the document itself."
