"""Anyone's Markdown, by way of HTML in which each block carries its line.

The deck's own pages are read elsewhere: they are a small, strict part of Markdown; this is all of it.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from typing import TYPE_CHECKING

from kiosk.draft.faults import DraftRule, UnreadableError
from kiosk.draft.reading.html.document import page
from kiosk.draft.reading.html.walk import INDENTED
from kiosk.draft.reading.limits import MOST_BRACKETS_SQUARED, MOST_MARKDOWN
from kiosk.draft.reading.markdown.comments import front_lines, without_comments
from kiosk.draft.reading.markdown.dialect_lines import read_lines, title_in
from kiosk.draft.reading.markdown.dialect_signs import is_directive, without_signs
from kiosk.draft.sentences.completeness import NOTED, OBJECT, bounds
from kiosk.draft.sentences.document import Apart, Block, SetAside

if TYPE_CHECKING:
    from markdown_it import MarkdownIt
    from markdown_it.token import Token

_DEEPEST = 50
_LABEL = re.compile(r"\[\^[^\]\s]{1,60}\]")
_DEFINED = re.compile(r"(\[\^[^\]\s]{1,60}\]):(.*)")
_NOTES = frozenset({"footnote_ref"})


def markdown(text: str) -> tuple[str, tuple[Block, ...]]:
    lines = text.splitlines()
    _look(lines)
    front = front_lines(lines)
    text, comments = without_comments("\n" * front + "\n".join(lines[front:]))
    read = read_lines(text.split("\n"), 1)
    told, tags = _told(_starred("\n".join(read.lines), read.aside))
    title, blocks, notes = _parsed(told)
    aside = [Apart(words, SetAside.HIDDEN, line) for line, words in comments]
    taken = (*_words(lines[:front]), *read.aside, *tags, *notes)
    aside += [Apart(words, SetAside.FURNITURE, line) for line, words in taken]
    return title, tuple(_in_order(blocks, sorted(aside, key=lambda block: block.line)))


def _words(lines: Iterable[str]) -> Iterator[tuple[int, str]]:
    yield from (
        (number, " ".join(line.split())) for number, line in enumerate(lines, 1) if line.strip(" \t-+;")
    )


def _starred(text: str, aside: Iterable[tuple[int, str]]) -> str:
    """With a star for the mark of each note that says no to a part of its sentence."""
    notes = (match for _, words in aside if (match := _DEFINED.fullmatch(words)))
    bounding = {note[1] for note in notes if bounds(note[2])}
    if not bounding:
        return text
    return _LABEL.sub(lambda mark: f"\\{NOTED}" if mark[0] in bounding else mark[0], text)


def _told(text: str) -> tuple[str, list[tuple[int, str]]]:
    """Without the signs of dialects, and with the lines that were nothing else."""
    before, after = text.split("\n"), without_signs(text).split("\n")
    tags = [(at, " ".join(before[at - 1].split())) for at, line in enumerate(after, 1) if is_directive(line)]
    tags = [tag for tag in tags if tag[1].strip(OBJECT)]
    kept = (title_in(old) if is_directive(new) else new for old, new in zip(before, after, strict=True))
    return "\n".join(kept), tags


def _parsed(text: str) -> tuple[str, tuple[Block, ...], list[tuple[int, str]]]:
    """Its title, its blocks, and the notes that stand inside its sentences."""
    reader = _reader()
    tokens = reader.parse(text)
    if any(token.level >= _DEEPEST for token in tokens):
        message = "This document is built too deep: its lists and quotes lie in each other."
        raise UnreadableError(DraftRule.DOCUMENT_TOO_DEEP, message, "Write plain paragraphs and flat lists.")
    bounding = _bounding(tokens)
    for token in tokens:
        token.children = [child for one in token.children or () for child in _noted(one, bounding)] or None
        if token.type == "code_block":
            token.attrJoin("class", INDENTED)
        if token.map and token.nesting >= 0:
            token.attrSet("data-line", str(token.map[0] + 1))
    own, notes = _without_notes(tokens)
    title, blocks = page(reader.renderer.render(own, reader.options, {}), lines_marked=True)
    return title, blocks, notes


def _bounding(tokens: list[Token]) -> frozenset[int]:
    """The numbers of notes that say no to a part of what they are notes to."""
    found: dict[int, str] = {}
    number = -1
    for token in tokens:
        if token.type == "footnote_open":
            number = int(token.meta["id"])
        elif token.type == "inline" and number >= 0:
            found[number] = f"{found.get(number, '')} {token.content}"
    return frozenset(number for number, words in found.items() if bounds(words))


def _noted(token: Token, bounding: frozenset[int]) -> Iterator[Token]:
    if token.type not in _NOTES:
        yield token
    elif token.meta and token.meta.get("id") in bounding:
        token.type, token.tag, token.content = "text", "", NOTED
        yield token


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
        raise UnreadableError(DraftRule.DOCUMENT_TOO_LARGE, message, "Split it.")
    line, cost = 1, 0
    for paragraph in "\n".join(lines).split("\n\n"):
        cost += paragraph.count("[") ** 2
        if cost > MOST_BRACKETS_SQUARED:
            message = "There are too many square brackets in its paragraphs to tell which belong together."
            raise UnreadableError(DraftRule.DOCUMENT_TOO_DEEP, message, "Part them with empty lines.", line)
        line += paragraph.count("\n") + 2
