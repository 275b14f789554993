"""The blocks of a Word document."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING, cast

from kiosk.draft.document import Apart, Block, Heading
from kiosk.draft.lines import BULLET
from kiosk.draft.set_aside import SetAside
from kiosk.draft.word_names import W
from kiosk.draft.word_notes import mark_bounds
from kiosk.draft.word_pieces import Said, item, plain, spaced
from kiosk.draft.word_styles import Styles, is_on
from kiosk.draft.word_text import Part, parts
from kiosk.draft.word_walk import Met, met

if TYPE_CHECKING:
    from docx.document import Document as Word

    from kiosk.draft.nodes import Node

_AROUND = ("/footnotes", "/endnotes", "/header", "/footer")


def blocks(document: Word) -> Iterator[Block]:
    styles = Styles(cast("Node", document.styles.element))
    mark_bounds(document)
    found = _Blocks(styles)
    for line, one in enumerate(met(cast("Node", document.element)), 1):
        yield from found.paragraph(one, line)
    yield from found.rest()
    yield from _around(document, styles)


class _Blocks:
    """Counts the lists. What a hidden or deleted mark parts from the next paragraph is read with it."""

    def __init__(self, styles: Styles) -> None:
        self._styles = styles
        self._said = Said()
        self._last, self._listing, self._line = "", 0, 0

    def paragraph(self, one: Met, line: int) -> Iterator[Block]:
        found = [Part(part.text, part.seen and one.seen) for part in parts(one.paragraph, self._styles)]
        self._said.add(found)
        self._line = line
        mark = one.paragraph.find(f"{W}pPr/{W}rPr")
        if not is_on(mark, "del", "moveFrom", "vanish"):
            yield from self._told(one, line)

    def rest(self) -> Iterator[Block]:
        yield from plain("".join(self._said.shown), self._line, torn=True)

    def _told(self, one: Met, line: int) -> Iterator[Block]:
        said, self._said = self._said, Said()
        text, gone = "".join(said.shown), spaced(" ".join(said.gone))
        if gone:
            yield Apart(gone, SetAside.HIDDEN, line)
        if not spaced(text):
            return
        level, listed = self._styles.level(one.paragraph), self._styles.listed(one.paragraph)
        if level:
            self._last = ""
            yield Heading(spaced(text), level, line)
        elif self._styles.is_around(one.paragraph):
            self._last = ""
            yield Apart(spaced(text), SetAside.FURNITURE, line)
        else:
            yield from self._text(text, listed, line, torn=one.torn)

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
    for relation in document.part.rels.values():
        if relation.is_external or not relation.reltype.endswith(_AROUND):
            continue
        from lxml import etree

        parser = etree.XMLParser(resolve_entities=False, no_network=True, load_dtd=False)
        root = etree.fromstring(relation.target_part.blob, parser)
        for line, one in enumerate(met(root), 1):
            yield from _beside([*parts(one.paragraph, styles)], line)


def _beside(found: Sequence[Part], line: int) -> Iterator[Block]:
    for seen, why in ((True, SetAside.FURNITURE), (False, SetAside.HIDDEN)):
        text = spaced("".join(part.text for part in found if part.seen is seen))
        if text:
            yield Apart(text, why, line)
