"""Every question leads back to a page that answers it: one that cites
every statement which the question rests on."""

from __future__ import annotations

from collections.abc import Iterator

from kiosk.core.fault import Fault
from kiosk.core.library import Library
from kiosk.core.passage import PROMPT
from kiosk.core.question import Question
from kiosk.core.rules.editorial import EditorialRule
from kiosk.editorial.text_pieces import on_page


def check_question_pages(library: Library) -> Iterator[Fault]:
    for question in library.questions:
        message = _message(question, library)
        if message:
            mend = "Name the page that answers it, or ask something that the page says."
            yield Fault(question.file, 1, EditorialRule.QUESTION_PAGE_ANSWERS.value, message, mend)


def _message(question: Question, library: Library) -> str:
    page = library.page_by_id.get(question.page)
    if page is None:
        return f"There is no page {question.page[:60]!r} to go back to."
    if page.topic != question.topic:
        return f"The page {page.id} belongs to another topic."
    on_it = frozenset[str]().union(*(said.cites for said in on_page(page)))
    if not on_it & frozenset(question.cites) - {PROMPT}:
        return f"The page {page.id} cites none of the statements that this question rests on."
    return ""
