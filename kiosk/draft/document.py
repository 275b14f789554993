"""A document as it was read: headings, paragraphs and list items, in reading order."""

from __future__ import annotations

from msgspec import Struct


class Heading(Struct, frozen=True, tag="heading"):
    """``level`` counts from 1; ``line`` is where it starts in the document, counted from 1 (for PDF: the page)."""

    text: str
    level: int
    line: int


class Paragraph(Struct, frozen=True, tag="paragraph"):
    text: str
    line: int


class ListItem(Struct, frozen=True, tag="item"):
    """``listing`` numbers the lists of a document from 1: items of one list share it."""

    text: str
    listing: int
    line: int


Block = Heading | Paragraph | ListItem


class Document(Struct, frozen=True):
    """``name`` is its file name, ``sha256`` that of its bytes, ``title`` empty if it names none."""

    name: str
    sha256: str
    title: str
    blocks: tuple[Block, ...]
