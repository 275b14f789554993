"""What the deck calls that which is counted, in the deck's own order."""

from __future__ import annotations

from msgspec import Struct
from msgspec.structs import replace

from kiosk.core.library import Library
from kiosk.counts.report import AnswerCount, CountsReport, NamedCount


class Naming(Struct, frozen=True):
    """By id; ``hues`` of pages and questions. What the deck no longer has goes by its id."""

    pages: dict[str, str] = {}
    questions: dict[str, str] = {}
    hues: dict[str, str] = {}

    def page(self, name: str) -> str:
        return self.pages.get(name, name)

    def question(self, name: str) -> str:
        return self.questions.get(name, name)

    def hue(self, name: str) -> str:
        return self.hues.get(name, "teal")


def naming_of(library: Library) -> Naming:
    topics = {topic.id: topic.hue.value for topic in library.topics}
    named = [
        *((page.id, page.topic) for page in library.pages),
        *((q.id, q.topic) for q in library.questions),
    ]
    return Naming(
        {page.id: page.title for page in library.pages},
        {question.id: question.text for question in library.questions},
        {name: topics[topic] for name, topic in named if topic in topics},
    )


def in_order(report: CountsReport, naming: Naming) -> CountsReport:
    """Pages and questions as the deck has them, those that nobody came to with 0; then what it no longer
    has."""
    pages = {each.name: each for each in report.pages}
    questions = {each.question: each for each in report.questions}
    return replace(
        report,
        pages=tuple(
            pages.get(name) or NamedCount(name, 0) for name in dict.fromkeys([*naming.pages, *pages])
        ),
        questions=tuple(
            questions.get(name) or AnswerCount(name, 0, 0, 0)
            for name in dict.fromkeys([*naming.questions, *questions])
        ),
    )
