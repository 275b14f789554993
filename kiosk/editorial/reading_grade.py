"""How many years at school a topic asks for."""

from __future__ import annotations

from collections.abc import Iterator

from kiosk.core.fault import Fault
from kiosk.core.library import Library
from kiosk.editorial.measure import adjusted
from kiosk.editorial.rules import Rule
from kiosk.editorial.said import READ_AT_ONCE, in_question, on_page

HIGHEST = 6.0


def check_grades(library: Library) -> Iterator[Fault]:
    for topic in library.topics:
        found = adjusted((*page_texts(library, topic.id), *question_texts(library, topic.id)))
        if found.flesch_kincaid > HIGHEST:
            message = (
                f"This topic asks for grade {found.flesch_kincaid:.1f} (Flesch-Kincaid, explained terms "
                f"counted as everyday words; SMOG {found.smog:.1f})."
            )
            mend = f"Use shorter words and sentences, until it is {HIGHEST:.1f} or lower."
            file = f"content/{library.language}/{topic.id}"
            yield Fault(file, 0, Rule.READING_GRADE.value, message, mend)


def page_texts(library: Library, topic: str) -> tuple[str, ...]:
    pages = (page for page in library.pages if page.topic == topic)
    return tuple(said.text for page in pages for said in on_page(page) if said.voice in READ_AT_ONCE)


def question_texts(library: Library, topic: str) -> tuple[str, ...]:
    questions = (question for question in library.questions if question.topic == topic)
    return tuple(
        said.text
        for question in questions
        for said in in_question(question)
        if said.voice in READ_AT_ONCE
    )
