"""Notes of a Word document that say no to a part of what they are notes to."""

from __future__ import annotations

from typing import TYPE_CHECKING, cast

from kiosk.draft.turning import NOTED, bounds
from kiosk.draft.word_names import W

if TYPE_CHECKING:
    from docx.document import Document as Word

    from kiosk.draft.nodes import Node

_KINDS = ("footnote", "endnote")


def mark_bounds(document: Word) -> None:
    """Puts a star where such a note's number stands: what the note bounds is not whole without it."""
    root = cast("Node", document.element)
    for kind in _KINDS:
        found = {one for part in _parts(document, kind) for one in _bounding(part, kind)}
        for mark in [*root.iter(f"{W}{kind}Reference")] if found else ():
            if str(mark.get(f"{W}id", "")) in found:
                mark.tag, mark.text = f"{W}t", NOTED


def _parts(document: Word, kind: str) -> list[bytes]:
    relations = document.part.rels.values()
    return [
        one.target_part.blob for one in relations if not one.is_external and one.reltype.endswith(f"/{kind}s")
    ]


def _bounding(part: bytes, kind: str) -> list[str]:
    from lxml import etree

    parser = etree.XMLParser(resolve_entities=False, no_network=True, load_dtd=False)
    notes = etree.fromstring(part, parser).iter(f"{W}{kind}")
    told = ((note, "".join(text.text or "" for text in note.iter(f"{W}t"))) for note in notes)
    return [str(note.get(f"{W}id", "")) for note, text in told if bounds(text)]
