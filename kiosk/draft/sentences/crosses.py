"""Marks by which a text takes back what it says: a cross, a sign that forbids, or "False" beside it."""

from __future__ import annotations

import re
from collections.abc import Sequence

from msgspec.structs import replace

from kiosk.draft.sentences.document import Block, DocumentParagraph, ListItem

CROSSES = "\u2612\u2715\u2716\u2717\u2718\u274c\u274e\u26d4\U0001f6ab\U0001f6d1\U0001f645\U0001f44e"
_CROSSED = re.compile(rf"[{CROSSES}]|^\W{{0,4}}\u00d7\s|^\s*(?:[-*+]\s+)?\[[-?]\]\s|\s\u00d7\W{{0,2}}$")
_FALSE = r"(?:false|wrong|incorrect|untrue|not (?:true|correct|right)|misconception|rumou?r|a (?:myth|lie))"
_BEFORE = re.compile(rf"\W{{0,4}}{_FALSE}(?: ?#?\d{{1,2}})?\W{{0,3}}[:!\u2013\u2014-]", re.IGNORECASE)
_BEHIND = re.compile(
    rf"[(\[]{_FALSE}[.!]?[)\]]\W{{0,3}}$|[.!:;,\u2013\u2014-]['\"\u2019\u201d]?"
    rf" (?:(?:this|that|it)(?: is|['\u2019]s) )?{_FALSE}\W{{0,3}}$",
    re.IGNORECASE,
)
_TAIL = 80


_AGREES = re.compile(
    r"\W*(?:don['\u2019]?t|never|avoid|not?|(?:you )?(?:must|should|may|can|do)(?: ?not|n['\u2019]t))\b",
    re.IGNORECASE,
)


def is_crossed(text: str) -> bool:
    """Not where its own words say no as well."""
    crossed = _CROSSED.search(text)
    if crossed and _AGREES.match(text, crossed.end() if crossed.end() < _TAIL // 4 else 0):
        return False
    return bool(crossed or _BEFORE.match(text) or _BEHIND.search(text[-_TAIL:]))


def without_crossed(blocks: Sequence[Block]) -> tuple[Block, ...]:
    """What is crossed out in this way counts as cut: alone it says the opposite."""
    return tuple(
        replace(block, torn=True)
        if isinstance(block, DocumentParagraph | ListItem) and is_crossed(block.text)
        else block
        for block in blocks
    )
