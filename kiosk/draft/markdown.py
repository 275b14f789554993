"""Anyone's Markdown, by way of HTML in which each block carries its line.

The deck's own pages are read elsewhere: they are a small, strict part of Markdown; this is all of it.
"""

from __future__ import annotations

import re

from kiosk.draft.document import Apart, Block
from kiosk.draft.faults import Rule, UnreadableError
from kiosk.draft.limits import MOST_BRACKETS_SQUARED, MOST_MARKDOWN
from kiosk.draft.set_aside import SetAside
from kiosk.draft.tree import page

_FRONT = re.compile(r"\A---[ \t]*\n(.*?)^(?:---|\.\.\.)[ \t]*$\n?", re.DOTALL | re.MULTILINE)
_DEEPEST = 50


def markdown(text: str) -> tuple[str, tuple[Block, ...]]:
    from markdown_it import MarkdownIt

    text = "\n".join(text.splitlines())
    _look(text)
    front = _FRONT.match(text)
    skipped = front[0].count("\n") if front else 0
    reader = MarkdownIt("commonmark", {"maxNesting": _DEEPEST + 1}).enable("table")
    tokens = reader.parse(text[front.end() :] if front else text)
    if any(token.level >= _DEEPEST for token in tokens):
        message = "This document is built too deep: its lists and quotes lie in each other."
        raise UnreadableError(Rule.DOCUMENT_TOO_DEEP, message, "Write plain paragraphs and flat lists.")
    for token in tokens:
        if token.map and token.nesting >= 0:
            token.attrSet("data-line", str(token.map[0] + 1 + skipped))
    title, blocks = page(reader.renderer.render(tokens, reader.options, {}), lines_marked=True)
    head = tuple(_front(front[1])) if front else ()
    return title, head + blocks


def _look(text: str) -> None:
    """The parser looks through a whole paragraph again for each bracket in it."""
    if len(text) > MOST_MARKDOWN:
        message = f"This is too much Markdown: {len(text):,} characters; at most {MOST_MARKDOWN:,} may be."
        raise UnreadableError(Rule.DOCUMENT_TOO_LARGE, message, "Split it.")
    line, cost = 1, 0
    for paragraph in text.split("\n\n"):
        cost += paragraph.count("[") ** 2
        if cost > MOST_BRACKETS_SQUARED:
            message = "There are too many square brackets in its paragraphs to tell which belong together."
            raise UnreadableError(Rule.DOCUMENT_TOO_DEEP, message, "Part them with empty lines.", line)
        line += paragraph.count("\n") + 2


def _front(lines: str) -> list[Block]:
    parts = enumerate(lines.splitlines(), 2)
    return [Apart(" ".join(line.split()), SetAside.FURNITURE, at) for at, line in parts if line.strip()]
