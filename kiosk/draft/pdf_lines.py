"""The lines of a PDF, with how high they stand on their page and how large they are."""

from __future__ import annotations

import re
from enum import StrEnum
from typing import TYPE_CHECKING, Any

from msgspec import Struct

from kiosk.draft.limits import MOST_PDF_PAGES

if TYPE_CHECKING:
    from pypdf import PageObject, PdfReader

_SPACES = re.compile(r"\s+")


class Line(Struct, frozen=True):
    """``y`` grows upwards; both in points, rounded."""

    text: str
    y: int
    size: int


class Pages(Struct, frozen=True, tag="pages"):
    title: str
    pages: tuple[tuple[Line, ...], ...]


class Refusal(StrEnum):
    LOCKED = "locked"
    LONG = "long"
    BROKEN = "broken"


def pages_of(file: str) -> Pages | Refusal:
    """A PDF that breaks off is refused whole: half a document would pass for a whole one."""
    from pypdf import PdfReader
    from pypdf.errors import PyPdfError

    try:
        reader = PdfReader(file)
        if reader.is_encrypted and not reader.decrypt(""):
            return Refusal.LOCKED
        if len(reader.pages) > MOST_PDF_PAGES:
            return Refusal.LONG
        return Pages(_title(reader), tuple(_lines(page) for page in reader.pages))
    except (PyPdfError, ValueError, KeyError, TypeError, AttributeError, IndexError, RecursionError, OSError):
        return Refusal.BROKEN
    except ImportError:  # it is locked in a way that needs a library for secrets
        return Refusal.LOCKED


def _title(reader: PdfReader) -> str:
    title = reader.metadata.title if reader.metadata else None
    return _SPACES.sub(" ", title or "").strip()


def _lines(page: PageObject) -> tuple[Line, ...]:
    lines: list[Line] = []
    parts: list[str] = []
    place = [0, 0]

    def flush() -> None:
        text = _SPACES.sub(" ", "".join(parts)).strip()
        if text:
            lines.append(Line(text, place[0], place[1]))
        parts.clear()

    def visit(text: str, cm: list[float], tm: list[float], _font: Any, size: float) -> None:  # noqa: ANN401
        for number, piece in enumerate(text.split("\n")):
            if number:
                flush()
            if piece.strip() and not parts:
                place[:] = [round(tm[4] * cm[1] + tm[5] * cm[3] + cm[5]), round(abs(size * tm[3] * cm[3]))]
            if piece.strip() or parts:
                parts.append(piece)

    page.extract_text(visitor_text=visit)
    flush()
    return tuple(lines)
