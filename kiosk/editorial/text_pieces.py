"""What pages and questions say, as pieces of text that know where they stand and what they cite."""

from __future__ import annotations

from collections.abc import Iterator

from msgspec import Struct

from kiosk.core.blocks.contents import contents
from kiosk.core.blocks.voice import READ_AT_ONCE, Voice
from kiosk.core.page import Page
from kiosk.core.passage import Passage
from kiosk.core.question import Option, Question

__all__ = ["READ_AT_ONCE", "TextPiece", "Voice", "in_question", "on_page"]


class TextPiece(Struct, frozen=True):
    text: str
    voice: Voice
    cites: tuple[str, ...]
    file: str
    line: int


def on_page(page: Page) -> tuple[TextPiece, ...]:
    return tuple(said for said in _page(page) if said.text)


def in_question(question: Question) -> tuple[TextPiece, ...]:
    return tuple(said for said in _question(question) if said.text)


def _page(page: Page) -> Iterator[TextPiece]:
    yield TextPiece(page.title, Voice.TITLE, (), page.file, 1)
    for term in page.terms:
        yield TextPiece(term.meaning, Voice.MEANING, (), page.file, 1)
    for block in page.blocks:
        for words in contents(block).words:
            yield TextPiece(words.text, words.voice, words.cites, page.file, words.line)


def _passage(passage: Passage, file: str) -> TextPiece:
    return TextPiece(passage.text, Voice.RUNNING, passage.cites, file, passage.line)


def _question(question: Question) -> Iterator[TextPiece]:
    yield TextPiece(question.text, Voice.RUNNING, question.cites, question.file, 1)
    for option in question.options:
        yield from _option(option, question)
    for passage in question.explanation:
        yield _passage(passage, question.file)


def _option(option: Option, question: Question) -> Iterator[TextPiece]:
    voice = Voice.LABEL if option.right else Voice.WRONG
    yield TextPiece(option.text, voice, question.cites, question.file, option.line)
    if option.feedback is not None:
        yield _passage(option.feedback, question.file)
