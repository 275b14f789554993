"""What a deck says outside its pages and questions: its first screen, its topics, its cited notes."""

from __future__ import annotations

from collections.abc import Iterator

from kiosk.core.library import Library
from kiosk.core.passage import PROMPT
from kiosk.core.statement import Statement, Verdict
from kiosk.editorial.text_pieces import TextPiece, Voice, in_question, on_page


def everything(library: Library) -> Iterator[TextPiece]:
    """Pages, questions, the frame around them, and the notes behind them that a visitor may open."""
    yield from on_screens(library)
    yield from _welcome(library)
    for topic in library.topics:
        file = f"content/{library.language}/{topic.id}/topic.md"
        yield TextPiece(topic.title, Voice.TITLE, (), file, 1)
        yield TextPiece(topic.summary, Voice.LABEL, (), file, 1)
    yield from _notes(library)


def on_screens(library: Library) -> Iterator[TextPiece]:
    for page in library.pages:
        yield from on_page(page)
    for question in library.questions:
        yield from in_question(question)


def cited(library: Library) -> frozenset[str]:
    heads = {name for question in library.questions for name in question.cites}
    return frozenset(heads.union(*(said.cites for said in on_screens(library))) - {PROMPT})


def seeds_file(statement: Statement) -> str:
    return f"seeds/{statement.source}.md"


def _welcome(library: Library) -> Iterator[TextPiece]:
    file, welcome = f"content/{library.language}/deck.md", library.welcome
    yield TextPiece(welcome.title, Voice.TITLE, (), file, 1)
    yield TextPiece(welcome.check_title, Voice.TITLE, (), file, 1)
    said = (welcome.invitation, welcome.purpose, welcome.check_opening, welcome.check_summary)
    for text in filter(None, (*said, *(teaser.question for teaser in welcome.teasers))):
        yield TextPiece(text, Voice.RUNNING, (), file, 1)


def _notes(library: Library) -> Iterator[TextPiece]:
    names = cited(library)
    for note in library.statements:
        if note.id in names and note.verdict is not Verdict.LEAVE_OUT:
            yield TextPiece(note.for_visitors, Voice.MEANING, (note.id,), seeds_file(note), note.line)
