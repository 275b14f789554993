"""Checks that need the whole deck: everything that is named must exist, once, and be fit to be shown."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import TypeVar

from kiosk.core.blocks.contents import contents
from kiosk.core.blocks.types import Callout
from kiosk.core.fault import Fault
from kiosk.core.rules.deck import Rule
from kiosk.library.asides import check_asides, is_aside
from kiosk.library.attestations import check_attestations
from kiosk.library.check_names import check_references
from kiosk.library.parsed import Parsed, ParsedDeck

T = TypeVar("T")


def check(parsed: ParsedDeck, month: str) -> tuple[Fault, ...]:
    """``month`` is this one: signatures may have run out."""
    statements = (statement.value for statement in parsed.statements if statement.value is not None)
    return (
        *_check_doubles(parsed),
        *check_references(parsed),
        *check_attestations(statements, month),
        *_check_topics(parsed),
        *check_asides(parsed),
        *_check_picking(parsed),
        *_check_help(parsed),
        *_check_teasers(parsed),
        *_check_emptiness(parsed),
    )


def _check_doubles(parsed: ParsedDeck) -> Iterator[Fault]:
    yield from _same_id(parsed.pages, Rule.PAGE_TWICE, "page")
    yield from _same_id(parsed.questions, Rule.QUESTION_TWICE, "question")
    yield from _same_id(parsed.statements, Rule.STATEMENT_TWICE, "statement")
    yield from _same_number(parsed.pages)
    yield from _same_number(parsed.questions)
    seen: dict[int, str] = {}
    for topic in parsed.topics:
        if topic.value is not None and topic.number in seen:
            message = f"The topic {seen[topic.number]} has the order {topic.number} too."
            yield Fault(
                topic.file, topic.line, Rule.ORDER_TWICE.value, message, "Give each topic its own number."
            )
        if topic.value is not None:
            seen.setdefault(topic.number, topic.id)


def _same_id(parsed: Iterable[Parsed[T]], rule: Rule, what: str) -> Iterator[Fault]:
    seen: dict[str, Parsed[T]] = {}
    for each in parsed:
        first = seen.setdefault(each.id, each)
        if first is not each:
            message = f"There is a {what} {each.id} already: {first.file}:{first.line}."
            yield Fault(each.file, each.line, rule.value, message, "Give one of the two another name.")


def _same_number(parsed: Iterable[Parsed[T]]) -> Iterator[Fault]:
    seen: dict[tuple[str, int], Parsed[T]] = {}
    for each in parsed:
        first = seen.setdefault((each.topic, each.number), each)
        if first is not each and first.id != each.id:
            message = f"{first.file} has the number {each.number} too, so their order can't be told."
            yield Fault(each.file, 0, Rule.NUMBER_TWICE.value, message, "Give one of the two another number.")


def _check_topics(parsed: ParsedDeck) -> Iterator[Fault]:
    used = {page.topic for page in parsed.pages if not is_aside(page)}
    for topic in parsed.topics:
        if topic.id not in used:
            mend = "Write a page, or take the topic's folder away."
            yield Fault(topic.file, 0, Rule.TOPIC_WITHOUT_PAGES.value, "This topic has no page.", mend)


def _check_picking(parsed: ParsedDeck) -> Iterator[Fault]:
    """Pages from which visitors take something along have something to pick, and are two."""
    welcome = parsed.welcome
    if welcome is None:
        return
    if welcome.matters_page == welcome.questions_page:
        message = "One page can't hold both the questions for the team and what matters to a visitor."
        mend = "Name another page as matters_page, or leave that line out."
        yield Fault(f"{parsed.folder}/deck.md", 0, Rule.QUESTIONS_PAGE.value, message, mend)
    keys = {welcome.matters_page: "matters_page", welcome.questions_page: "questions_page"}
    for page in parsed.pages:
        if page.id not in keys or page.value is None:
            continue
        if not any(contents(block).asks for block in page.value.blocks):
            key = keys[page.id]
            mend = f"Put a checklist picture on it, or name another page as {key} in deck.md."
            message = f"The {key} has no checklist."
            yield Fault(page.file, 1, Rule.QUESTIONS_PAGE.value, message, mend)


def _check_help(parsed: ParsedDeck) -> Iterator[Fault]:
    name = parsed.welcome.help_page if parsed.welcome else ""
    for page in parsed.pages:
        blocks = page.value.blocks if page.id == name and page.value else None
        if blocks is not None and not any(isinstance(block, Callout) for block in blocks):
            mend = 'Write its signs into a callout, such as !!! now "Get help now", or name another page.'
            message = "The help_page has no callout, so nothing of it can go along with a visitor."
            yield Fault(page.file, 1, Rule.HELP_PAGE.value, message, mend)


def _check_teasers(parsed: ParsedDeck) -> Iterator[Fault]:
    """A visit that begins with a page goes on through its topic."""
    teasers = parsed.welcome.teasers if parsed.welcome else ()
    apart = {page.id for page in parsed.pages if not page.topic or is_aside(page)}
    for page in dict.fromkeys(teaser.page for teaser in teasers if teaser.page in apart):
        mend = "Name a page in the row of a topic that answers the question."
        message = f"The page {page} stands in no topic's row, so no visit can begin with it."
        yield Fault(f"{parsed.folder}/deck.md", 0, Rule.TEASER_PAGE.value, message, mend)


def _check_emptiness(parsed: ParsedDeck) -> Iterator[Fault]:
    if not parsed.topics:
        mend = "Make a folder for it with a topic.md, pages and questions."
        yield Fault(parsed.folder, 0, Rule.NO_TOPICS.value, "This deck has no topic.", mend)
    if not parsed.questions:
        mend = "Write a question as <topic>/questions/01-name.md."
        yield Fault(parsed.folder, 0, Rule.NO_QUESTIONS.value, "This deck asks no question.", mend)
