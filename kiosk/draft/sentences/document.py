"""A document as it was read: headings, paragraphs and list items, in reading order."""

from __future__ import annotations

from enum import StrEnum

from msgspec import Struct


class SetAside(StrEnum):
    """``HIDDEN``: no reader sees it, or it was taken away; ``QUIZ``: put to the reader, not asserted;
    ``CODE``: for a program."""

    FURNITURE = "furniture"
    NAVIGATION = "navigation"
    BYLINE = "byline"
    ADVERTISING = "advertising"
    OTHER_LANGUAGE = "another language"
    TOO_LONG = "too long for a page"
    FRAGMENT = "no whole sentence"
    HIDDEN = "hidden or taken away"
    QUIZ = "options of a quiz"
    QUESTION = "a question"
    CODE = "code"


class DocumentHeading(Struct, frozen=True, tag="heading"):
    """``level`` counts from 1; ``line`` is where it starts in the document, counted from 1 (for PDF: the
    page; for Word: the paragraph)."""

    text: str
    level: int
    line: int


class DocumentParagraph(Struct, frozen=True, tag="paragraph"):
    """``torn``: its document cut it, so that words before or after it may be missing."""

    text: str
    line: int
    torn: bool = False


class ListItem(Struct, frozen=True, tag="item"):
    """``listing`` numbers the lists of a document from 1: items of one list share it. ``torn`` as above."""

    text: str
    listing: int
    line: int
    torn: bool = False


class Apart(Struct, frozen=True, tag="apart"):
    """What the document itself marks as no part of its text: a menu, a page's foot, a table of contents."""

    text: str
    why: SetAside
    line: int


Block = DocumentHeading | DocumentParagraph | ListItem | Apart


class Document(Struct, frozen=True):
    """``name`` is its file name, ``sha256`` that of its bytes, ``title`` empty if it names none."""

    name: str
    sha256: str
    title: str
    blocks: tuple[Block, ...]
