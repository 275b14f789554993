"""HTML: its text as a reader sees it; scripts, styles and frames are never looked into."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from typing import TYPE_CHECKING

from kiosk.draft.faults import DraftRule, UnreadableError
from kiosk.draft.reading.encodings import page_text
from kiosk.draft.reading.html.first_pass import first_pass
from kiosk.draft.reading.html.walk import PageWalk
from kiosk.draft.sentences.document import Block

if TYPE_CHECKING:
    from kiosk.draft.reading.nodes import Node


_LINE = "data-line"
_DEEP = re.compile("depth")


def page(markup: str, *, lines_marked: bool = False) -> tuple[str, tuple[Block, ...]]:
    """Its title and blocks. ``lines_marked``: the markup was made here, with the line of each block in it.

    The parser stops where elements lie too deep in each other, so that is told.
    """
    from lxml import etree

    parser = etree.HTMLParser(encoding="utf-8", remove_pis=True, no_network=True)
    try:
        root = etree.fromstring(markup.encode("utf-8", "replace"), parser)
    except etree.XMLSyntaxError:
        return "", ()
    if root is None:  # pyright: ignore[reportUnnecessaryComparison] - it is for a page with nothing in it
        return "", ()
    if any(_DEEP.search(entry.message) for entry in parser.error_log):
        message = "This page is built too deep: its elements lie in each other hundreds of times."
        raise UnreadableError(DraftRule.DOCUMENT_TOO_DEEP, message, "Save its text alone as .txt.")
    return _walked(root, lines_marked)


def _walked(root: Node, lines_marked: bool) -> tuple[str, tuple[Block, ...]]:
    from lxml import etree

    found = PageWalk(first_pass(root))
    for event, node in etree.iterwalk(root, events=("start", "end", "comment")):
        if event == "comment":
            found.comment(node.text or "")
            found.data(node.tail or "")
        elif event == "start":
            attributes = dict(_attributes(node))
            found.start(node, _tag(node, attributes), attributes, _line(node, lines_marked))
            found.data(node.text or "")
        else:
            found.end()
            found.data(node.tail or "")
    return found.title, found.finished()


def _tag(node: Node, attributes: Mapping[str, str]) -> str:
    """What is said to be a heading is one."""
    if attributes.get("role", "").lower() == "heading":
        level = attributes.get("aria-level", "2").strip()
        return f"h{level}" if level in ("1", "2", "3", "4", "5", "6") else "h6"
    return str(node.tag).lower()


def _attributes(node: Node) -> Iterator[tuple[str, str]]:
    for name, value in node.attrib.items():
        yield str(name).lower(), str(value)


def _line(node: Node, marked: bool) -> int:
    if not marked:
        return node.sourceline or 0
    line = str(node.get(_LINE, ""))
    return int(line) if re.fullmatch("[0-9]{1,9}", line) else 0


def html(data: bytes) -> tuple[str, tuple[Block, ...]]:
    return page(page_text(data))
