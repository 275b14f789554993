"""Blocks that may be the options of one question: they follow each other and carry the same kind of mark."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from enum import Enum, auto

from msgspec import Struct
from msgspec.structs import replace

from kiosk.draft.crosses import is_crossed
from kiosk.draft.document import Apart, Block, Heading, ListItem
from kiosk.draft.quiz_marks import BOX, CHOICE, LETTER

_FEWEST = 2


class Marked(Enum):
    BOXED = auto()
    LETTERED = auto()
    LISTED = auto()
    NOT = auto()


class Group(Struct, frozen=True):
    """``blocks`` stand without their marks, but for letters that may be a paragraph's own; what had boxes is
    made of list items. ``is_choice``: the marks are those of a quiz alone."""

    mark: Marked
    blocks: tuple[Block, ...]
    is_choice: bool


def groups(blocks: Sequence[Block]) -> Iterator[Group]:
    at = 0
    while at < len(blocks):
        mark, end = _from(blocks, at)
        held = tuple(blocks[at:end])
        choice = mark is Marked.BOXED and any(CHOICE.match(block.text) for block in held)
        yield Group(mark, tuple(_bare(block, mark) for block in held), choice)
        at = end


def _from(blocks: Sequence[Block], at: int) -> tuple[Marked, int]:
    first, end = blocks[at], at
    if isinstance(first, Apart):
        return Marked.NOT, at + 1
    while end < len(blocks) and not isinstance(blocks[end], Apart | Heading) and BOX.match(blocks[end].text):
        end += 1
    if end > at:
        return Marked.BOXED, end
    if (lettered := _letters(blocks, at)) >= _FEWEST:
        return Marked.LETTERED, at + lettered
    if not isinstance(first, ListItem):
        return Marked.NOT, at + 1
    end = at + 1
    while end < len(blocks) and _goes_on(first, blocks[end]) and _letters(blocks, end) < _FEWEST:
        end += 1
    return Marked.LISTED, end


def _letters(blocks: Sequence[Block], at: int) -> int:
    """How many from there on are lettered a, b, c."""
    end = at
    while end < len(blocks) and _letter(blocks[end]) == "abcdefgh"[end - at : end - at + 1] != "":
        end += 1
    return end - at


def _goes_on(first: ListItem, block: Block) -> bool:
    return isinstance(block, ListItem) and block.listing == first.listing and not BOX.match(block.text)


def _letter(block: Block) -> str:
    found = None if isinstance(block, Apart) else LETTER.match(block.text)
    return found[1].lower() if found else ""


def _bare(block: Block, mark: Marked) -> Block:
    if mark is Marked.BOXED:
        text, crossed = BOX.sub("", block.text), is_crossed(block.text)
        bare = replace(block, text=text) if isinstance(block, ListItem) else ListItem(text, 1, block.line)
        return replace(bare, text=block.text, torn=True) if crossed else bare
    return replace(block, text=LETTER.sub("", block.text)) if isinstance(block, ListItem) else block
