"""Everything that a deck says, complete and checked."""

from __future__ import annotations

from functools import cached_property
from typing import Self
from zlib import compress, decompress

from msgspec import Struct

from kiosk.core.clinic import NEEDED
from kiosk.core.page import NO_TOPIC, Page, Topic
from kiosk.core.question import Question
from kiosk.core.roles import Role, usual_roles
from kiosk.core.statement import Source, Statement


class Drawing(Struct, frozen=True):
    """One picture as SVG text. ``name`` is ``icon/<lucide name>`` or ``asset/<file name>``. It lies packed,
    since most of a deck's drawings are unseen most of the time.

    Colours that follow the theme stand in it as ``currentColor`` or ``var(--<role>, #rrggbb)``.
    """

    name: str
    packed: bytes

    @classmethod
    def of(cls, name: str, svg: str) -> Self:
        return cls(name, compress(svg.encode(), 9))

    @property
    def svg(self) -> str:
        return decompress(self.packed).decode()


class Teaser(Struct, frozen=True):
    """A question on the first screen; a touch opens ``page``, which answers it."""

    question: str
    page: str


class Welcome(Struct, frozen=True):
    """What the deck says about itself before the first page and before the questions. ``private_words`` would
    tell others why somebody is here, so that nothing that a visitor takes along holds one of them.
    ``roles`` are those in which its pages may be signed, where it names any. A ``draft`` is for its editor
    only. ``needs`` are the clinic's values without which no visitor sees it; ``scene`` is a drawing of its
    own for the first screen, in ``assets/``. ``purpose`` says what treatment of what this is about, and for
    whom; ``written`` is a month, such as 2026-11; ticks on ``matters_page`` tell what matters to a visitor;
    what ``help_page`` says in its callouts goes along with everybody. What has a default may be left out."""

    title: str
    invitation: str
    teasers: tuple[Teaser, ...]
    check_title: str
    check_opening: str
    check_summary: str
    questions_page: str
    private_words: tuple[str, ...] = ()
    draft: bool = False
    roles: tuple[Role, ...] = ()
    needs: tuple[str, ...] = NEEDED
    scene: str = ""
    purpose: str = ""
    made_by: str = ""
    written: str = ""
    paid_by: str = ""
    matters_page: str = ""
    help_page: str = ""


class Library(Struct, frozen=True, dict=True):
    """One language of a deck. ``pages`` stands in reading order: the main message, all topics, and at the end
    the other pages apart and the asides."""

    language: str
    welcome: Welcome
    topics: tuple[Topic, ...]
    pages: tuple[Page, ...]
    questions: tuple[Question, ...]
    sources: tuple[Source, ...]
    statements: tuple[Statement, ...]
    drawings: tuple[Drawing, ...]

    @property
    def roles(self) -> tuple[Role, ...]:
        """In which its pages may be signed."""
        return self.welcome.roles or usual_roles(self.language)

    @cached_property
    def page_by_id(self) -> dict[str, Page]:
        return {page.id: page for page in self.pages}

    @cached_property
    def page_number(self) -> dict[str, int]:
        return {page.id: number for number, page in enumerate(self.pages)}

    @cached_property
    def question_by_id(self) -> dict[str, Question]:
        return {question.id: question for question in self.questions}

    @cached_property
    def statement_by_id(self) -> dict[str, Statement]:
        return {statement.id: statement for statement in self.statements}

    @cached_property
    def source_by_id(self) -> dict[str, Source]:
        return {source.id: source for source in self.sources}

    @cached_property
    def meanings(self) -> dict[str, str]:
        """What the pages explain, by word; where two explain one, the first."""
        terms = [term for page in self.pages for term in page.terms]
        return {term.word: term.meaning for term in reversed(terms)}

    def topic_of(self, page: Page) -> Topic:
        return self.topic_by_id[page.topic] if page.topic else NO_TOPIC

    def beside(self, page: str, step: int) -> Page | None:
        """The page so many steps further that is read before or after it; none where that has no topic."""
        number = self.page_number[page] + step
        there = self.pages[number] if 0 <= number < len(self.pages) else None
        return there if there is not None and there.topic else None

    @cached_property
    def topic_by_id(self) -> dict[str, Topic]:
        return {topic.id: topic for topic in self.topics}
