"""Paper: texts that Qt lays out in 96ths of an inch and paints three times as fine, as a PDF."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TypeVar

from PySide6.QtCore import QIODevice, QMarginsF, QSizeF
from PySide6.QtGui import QFont, QPageLayout, QPageSize, QPdfWriter, QTextDocument

from kiosk.bridge.constants import FAMILY
from kiosk.files.writing import written_whole

T = TypeVar("T")
INCH, FINE = 96, 3
_SIZES = {"A4": QPageSize.PageSizeId.A4, "Letter": QPageSize.PageSizeId.Letter}


def size_of(paper: str) -> QSizeF:
    return QPageSize(_SIZES[paper]).sizePixels(INCH).toSizeF()


def writer_to(target: str | QIODevice, paper: str, title: str, creator: str) -> QPdfWriter:
    writer = QPdfWriter(target)
    writer.setTitle(title)
    writer.setCreator(creator)
    writer.setResolution(INCH * FINE)
    writer.setPageSize(QPageSize(_SIZES[paper]))
    writer.setPageMargins(QMarginsF(0, 0, 0, 0), QPageLayout.Unit.Point)
    return writer


def text_of(
    html: str, style: str, size: int, room: QSizeF, prepare: Callable[[QTextDocument], None]
) -> QTextDocument:
    """``prepare`` puts in the pictures that the text names, before it is laid out."""
    text = QTextDocument()
    text.setDocumentMargin(0)
    text.setDefaultFont(font(size))
    text.setDefaultStyleSheet(style)
    prepare(text)
    text.setHtml(html)
    text.setPageSize(room)
    return text


def font(size: int) -> QFont:
    found = QFont(FAMILY)
    found.setPixelSize(size)
    found.setHintingPreference(QFont.HintingPreference.PreferNoHinting)
    return found


def printed_whole(file: Path, write: Callable[[Path], T]) -> T:
    """What was there before stays until the new one is whole. Raises OSError."""
    try:
        return written_whole(file, write)
    except CutShortError:
        raise OSError(f"{file} can't be written to its end. Check that there is room on the disk.") from None
    except OSError as reason:
        mend = "Check that its folder is there and can be written to."
        raise OSError(f"{file} can't be written: {reason.strerror}. {mend}") from None


class CutShortError(Exception):
    """Qt could not write all of it, and doesn't say why."""
