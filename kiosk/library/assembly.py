"""Puts a faultless deck together as a `Library`, and counts what any parsed deck holds."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TypeVar

from msgspec import Struct
from msgspec.structs import replace

from kiosk.core.clinic import URGENT
from kiosk.core.icons import FRAME_ICONS
from kiosk.core.library import Drawing, Library, Welcome
from kiosk.core.page import OPENING, Page, Topic
from kiosk.core.statement import Verdict
from kiosk.library.asides import is_aside
from kiosk.library.findings import Refers
from kiosk.library.icons import icon_svg
from kiosk.library.parsed import Parsed, ParsedDeck
from kiosk.library.template import Template, Use

T = TypeVar("T")


class Counts(Struct, frozen=True):
    """What could be read, also of a deck with faults; ``cited`` and ``left_out`` count statements."""

    pages: int = 0
    questions: int = 0
    statements: int = 0
    cited: int = 0
    left_out: int = 0


def assemble(parsed: ParsedDeck) -> Template:
    if parsed.welcome is None:
        raise ValueError("a deck without deck.md has faults and can't be assembled")
    order = {topic.id: topic.number for topic in parsed.topics}
    pages = _pages(parsed.pages, order)
    library = Library(
        language=parsed.language,
        welcome=replace(parsed.welcome, needs=_needs(parsed.welcome, parsed.uses)),
        topics=_topics(parsed, [page.id for page in pages if not is_aside(page)]),
        pages=_values(pages),
        questions=_values(_ordered(parsed.questions, order)),
        sources=parsed.sources,
        statements=_values(parsed.statements),
        drawings=(*_icons(parsed), *_values(parsed.drawings)),
    )
    return Template(library, parsed.uses)


def _needs(welcome: Welcome, uses: Iterable[Use]) -> tuple[str, ...]:
    """Who names a number for somebody in danger on a page must have it too."""
    named = {name for use in uses for name in use.names}
    return tuple(dict.fromkeys((*welcome.needs, *(name for name in URGENT if name in named))))


def count(parsed: ParsedDeck) -> Counts:
    cited = {reference.name for reference in parsed.references if reference.to is Refers.STATEMENT}
    values = _values(parsed.statements)
    return Counts(
        pages=len(parsed.pages),
        questions=len(parsed.questions),
        statements=len(parsed.statements),
        cited=len(cited & {statement.id for statement in parsed.statements}),
        left_out=sum(statement.verdict is Verdict.LEAVE_OUT for statement in values),
    )


def _ordered(parsed: Iterable[Parsed[T]], order: dict[str, int]) -> list[Parsed[T]]:
    return sorted(parsed, key=lambda each: (order[each.topic], each.number))


def _pages(parsed: Iterable[Parsed[Page]], order: dict[str, int]) -> list[Parsed[Page]]:
    """The main message, all topics, and behind them the other pages apart and the asides."""
    pages = _ordered(parsed, {**order, "": max(order.values(), default=0) + 1})
    return sorted(pages, key=lambda page: 2 if is_aside(page) else page.id != OPENING)


def _values(parsed: Iterable[Parsed[T]]) -> tuple[T, ...]:
    return tuple(each.value for each in parsed if each.value is not None)


def _topics(parsed: ParsedDeck, pages: list[str]) -> tuple[Topic, ...]:
    topics: list[Topic] = []
    for topic in sorted(parsed.topics, key=lambda topic: topic.number):
        if (head := topic.value) is not None:
            own = tuple(page for page in pages if page.startswith(f"{topic.id}/"))
            topics.append(Topic(topic.id, head.title, head.summary, head.icon, head.hue, own, head.landmark))
    return tuple(topics)


def _icons(parsed: ParsedDeck) -> tuple[Drawing, ...]:
    used = {reference.name for reference in parsed.references if reference.to is Refers.ICON}
    return tuple(Drawing.of(f"icon/{name}", icon_svg(name)) for name in sorted(used.union(FRAME_ICONS)))
