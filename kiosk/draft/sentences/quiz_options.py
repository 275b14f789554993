"""Options of a quiz: what they, their question and their answer look like in a line of text, and which blocks
follow each other with the same kind of mark."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from enum import Enum, auto

from msgspec import Struct
from msgspec.structs import replace

from kiosk.draft.sentences.crosses import CROSSES, is_crossed
from kiosk.draft.sentences.document import Apart, Block, DocumentHeading, ListItem

#: Task lists, LiaScript, edX, and the signs that programs draw for them.
BOX = re.compile(
    r"^\s*(?:[-*+\u2022]\s+)?"
    r"(?:\[(?:\s{0,3}[(\[][ xX]?[)\]]\s{0,3}){2,8}\]|\[\[?[-/<>!?]\]\]?"
    r"|\[\[?\(?[ \u00a0]?[xX\u2713\u2714*+]?[ \u00a0]?\)?\]?\]|\([ \u00a0]?[xX\u2713\u2714*]?[ \u00a0]?\)"
    r"|[\u2610-\u2612\u25a1\u25a2\u25ef\u2b1c\u2b1b\U0001f518\u2705\u2713\u2714"
    rf"{CROSSES}]\ufe0f?)\s+(?=\S)"
)
#: Of these boxes, only a quiz has any.
CHOICE = re.compile(r"\s*(?:[-*+\u2022]\s+)?(?:\[\s{0,3}\[|\[\s{0,3}\(|\()")
LETTER = re.compile(r"^\s*(?:[-*+\u2022]\s+)?\(?([A-Ha-h])[.)]\s+(?=\S)")
INLINE = re.compile(r"(?:^|\s)\(?[aA][.)]\s.{1,400}?\s\(?[bB][.)]\s")
ANSWER = re.compile(
    r"\W*(?:(?:the )?(?:correct|right|best) (?:answers?|options?|responses?|choices?)"
    r"|answers?(?: key)?|correct|key)"
    r"(?:\W{0,4}[:=\u2013\u2014-]| (?:is|are)\b)",
    re.IGNORECASE,
)
TRUE_OR_FALSE = re.compile(
    r"\btrue (?:or|/) false\b|\btrue/false\b|\(\s?t ?/ ?f\s?\)|\bfact or (?:myth|fiction)\b|\bmyth or fact\b",
    re.IGNORECASE,
)
MYTH = re.compile(
    r"\W*(?:(?:common|popular) )?(?:myth|misconception|fiction)(?: ?#?\d{1,2})?\W{0,3}[:.\u2013\u2014-]",
    re.IGNORECASE,
)
_QUIZ = re.compile(
    r"\b(?:quiz(?:zes)?|knowledge check|self[- ](?:test|check)|multiple[- ]choice|true or false"
    r"|fact or (?:myth|fiction)|what have you learn(?:ed|t)|(?:review|practice|revision) questions"
    r"|test yourself|(?:check|test) (?:what you (?:know|remember|learn(?:ed|t)|have learn(?:ed|t))"
    r"|your(?:self| (?:knowledge|understanding|learning|memory))))\b",
    re.IGNORECASE,
)
_ASKS = re.compile(
    r"(?:\?|\?[\"'\u201d\u2019)]|_{2,}\W*|\u2026|\.\.\.)\W{0,4}$"
    r"|^\W*(?:(?:please )?(?:choose|select|tick|pick|mark|circle|check)"
    r" (?:the|all|one|two|three|every|any|each|what|which|a)\b"
    r"|which (?:of|one|statements?)\b|true or false)[^.!?]*[.:?!)]*$"
    r"|\((?:choose|select|tick|pick|mark|circle|check) [^()]{1,40}\)\W*$",
    re.IGNORECASE,
)
_TAIL = 300


def asks(text: str) -> bool:
    """Whether options may follow."""
    return bool(_ASKS.search(text if len(text) <= _TAIL else text[-_TAIL:]))


def heads_quiz(text: str) -> bool:
    return bool(_QUIZ.search(text[:_TAIL]))


_FEWEST = 2


class Marked(Enum):
    BOXED = auto()
    LETTERED = auto()
    LISTED = auto()
    NOT = auto()


class OptionGroup(Struct, frozen=True):
    """``blocks`` stand without their marks, but for letters that may be a paragraph's own; what had boxes is
    made of list items. ``is_choice``: the marks are those of a quiz alone."""

    mark: Marked
    blocks: tuple[Block, ...]
    is_choice: bool


def groups(blocks: Sequence[Block]) -> Iterator[OptionGroup]:
    at = 0
    while at < len(blocks):
        mark, end = _from(blocks, at)
        held = tuple(blocks[at:end])
        choice = mark is Marked.BOXED and any(CHOICE.match(block.text) for block in held)
        yield OptionGroup(mark, tuple(_bare(block, mark) for block in held), choice)
        at = end


def _from(blocks: Sequence[Block], at: int) -> tuple[Marked, int]:
    first, end = blocks[at], at
    if isinstance(first, Apart):
        return Marked.NOT, at + 1
    while (
        end < len(blocks)
        and not isinstance(blocks[end], Apart | DocumentHeading)
        and BOX.match(blocks[end].text)
    ):
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
