"""What one signature covers: a page with all that the screen shows because of it.

That is its words and drawings, its topic's title and summary, and the questions that lead back to it. The
page with the questions for the team also stands for what the deck says of itself, from title to opening.
"""

from __future__ import annotations

from msgspec import Struct

from kiosk.core.block import Scene
from kiosk.core.cites import cites_in
from kiosk.core.library import Drawing, Library, Welcome
from kiosk.core.page import Page, Topic
from kiosk.core.passage import PROMPT
from kiosk.core.question import Question
from kiosk.core.statement import Source, Statement


class Covered(Struct, frozen=True):
    """``notes`` are the statements that the page and its questions cite; ``clashing`` are the others that
    these say they clash with."""

    page: Page
    topic: Topic
    welcome: Welcome | None
    questions: tuple[Question, ...]
    drawings: tuple[Drawing, ...]
    notes: tuple[Statement, ...]
    clashing: tuple[Statement, ...]
    sources: tuple[Source, ...]


def covered_by(page: Page, library: Library) -> Covered:
    questions = tuple(question for question in library.questions if question.page == page.id)
    cited = set(cites_in((page, questions))) - {PROMPT}
    notes = tuple(note for note in library.statements if note.id in cited)
    against = {name for note in notes for name in note.clash} - {note.id for note in notes}
    clashing = tuple(note for note in library.statements if note.id in against)
    named = {note.source for note in (*notes, *clashing)}
    drawn = {f"asset/{block.drawing}" for block in page.blocks if isinstance(block, Scene)}
    return Covered(
        page=page,
        topic=library.topic_by_id[page.topic],
        welcome=library.welcome if library.welcome.questions_page == page.id else None,
        questions=questions,
        drawings=tuple(drawing for drawing in library.drawings if drawing.name in drawn),
        notes=notes,
        clashing=clashing,
        sources=tuple(source for source in library.sources if source.id in named),
    )
