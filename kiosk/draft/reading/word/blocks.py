"""The blocks of a Word document."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING, cast

from kiosk.draft.reading.lines import BULLET
from kiosk.draft.reading.word.names import W
from kiosk.draft.reading.word.notes import mark_bounds
from kiosk.draft.reading.word.numbering import Numbering
from kiosk.draft.reading.word.paragraphs import ParagraphText, item, plain, spaced
from kiosk.draft.reading.word.runs import Part, parts
from kiosk.draft.reading.word.styles import Styles, is_on
from kiosk.draft.reading.word.walk import FoundParagraph, paragraphs_in_order
from kiosk.draft.sentences.document import Apart, Block, DocumentHeading, SetAside

if TYPE_CHECKING:
    from docx.document import Document as Word

    from kiosk.draft.reading.nodes import Node

_AROUND = ("/footnotes", "/endnotes", "/header", "/footer")


def blocks(document: Word) -> Iterator[Block]:
    styles = Styles(cast("Node", document.styles.element))
    mark_bounds(document)
    found = _Blocks(styles, Numbering(next(_related(document, "/numbering"), None)))
    for line, one in enumerate(paragraphs_in_order(cast("Node", document.element)), 1):
        yield from found.paragraph(one, line)
    yield from found.rest()
    yield from _around(document, styles)


class _Blocks:
    """Counts the lists. What a hidden or deleted mark parts from the next paragraph is read with it."""

    def __init__(self, styles: Styles, numbering: Numbering) -> None:
        self._styles, self._numbering = styles, numbering
        self._said = ParagraphText()
        self._last, self._listing, self._line = "", 0, 0

    def paragraph(self, one: FoundParagraph, line: int) -> Iterator[Block]:
        found = [Part(part.text, part.seen and one.seen) for part in parts(one.paragraph, self._styles)]
        self._said.add(found)
        self._line = line
        mark = one.paragraph.find(f"{W}pPr/{W}rPr")
        if not is_on(mark, "del", "moveFrom", "vanish"):
            yield from self._told(one, line)

    def rest(self) -> Iterator[Block]:
        yield from plain("".join(self._said.shown), self._line, torn=True)

    def _told(self, one: FoundParagraph, line: int) -> Iterator[Block]:
        said, self._said = self._said, ParagraphText()
        text, gone = "".join(said.shown), spaced(" ".join(said.gone))
        if gone:
            yield Apart(gone, SetAside.HIDDEN, line)
        if not spaced(text):
            return
        level, listed = self._styles.level(one.paragraph), self._styles.listed(one.paragraph)
        letter = self._numbering.letter(one.paragraph, listed)
        if level:
            self._last = ""
            yield DocumentHeading(spaced(text), level, line)
        elif self._styles.is_around(one.paragraph):
            self._last = ""
            yield Apart(spaced(text), SetAside.FURNITURE, line)
        else:
            yield from self._text(letter + text, listed, line, torn=one.torn)

    def _text(self, text: str, listed: str, line: int, *, torn: bool) -> Iterator[Block]:
        """Marks typed by hand make a list of lines; what stands before them is none of it."""
        before, items = ("", [text.replace("\n", " ")]) if listed else _typed(text)
        if spaced(before) or not items:
            self._last = ""
            yield from plain(before, line, torn=torn)
        for each in items:
            self._listing += (listed or "typed") != self._last
            self._last = listed or "typed"
            yield item(each, self._listing, line, torn=torn)


def _typed(text: str) -> tuple[str, list[str]]:
    """What goes before the first mark, and each item with the lines that follow it."""
    before, items = list[str](), list[list[str]]()
    for line in text.split("\n"):
        if BULLET.match(line + " ") and spaced(BULLET.sub("", line)):
            items.append([line])
        else:
            (items[-1] if items else before).append(line)
    return "\n".join(before), [" ".join(lines) for lines in items]


def _around(document: Word, styles: Styles) -> Iterator[Block]:
    """The heads and feet of its pages, and its notes: none of them stands in the reading order."""
    for root in _related(document, *_AROUND):
        for line, one in enumerate(paragraphs_in_order(root), 1):
            yield from _beside([*parts(one.paragraph, styles)], line)


def _related(document: Word, *kinds: str) -> Iterator[Node]:
    """Parts of the archive that the text's own part names."""
    from lxml import etree

    parser = etree.XMLParser(resolve_entities=False, no_network=True, load_dtd=False)
    for relation in document.part.rels.values():
        if not relation.is_external and relation.reltype.endswith(kinds):
            yield etree.fromstring(relation.target_part.blob, parser)


def _beside(found: Sequence[Part], line: int) -> Iterator[Block]:
    for seen, why in ((True, SetAside.FURNITURE), (False, SetAside.HIDDEN)):
        text = spaced("".join(part.text for part in found if part.seen is seen))
        if text:
            yield Apart(text, why, line)
