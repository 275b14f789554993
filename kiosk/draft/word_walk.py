"""The paragraphs of a Word document in reading order, each with whether it is seen, and whether it stands in
a table whose cells say nothing without their labels."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING, NamedTuple

from kiosk.draft.word_names import ALTERNATE, CELL, PARAGRAPH, ROW, TABLE, W
from kiosk.draft.word_styles import is_on
from kiosk.draft.word_text import alternatives, is_placeholder

if TYPE_CHECKING:
    from kiosk.draft.nodes import Node

_TAKEN = frozenset(f"{W}{name}" for name in ("del", "moveFrom"))
_LONGEST_LABEL = 40


class Met(NamedTuple):
    paragraph: Node
    seen: bool = True
    torn: bool = False


def met(root: Node, seen: bool = True, torn: bool = False) -> Iterator[Met]:
    """A parser lets elements lie 256 deep in each other at most."""
    for node in alternatives(root) if root.tag == ALTERNATE else root:
        if node.tag == PARAGRAPH:
            yield Met(node, seen, torn)
        kept = seen and node.tag not in _TAKEN and not is_placeholder(node) and not _is_row_gone(node)
        yield from met(node, kept, torn or (node.tag == TABLE and _has_labels(node)))


def _is_row_gone(node: Node) -> bool:
    return node.tag == ROW and bool(is_on(node.find(f"{W}trPr"), "del", "hidden"))


def _has_labels(table: Node) -> bool:
    """By a short cell without a stop, such as "Myth" or "Rare". A table of one cell is a box."""
    cells = [cell for row in table.iterfind(ROW) for cell in row.iterfind(CELL)]
    texts = ("".join(str(text.text or "") for text in cell.iter(f"{W}t")).strip() for cell in cells)
    return len(cells) > 1 and any(
        0 < len(text) <= _LONGEST_LABEL and not text.endswith((".", "!", "?")) for text in texts
    )
