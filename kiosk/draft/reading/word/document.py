"""Word documents: paragraphs with their styles, tables and text boxes in reading order.

The archive is never unpacked to the disk; macros, pictures and links to other files are not looked at.
"""

from __future__ import annotations

import io
import re
import zipfile
import zlib
from collections.abc import Sequence
from io import BytesIO
from typing import TYPE_CHECKING

from kiosk.draft.faults import DraftRule, UnreadableError, broken
from kiosk.draft.reading.limits import MOST_PACKED_FILES, MOST_UNPACKED_BYTES, MOST_XML_BYTES
from kiosk.draft.reading.office_files import IN_WORD, other_kind
from kiosk.draft.reading.word.blocks import blocks
from kiosk.draft.sentences.document import Block

if TYPE_CHECKING:
    from docx.document import Document as Word


_XML = (".xml", ".rels")
_TYPES = "[Content_Types].xml"


def word(data: bytes) -> tuple[str, tuple[Block, ...]]:
    parts = _looked_through(data)
    document = _opened(usual(parts) if needs_putting_right(parts) else data)
    return (document.core_properties.title or "").strip(), tuple(blocks(document))


def _opened(data: bytes) -> Word:
    from docx import Document
    from docx.opc.exceptions import OpcError
    from lxml import etree

    try:
        return Document(io.BytesIO(data))
    except (OpcError, ValueError, KeyError, AttributeError, IndexError, TypeError, etree.LxmlError):
        message = "This file is broken, or no Word document: its parts do not fit together."
        raise UnreadableError(DraftRule.DOCUMENT_BROKEN, message, f"{IN_WORD}.") from None


def _looked_through(data: bytes) -> dict[str, bytes]:
    """Its parts; those that are no text are empty. Sizes first: a small archive can unpack to more than the
    machine holds."""
    try:
        with zipfile.ZipFile(io.BytesIO(data)) as archive:
            files = archive.infolist()
            _weigh(files)
            names = frozenset(file.filename for file in files)
            told = (archive.read(name) if name in names else b"" for name in (_TYPES, "mimetype"))
            other = other_kind(names, *told)
            if other:
                raise other
            return {file.filename: _part(file.filename, archive.read(file)) for file in files}
    except (zipfile.BadZipFile, zlib.error, EOFError, NotImplementedError, OSError):
        raise broken("it is no whole zip archive") from None
    except RuntimeError:
        message = "This document is locked with a password."
        raise UnreadableError(DraftRule.DOCUMENT_LOCKED, message, "Save it without one.") from None


def _weigh(files: Sequence[zipfile.ZipInfo]) -> None:
    size = sum(file.file_size for file in files)
    xml = sum(file.file_size for file in files if file.filename.endswith(_XML))
    if size > MOST_UNPACKED_BYTES or xml > MOST_XML_BYTES or len(files) > MOST_PACKED_FILES:
        message = (
            f"This document unpacks to {len(files):,} files of {size / 1e6:,.0f} MB together, "
            f"{xml / 1e6:,.0f} MB of it text; at most {MOST_UNPACKED_BYTES / 1e6:.0f} MB and "
            f"{MOST_XML_BYTES / 1e6:.0f} MB of text may be."
        )
        raise UnreadableError(DraftRule.DOCUMENT_TOO_LARGE, message, "Save its text alone as .txt.")


def _part(name: str, content: bytes) -> bytes:
    """UTF-16 is looked through as well: what is left of it without its zeros."""
    if not name.endswith(_XML):
        return b""
    if b"<!DOCTYPE" in content.replace(b"\0", b""):
        raise broken(f"{name} in it defines entities of its own, as no Word document does")
    return content


_MARK = b"http://purl.oclc.org/ooxml/"
_NAMES = re.compile(rb"http://purl\.oclc\.org/ooxml/([A-Za-z]+)/([A-Za-z]+)")
_USUAL = rb"http://schemas.openxmlformats.org/\1/2006/\2"
_CORE = "docProps/core.xml"
_CORE_NAME = "http://schemas.openxmlformats.org/package/2006/metadata/core-properties"
_NO_CORE = f'<coreProperties xmlns="{_CORE_NAME}"/>'.encode()


def needs_putting_right(parts: dict[str, bytes]) -> bool:
    return any(_MARK in content for content in parts.values()) or not _is_whole(parts.get(_CORE))


def usual(parts: dict[str, bytes]) -> bytes:
    """The archive anew, with its text alone. Who wrote it and when may be broken."""
    whole = parts if _is_whole(parts.get(_CORE)) else {**parts, _CORE: _NO_CORE}
    into = BytesIO()
    with zipfile.ZipFile(into, "w", zipfile.ZIP_STORED) as archive:
        for name, content in whole.items():
            archive.writestr(name, _NAMES.sub(_USUAL, content))
    return into.getvalue()


def _is_whole(core: bytes | None) -> bool:
    from lxml import etree

    if core is None:
        return True
    try:
        root = etree.fromstring(
            core, etree.XMLParser(resolve_entities=False, no_network=True, load_dtd=False)
        )
    except etree.XMLSyntaxError:
        return False
    return root.tag == f"{{{_CORE_NAME}}}coreProperties"
