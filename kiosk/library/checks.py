"""Checks that need the whole deck: everything that is named must exist, once, and be fit to be shown."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import TypeVar

from kiosk.core.blocks.contents import contents
from kiosk.core.fault import Fault
from kiosk.library.check_names import check_references
from kiosk.library.parsed import ParsedDeck, Parsed
from kiosk.library.rules import Rule
from kiosk.library.attestations import check_attestations

T = TypeVar("T")


def check(draft: ParsedDeck, month: str) -> tuple[Fault, ...]:
    """``month`` is this one: signatures may have run out."""
    statements = (statement.value for statement in draft.statements if statement.value is not None)
    return (
        *_check_doubles(draft),
        *check_references(draft),
        *check_attestations(statements, month),
        *_check_topics(draft),
        *_check_questions_page(draft),
        *_check_emptiness(draft),
    )


def _check_doubles(draft: ParsedDeck) -> Iterator[Fault]:
    yield from _same_id(draft.pages, Rule.PAGE_TWICE, "page")
    yield from _same_id(draft.questions, Rule.QUESTION_TWICE, "question")
    yield from _same_id(draft.statements, Rule.STATEMENT_TWICE, "statement")
    yield from _same_number(draft.pages)
    yield from _same_number(draft.questions)
    seen: dict[int, str] = {}
    for topic in draft.topics:
        if topic.value is not None and topic.number in seen:
            message = f"The topic {seen[topic.number]} has the order {topic.number} too."
            yield Fault(
                topic.file, topic.line, Rule.ORDER_TWICE.value, message, "Give each topic its own number."
            )
        if topic.value is not None:
            seen.setdefault(topic.number, topic.id)


def _same_id(drafts: Iterable[Parsed[T]], rule: Rule, what: str) -> Iterator[Fault]:
    seen: dict[str, Parsed[T]] = {}
    for draft in drafts:
        first = seen.setdefault(draft.id, draft)
        if first is not draft:
            message = f"There is a {what} {draft.id} already: {first.file}:{first.line}."
            yield Fault(draft.file, draft.line, rule.value, message, "Give one of the two another name.")


def _same_number(drafts: Iterable[Parsed[T]]) -> Iterator[Fault]:
    seen: dict[tuple[str, int], Parsed[T]] = {}
    for draft in drafts:
        first = seen.setdefault((draft.topic, draft.number), draft)
        if first is not draft and first.id != draft.id:
            message = f"{first.file} has the number {draft.number} too, so their order can't be told."
            yield Fault(
                draft.file, 0, Rule.NUMBER_TWICE.value, message, "Give one of the two another number."
            )


def _check_topics(draft: ParsedDeck) -> Iterator[Fault]:
    used = {page.topic for page in draft.pages}
    for topic in draft.topics:
        if topic.id not in used:
            mend = "Write a page, or take the topic's folder away."
            yield Fault(topic.file, 0, Rule.TOPIC_WITHOUT_PAGES.value, "This topic has no page.", mend)


def _check_questions_page(draft: ParsedDeck) -> Iterator[Fault]:
    wanted = None if draft.welcome is None else draft.welcome.questions_page
    for page in draft.pages:
        if page.id != wanted or page.value is None:
            continue
        if not any(contents(block).asks for block in page.value.blocks):
            mend = "Put a checklist picture on it, or name another page as questions_page in deck.md."
            message = "The page with the questions for the team has no checklist."
            yield Fault(page.file, 1, Rule.QUESTIONS_PAGE.value, message, mend)


def _check_emptiness(draft: ParsedDeck) -> Iterator[Fault]:
    if not draft.topics:
        mend = "Make a folder for it with a topic.md, pages and questions."
        yield Fault(draft.folder, 0, Rule.NO_TOPICS.value, "This deck has no topic.", mend)
    if not draft.questions:
        mend = "Write a question as <topic>/questions/01-name.md."
        yield Fault(draft.folder, 0, Rule.NO_QUESTIONS.value, "This deck asks no question.", mend)
