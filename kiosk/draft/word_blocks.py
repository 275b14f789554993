"""The blocks of a Word document."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import TYPE_CHECKING, cast

from kiosk.draft.document import Apart, Block, Heading, ListItem, Paragraph
from kiosk.draft.lines import BULLET
from kiosk.draft.set_aside import SetAside

if TYPE_CHECKING:
    from docx.document import Document as Word

    from kiosk.draft.nodes import Node

_W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
_FALLBACK = "{http://schemas.openxmlformats.org/markup-compatibility/2006}Fallback"
_PARAGRAPH = f"{_W}p"
_HEADING = re.compile(r"^heading (\d)$")
_NOTES = ("/footnotes", "/endnotes")


def blocks(document: Word) -> Iterator[Block]:
    names = {style.style_id: (style.name or "").lower() for style in document.styles}
    listings: dict[str, int] = {}
    last = ""
    for line, paragraph in enumerate(_paragraphs(cast("Node", document.element)), 1):
        text = _text(paragraph)
        style = names.get(_value(paragraph, "pStyle"), "")
        listed = _value(paragraph, "numId") or (style if style.startswith("list ") else "")
        if not text or (listed == "0" and not text):
            continue
        if not listed or listed == "0":
            last = ""
            yield _plain(text, style, line)
            continue
        if listed != last:
            listings[listed] = len(listings) + 1 if listed not in listings else max(listings.values()) + 1
        last = listed
        yield ListItem(BULLET.sub("", text), listings[listed], line)
    yield from _around(document)


def _plain(text: str, style: str, line: int) -> Block:
    heading = _HEADING.match(style)
    if heading or style in ("title", "subtitle"):
        return Heading(text, int(heading[1]) if heading else 1, line)
    if style.startswith(("toc ", "toc heading", "table of ", "header", "footer")):
        return Apart(text, SetAside.FURNITURE, line)
    return Paragraph(text, line)


def _around(document: Word) -> Iterator[Block]:
    """The heads and feet of its pages, and its notes: none of them stands in the reading order."""
    for relation in document.part.rels.values():
        if relation.is_external or not relation.reltype.endswith((*_NOTES, "/header", "/footer")):
            continue
        from lxml import etree

        parser = etree.XMLParser(resolve_entities=False, no_network=True, load_dtd=False)
        root = etree.fromstring(relation.target_part.blob, parser)
        for line, paragraph in enumerate(_paragraphs(root), 1):
            text = _text(paragraph)
            if text:
                yield Apart(text, SetAside.FURNITURE, line)


def _paragraphs(root: Node) -> Iterator[Node]:
    """What older programs would show instead of something newer is a second copy of it."""
    for paragraph in root.iter(_PARAGRAPH):
        if not any(above.tag == _FALLBACK for above in paragraph.iterancestors()):
            yield paragraph


def _text(paragraph: Node) -> str:
    """Without what was deleted, and without the paragraphs of a text box in it: those come by themselves."""
    parts: list[str] = []
    for node in paragraph.iter(f"{_W}t", f"{_W}tab", f"{_W}br", f"{_W}cr", f"{_W}noBreakHyphen"):
        if next(node.iterancestors(_PARAGRAPH)) is paragraph:
            parts.append({f"{_W}t": node.text or "", f"{_W}noBreakHyphen": "-"}.get(str(node.tag), " "))
    return " ".join("".join(parts).split())


def _value(paragraph: Node, name: str) -> str:
    properties = paragraph.find(f"{_W}pPr")
    found = None if properties is None else properties.find(f".//{_W}{name}")
    return "" if found is None else str(found.get(f"{_W}val", ""))
