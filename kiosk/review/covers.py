"""What one signature covers: a page with all that the screen shows because of it.

That is its words and drawings, its icons as they are drawn, what the words on it mean, its topic's title,
summary, icon and hue, the questions that lead back to it, and the statements behind all that with how far
the documents agree. The page with the questions for the team, and the one about the deck, also stand for
what the deck says of itself, from title to opening. What the program draws round every page, from buttons to
hills, is nobody's to sign; nor is a page that this one leads to, which has a signature of its own.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from msgspec import Struct

from kiosk.core.blocks.contents import contents
from kiosk.core.cites import cites_in
from kiosk.core.drawing_shapes import forms
from kiosk.core.library import Drawing, Library, Welcome
from kiosk.core.origins import Agreement, origins
from kiosk.core.page import ABOUT, Page, Term, Topic
from kiosk.core.passage import PROMPT
from kiosk.core.question import Question
from kiosk.core.scenery import SCENERY
from kiosk.core.statement import Source, Statement


class Covered(Struct, frozen=True):
    """``meanings`` are those that other pages give to words on this one; ``notes`` are the statements that
    the page and its questions cite, with how many documents ``agree`` on each that is shown; ``clashing`` are
    the others that these say they clash with."""

    page: Page
    topic: Topic
    welcome: Welcome | None
    questions: tuple[Question, ...]
    drawings: tuple[Drawing, ...]
    meanings: tuple[Term, ...]
    notes: tuple[Statement, ...]
    agree: tuple[tuple[str, Agreement], ...]
    clashing: tuple[Statement, ...]
    sources: tuple[Source, ...]


def covered_by(page: Page, library: Library) -> Covered:
    questions = tuple(question for question in library.questions if question.page == page.id)
    topic = library.topic_of(page)
    cited = set(cites_in((page, questions))) - {PROMPT}
    notes = tuple(note for note in library.statements if note.id in cited)
    against = {name for note in notes for name in note.clash} - {note.id for note in notes}
    clashing = tuple(note for note in library.statements if note.id in against)
    named = {note.source for note in (*notes, *clashing)}
    return Covered(
        page=page,
        topic=topic,
        welcome=library.welcome if page.id in (library.welcome.questions_page, ABOUT) else None,
        questions=questions,
        drawings=tuple(_drawings((page, *_lenders(questions, library)), topic, library)),
        meanings=tuple(_meanings(page, library)),
        notes=notes,
        agree=tuple(sorted(_agree(page, questions, library))),
        clashing=clashing,
        sources=tuple(source for source in library.sources if source.id in named),
    )


def _lenders(questions: tuple[Question, ...], library: Library) -> Iterator[Page]:
    """Of the pictures that stand beside questions, where those are of other pages."""
    yield from (library.page_by_id[question.pictured] for question in questions if question.pictured)


def _drawings(pages: tuple[Page, ...], topic: Topic, library: Library) -> Iterator[Drawing]:
    """Icons too: they come in a package, and a new one may draw something else by the same name."""
    names = {name for page in pages for block in page.blocks for name in contents(block).drawings}
    names |= {form for name in names if name.startswith("asset/") for form in forms(name)}
    names |= {f"icon/{pages[0].icon}", f"icon/{topic.icon}"}
    yield from (drawing for drawing in (*library.drawings, *SCENERY) if drawing.name in names)


def _meanings(page: Page, library: Library) -> Iterator[Term]:
    """A word opens what it means wherever it stands, whichever page explains it. Of several that do it is
    the first, as far as that may be shown: so all of them count."""
    words = (each for block in page.blocks for each in contents(block).words if each.opens)
    text = "\n".join(each.text for each in words)
    for term in (term for other in library.pages if other.id != page.id for term in other.terms):
        if re.search(rf"\b{re.escape(term.word)}\b", text, re.IGNORECASE):
            yield term


def _agree(page: Page, questions: tuple[Question, ...], library: Library) -> Iterator[tuple[str, Agreement]]:
    for part in (page, *questions):
        yield from ((origin.statement.id, origin.agreement) for origin in origins(part, library))
