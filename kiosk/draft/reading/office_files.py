"""What a zip archive or an old Office file is, where it is no Word document of the usual kind."""

from __future__ import annotations

from kiosk.draft.faults import DraftRule, UnreadableError

IN_WORD = "In Word: File, Save As, Word Document (*.docx)"
_LOCKED = "EncryptedPackage".encode("utf-16-le")
_TYPES = (
    (b"ms-word.document.macroEnabled", "a Word document with macros (.docm)", IN_WORD),
    (b"ms-word.template.macroEnabled", "a Word template with macros (.dotm)", IN_WORD),
    (b"wordprocessingml.template", "a Word template (.dotx)", IN_WORD),
    (b"spreadsheetml", "a workbook of Excel", "Copy its text into a Word document (*.docx)"),
    (b"ms-excel", "a workbook of Excel", "Copy its text into a Word document (*.docx)"),
    (
        b"presentationml",
        "slides of PowerPoint",
        "In PowerPoint: File, Export, Handouts in Word, saved as .docx",
    ),
    (
        b"ms-powerpoint",
        "slides of PowerPoint",
        "In PowerPoint: File, Export, Handouts in Word, saved as .docx",
    ),
)
_IN_WRITER = "In LibreOffice: File, Save As, Word 2010-365 Document (.docx)"
_MIMETYPES = (
    (b"application/vnd.oasis.opendocument.text", "an OpenDocument text (.odt)", _IN_WRITER),
    (b"application/vnd.oasis.opendocument", "an OpenDocument file", f"{_IN_WRITER}, or export it as .pdf"),
    (b"application/epub", "a book (EPUB)", "Save its text as .html or .txt"),
)
BY_SUFFIX = {
    ".doc": f"{IN_WORD}.",
    ".docm": f"{IN_WORD}.",
    ".dot": f"{IN_WORD}.",
    ".dotx": f"{IN_WORD}.",
    ".dotm": f"{IN_WORD}.",
    ".rtf": f"{IN_WORD}.",
    ".odt": f"{_IN_WRITER}.",
    ".pages": "In Pages: File, Export To, Word (.docx).",
    ".epub": "Save its text as .html or .txt.",
    ".pptx": "In PowerPoint: File, Export, Handouts in Word, saved as .docx.",
    ".xlsx": "Copy its text into a Word document (*.docx).",
}


def other_kind(names: frozenset[str], types: bytes, mimetype: bytes) -> UnreadableError | None:
    """Of an archive: the names in it, what it says of their types, and the type that stands at its start."""
    for mark, kind, mend in _TYPES:
        if mark in types and not _is_plain(types):
            return _other(kind, mend)
    for mark, kind, mend in _MIMETYPES:
        if mimetype.startswith(mark):
            return _other(kind, mend)
    if any(name.endswith(".iwa") for name in names):
        return _other("a document of Apple's Pages", "In Pages: File, Export To, Word (.docx)")
    return None


def _is_plain(types: bytes) -> bool:
    """A Word document may hold workbooks and slides; it is a document all the same."""
    return b"wordprocessingml.document.main+xml" in types


def _other(kind: str, mend: str) -> UnreadableError:
    message = f"This is no plain Word document (.docx), as its name says, but {kind}."
    return UnreadableError(DraftRule.DOCUMENT_FORMAT, message, f"{mend}.")


def old_office(data: bytes) -> UnreadableError:
    """One container holds both old documents and new ones that are locked."""
    if _LOCKED in data:
        message = "This Office document is locked with a password."
        mend = f"{IN_WORD}, after File, Info, Protect Document, Encrypt with Password was emptied."
        return UnreadableError(DraftRule.DOCUMENT_LOCKED, message, mend)
    message = "This is an old Office document (.doc, as up to Word 2003), whatever its name says."
    return UnreadableError(DraftRule.DOCUMENT_MISLABELLED, message, f"{IN_WORD}.")
