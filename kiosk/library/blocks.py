"""Blocks of a page out of the element tree: one `match` on tags, and a fault for any other tag."""

from __future__ import annotations

from collections.abc import Iterator
from xml.etree.ElementTree import Element

from kiosk.core.blocks.types import Block, Callout, CalloutKind, Heading, ItemList, Paragraph
from kiosk.core.passage import Passage
from kiosk.core.rules.deck import Rule
from kiosk.library import marks
from kiosk.library.findings import Findings
from kiosk.library.markdown import Tree, parse
from kiosk.library.passages import passage, refuse_tag
from kiosk.library.pasted import note_box
from kiosk.library.pictures import picture
from kiosk.library.pieces import Cite, Image, Link, Piece, StyledText, pieces
from kiosk.library.standalone import page_link, scene

_BLOCK_TAGS = frozenset(
    {"p", "ul", "ol", "pre", "blockquote", "div", "hr", "h1", "h2", "h3", "h4", "h5", "h6"}
)


def read_blocks(body: str, first_line: int, findings: Findings) -> tuple[Block, ...]:
    tree = parse(body, first_line, findings)
    for number, line in enumerate(body.split("\n"), first_line):
        note_box(line, number, findings)
    return tuple(_Blocks(tree, first_line, findings).all())


def line_of(element: Element, otherwise: int) -> int:
    return marks.first_line("".join(element.itertext())) or otherwise


def item_content(item: Element, line: int, findings: Findings) -> tuple[Piece, ...]:
    """A list item's running text, also where empty lines between items wrapped it in a paragraph."""
    inner = [child for child in item if child.tag in _BLOCK_TAGS]
    if len(inner) == 1 and len(item) == 1 and inner[0].tag == "p" and not (item.text or "").strip():
        return pieces(inner[0], line)
    if inner and all(child.tag == "p" for child in inner):
        mend = "Keep each item in one paragraph."
        findings.fault(line_of(inner[-1], line), Rule.NOT_DRAWN, "A list item has two paragraphs.", mend)
        return tuple(piece for child in inner for piece in pieces(child, line))
    return pieces(item, line)


class _Blocks:
    def __init__(self, tree: Tree, first_line: int, findings: Findings) -> None:
        self._tree = tree
        self._line = first_line
        self._findings = findings

    def all(self) -> Iterator[Block]:
        for element in self._tree.root:
            self._line = line_of(element, self._line)
            block = self._block(element)
            if block is not None:
                yield block

    def _block(self, element: Element) -> Block | None:
        match element.tag:
            case "p":
                return self._paragraph(element)
            case "h2":
                return Heading(passage(pieces(element, self._line), self._findings, must_cite=False))
            case "ul" | "ol":
                return self._list(element)
            case "div":
                return self._callout(element)
            case "h1" | "h3" | "h4" | "h5" | "h6":
                mend = "Start the heading with ## and a space."
                self._findings.fault(
                    self._line, Rule.HEADING_LEVEL, "A page has headings of one size only.", mend
                )
            case tag:
                refuse_tag(tag, self._line, self._findings)
        return None

    def _passage(self, element: Element) -> Passage:
        return passage(pieces(element, self._line), self._findings, must_cite=True, local=True)

    def _paragraph(self, element: Element) -> Block | None:
        number = marks.picture_number(marks.without_lines("".join(element.itertext())))
        if number is not None:
            return picture(self._tree.fences[number], self._findings)
        parts = pieces(element, self._line)
        match [part for part in parts if not (isinstance(part, Cite) or _is_blank(part))]:
            case [Image() as image]:
                return scene(image, parts, self._findings)
            case [Link() as link]:
                return page_link(link, parts, self._findings)
            case _:
                return Paragraph(passage(parts, self._findings, must_cite=True, local=True))

    def _list(self, element: Element) -> ItemList:
        items: list[Passage] = []
        if element.get("start", "1") != "1":
            mend = "Start with 1., and let no picture or paragraph part the list."
            self._findings.fault(self._line, Rule.LIST_START, "This list doesn't start with 1.", mend)
        for item in element:
            self._line = line_of(item, self._line)
            content = item_content(item, self._line, self._findings)
            items.append(passage(content, self._findings, must_cite=True, local=True))
        return ItemList(tuple(items), element.tag == "ol")

    def _callout(self, element: Element) -> Callout | None:
        first_line, kind = self._line, element.get("class", "").removeprefix("admonition ")
        title, *content = list(element) or [Element("p")]
        words = passage(pieces(title, first_line), self._findings, must_cite=False).text
        if kind not in set(CalloutKind):
            mend = f"Choose one of: {', '.join(kind.value for kind in CalloutKind)}."
            self._findings.fault(first_line, Rule.CALLOUT_KIND, f"There is no callout called {kind!r}.", mend)
        if not content:
            mend = "Write a list or a paragraph under the title, set in by four spaces."
            self._findings.fault(first_line, Rule.CALLOUT_CONTENT, "This callout has no text.", mend)
        items, passages = self._callout_content(content)
        return Callout(CalloutKind(kind), words, passages, items) if kind in set(CalloutKind) else None

    def _callout_content(self, content: list[Element]) -> tuple[tuple[Passage, ...], tuple[Passage, ...]]:
        """Its list, and its paragraphs."""
        items: tuple[Passage, ...] = ()
        passages: list[Passage] = []
        for number, child in enumerate(content):
            self._line = line_of(child, self._line)
            if child.tag == "p":
                passages.append(self._passage(child))
            elif child.tag == "ul" and number == 0:
                items = self._list(child).items
            else:
                message = "A callout holds paragraphs, and before them one list with dashes."
                mend = "Write the list first, then paragraphs, all set in by four spaces."
                self._findings.fault(self._line, Rule.CALLOUT_CONTENT, message, mend)
        return items, tuple(passages)


def _is_blank(part: Piece) -> bool:
    return isinstance(part, StyledText) and not part.text.strip()
