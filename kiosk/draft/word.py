"""Word documents: paragraphs with their styles, tables and text boxes in reading order.

The archive is never unpacked to the disk; macros, pictures and links to other files are not looked at.
"""

from __future__ import annotations

import io
import zipfile
import zlib
from typing import TYPE_CHECKING

from kiosk.draft.document import Block
from kiosk.draft.faults import Rule, UnreadableError, broken
from kiosk.draft.limits import MOST_PACKED_FILES, MOST_UNPACKED_BYTES, MOST_XML_BYTES
from kiosk.draft.word_blocks import blocks

if TYPE_CHECKING:
    from docx.document import Document as Word

_XML = (".xml", ".rels")


def word(data: bytes) -> tuple[str, tuple[Block, ...]]:
    _look(data)
    document = _opened(data)
    return (document.core_properties.title or "").strip(), tuple(blocks(document))


def _opened(data: bytes) -> Word:
    from docx import Document
    from docx.opc.exceptions import OpcError
    from lxml import etree

    try:
        return Document(io.BytesIO(data))
    except ValueError as error:
        if "content type" not in str(error):
            raise broken("its parts do not fit together") from None
        message = "This is no plain Word document: it holds macros, or it is another kind of Office file."
        mend = "Save it as .docx, without macros."
        raise UnreadableError(Rule.DOCUMENT_FORMAT, message, mend) from None
    except (OpcError, KeyError, AttributeError, IndexError, TypeError, etree.LxmlError):
        raise broken("its parts do not fit together") from None


def _look(data: bytes) -> None:
    """Sizes first: a small archive can unpack to more than the machine holds."""
    try:
        with zipfile.ZipFile(io.BytesIO(data)) as archive:
            files = archive.infolist()
            size = sum(file.file_size for file in files)
            xml = sum(file.file_size for file in files if file.filename.endswith(_XML))
            if size > MOST_UNPACKED_BYTES or xml > MOST_XML_BYTES or len(files) > MOST_PACKED_FILES:
                message = f"This document unpacks to {len(files):,} files of {size / 1e6:,.0f} MB together."
                raise UnreadableError(Rule.DOCUMENT_TOO_LARGE, message, "Save its text alone as .txt.")
            for file in files:
                _look_into(file.filename, archive.read(file))
    except (zipfile.BadZipFile, zlib.error, EOFError, NotImplementedError, OSError):
        raise broken("it is no whole zip archive") from None
    except RuntimeError:
        message = "This document is locked with a password."
        raise UnreadableError(Rule.DOCUMENT_LOCKED, message, "Save it without one.") from None


def _look_into(name: str, content: bytes) -> None:
    """UTF-16 is looked through as well: what is left of it without its zeros."""
    if name.endswith(_XML) and b"<!DOCTYPE" in content.replace(b"\0", b""):
        raise broken(f"{name} in it defines entities of its own, as no Word document does")
