"""Anyone's Markdown, by way of HTML in which each block carries its line.

The deck's own pages are read elsewhere: they are a small, strict part of Markdown; this is all of it.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import TYPE_CHECKING

from kiosk.draft.faults import Rule, UnreadableError
from kiosk.draft.reading.html.document import page
from kiosk.draft.reading.limits import MOST_BRACKETS_SQUARED, MOST_MARKDOWN
from kiosk.draft.reading.markdown.comments import front_lines, without_comments
from kiosk.draft.reading.markdown.dialect_lines import read_lines
from kiosk.draft.reading.markdown.dialect_signs import is_directive, without_signs
from kiosk.draft.sentences.completeness import OBJECT
from kiosk.draft.sentences.document import Apart, Block, SetAside

if TYPE_CHECKING:
    from markdown_it import MarkdownIt
    from markdown_it.token import Token

_DEEPEST = 50
_NOTES = frozenset({"footnote_ref"})


def markdown(text: str) -> tuple[str, tuple[Block, ...]]:
    lines = text.splitlines()
    _look(lines)
    front = front_lines(lines)
    text, comments = without_comments("\n" * front + "\n".join(lines[front:]))
    read = read_lines(text.split("\n"), 1)
    told, tags = _told("\n".join(read.lines))
    title, blocks, notes = _parsed(told)
    aside = [Apart(words, SetAside.HIDDEN, line) for line, words in comments]
    taken = (*_words(lines[:front]), *read.aside, *tags, *notes)
    aside += [Apart(words, SetAside.FURNITURE, line) for line, words in taken]
    return title, tuple(_in_order(blocks, sorted(aside, key=lambda block: block.line)))


def _words(lines: Iterable[str]) -> Iterator[tuple[int, str]]:
    yield from (
        (number, " ".join(line.split())) for number, line in enumerate(lines, 1) if line.strip(" \t-+;")
    )


def _told(text: str) -> tuple[str, list[tuple[int, str]]]:
    """Without the signs of dialects, and with the lines that were nothing else."""
    before, after = text.split("\n"), without_signs(text).split("\n")
    tags = [(at, " ".join(before[at - 1].split())) for at, line in enumerate(after, 1) if is_directive(line)]
    tags = [tag for tag in tags if tag[1].strip(OBJECT)]
    return "\n".join("" if is_directive(line) else line for line in after), tags


def _parsed(text: str) -> tuple[str, tuple[Block, ...], list[tuple[int, str]]]:
    """Its title, its blocks, and the notes that stand inside its sentences."""
    reader = _reader()
    tokens = reader.parse(text)
    if any(token.level >= _DEEPEST for token in tokens):
        message = "This document is built too deep: its lists and quotes lie in each other."
        raise UnreadableError(Rule.DOCUMENT_TOO_DEEP, message, "Write plain paragraphs and flat lists.")
    for token in tokens:
        token.children = [child for child in token.children or () if child.type not in _NOTES] or None
        if token.map and token.nesting >= 0:
            token.attrSet("data-line", str(token.map[0] + 1))
    own, notes = _without_notes(tokens)
    title, blocks = page(reader.renderer.render(own, reader.options, {}), lines_marked=True)
    return title, blocks, notes


def _without_notes(tokens: list[Token]) -> tuple[list[Token], list[tuple[int, str]]]:
    first = next((at for at, token in enumerate(tokens) if token.type == "footnote_block_open"), len(tokens))
    last = max((token.map[1] for token in tokens[:first] if token.map), default=0)
    notes = [(last, " ".join(token.content.split())) for token in tokens[first:] if token.type == "inline"]
    return tokens[:first], notes


def _reader() -> MarkdownIt:
    from markdown_it import MarkdownIt
    from mdit_py_plugins.admon import admon_plugin
    from mdit_py_plugins.deflist import deflist_plugin
    from mdit_py_plugins.footnote import footnote_plugin

    reader = MarkdownIt("commonmark", {"maxNesting": _DEEPEST + 1}).enable(["table", "strikethrough"])
    return reader.use(footnote_plugin).use(deflist_plugin).use(admon_plugin)


def _in_order(blocks: Iterable[Block], aside: list[Apart]) -> Iterator[Block]:
    """What was taken out comes before what stands below it."""
    left = iter((*aside, None))
    next_one = next(left)
    for block in blocks:
        while next_one is not None and next_one.line < block.line:
            yield next_one
            next_one = next(left)
        yield block
    while next_one is not None:
        yield next_one
        next_one = next(left)


def _look(lines: list[str]) -> None:
    """The parser looks through a whole paragraph again for each bracket in it."""
    size = sum(map(len, lines)) + len(lines)
    if size > MOST_MARKDOWN:
        message = f"This is too much Markdown: {size:,} characters; at most {MOST_MARKDOWN:,} may be."
        raise UnreadableError(Rule.DOCUMENT_TOO_LARGE, message, "Split it.")
    line, cost = 1, 0
    for paragraph in "\n".join(lines).split("\n\n"):
        cost += paragraph.count("[") ** 2
        if cost > MOST_BRACKETS_SQUARED:
            message = "There are too many square brackets in its paragraphs to tell which belong together."
            raise UnreadableError(Rule.DOCUMENT_TOO_DEEP, message, "Part them with empty lines.", line)
        line += paragraph.count("\n") + 2
