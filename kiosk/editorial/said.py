"""What pages and questions say, as pieces of text that know where they stand and what they cite."""

from __future__ import annotations

from collections.abc import Iterator
from enum import StrEnum
from typing import assert_never

from msgspec import Struct

from kiosk.core.block import (
    Block,
    BodyMap,
    Callout,
    Card,
    Checklist,
    CountedFigures,
    Figure,
    Heading,
    IconArray,
    IconGrid,
    ItemList,
    PageLink,
    Paragraph,
    Scene,
    Stages,
    Steps,
)
from kiosk.core.page import Page
from kiosk.core.passage import Passage
from kiosk.core.question import Option, Question


class Voice(StrEnum):
    """`TITLE` and `LABEL` are short and need no verb; `RUNNING` is read as sentences, `TOUCHED` only after a
    touch; `ALTERNATIVE` stands for a picture and `MEANING` for a term: neither is on the page until somebody
    asks for it; `WRONG` is an option that the question itself calls not so."""

    TITLE = "title"
    LABEL = "label"
    RUNNING = "running"
    TOUCHED = "touched"
    ALTERNATIVE = "alternative"
    MEANING = "meaning"
    WRONG = "wrong"


READ_AT_ONCE = (Voice.TITLE, Voice.LABEL, Voice.RUNNING, Voice.TOUCHED, Voice.WRONG)


class Said(Struct, frozen=True):
    text: str
    voice: Voice
    cites: tuple[str, ...]
    file: str
    line: int


def on_page(page: Page) -> tuple[Said, ...]:
    return tuple(said for said in _page(page) if said.text)


def in_question(question: Question) -> tuple[Said, ...]:
    return tuple(said for said in _question(question) if said.text)


def _page(page: Page) -> Iterator[Said]:
    yield Said(page.title, Voice.TITLE, (), page.file, 1)
    for term in page.terms:
        yield Said(term.meaning, Voice.MEANING, (), page.file, 1)
    for block in page.blocks:
        yield from _block(block, page.file)


def _block(block: Block, file: str) -> Iterator[Said]:
    match block:
        case Heading():
            yield _passage(block.passage, file, Voice.TITLE)
        case Paragraph():
            yield _passage(block.passage, file)
        case ItemList():
            yield from (_passage(item, file) for item in block.items)
        case Callout():
            line = block.passages[0].line if block.passages else 1
            yield Said(block.title, Voice.TITLE, (), file, line)
            yield from (_passage(passage, file) for passage in block.passages)
        case PageLink():
            yield Said(block.text, Voice.LABEL, (), file, block.line)
        case _:
            yield from _figure(block, file)


def _figure(block: Figure, file: str) -> Iterator[Said]:
    match block:
        case IconGrid() | Steps() | Checklist():
            for card in block.items:
                yield from _card(card, file, block.line)
        case CountedFigures() | Scene():
            yield Said(block.caption, Voice.RUNNING, block.cites, file, block.line)
            yield Said(block.alt, Voice.ALTERNATIVE, block.cites, file, block.line)
        case BodyMap():
            for place in block.places:
                yield Said(place.label, Voice.LABEL, place.cites, file, block.line)
            yield Said(block.alt, Voice.ALTERNATIVE, (), file, block.line)
        case IconArray():
            yield from _array(block, file)
        case Stages():
            yield Said(block.note, Voice.LABEL, block.cites, file, block.line)
            for stage in block.items:
                yield Said(stage.text, Voice.RUNNING, stage.cites, file, block.line)
                yield Said(stage.alt, Voice.ALTERNATIVE, stage.cites, file, block.line)
        case _:
            assert_never(block)


def _array(block: IconArray, file: str) -> Iterator[Said]:
    for group in block.groups:
        counted = f"{group.label}: {group.count} of {block.total}"
        yield Said(counted, Voice.LABEL, block.cites, file, block.line)
    yield Said(block.caption, Voice.RUNNING, block.cites, file, block.line)
    yield Said(block.alt, Voice.ALTERNATIVE, block.cites, file, block.line)


def _card(card: Card, file: str, line: int) -> Iterator[Said]:
    yield Said(card.label, Voice.LABEL, card.cites, file, line)
    yield Said(card.more, Voice.RUNNING, card.cites, file, line)
    yield Said(card.touch, Voice.TOUCHED, card.cites, file, line)


def _passage(passage: Passage, file: str, voice: Voice = Voice.RUNNING) -> Said:
    return Said(passage.text, voice, passage.cites, file, passage.line)


def _question(question: Question) -> Iterator[Said]:
    yield Said(question.text, Voice.RUNNING, question.cites, question.file, 1)
    for option in question.options:
        yield from _option(option, question)
    for passage in question.explanation:
        yield _passage(passage, question.file)


def _option(option: Option, question: Question) -> Iterator[Said]:
    voice = Voice.LABEL if option.right else Voice.WRONG
    yield Said(option.text, voice, question.cites, question.file, option.line)
    if option.feedback is not None:
        yield _passage(option.feedback, question.file)
