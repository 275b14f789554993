"""Puts a faultless draft together as a `Library`, and counts what any draft holds."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TypeVar

from msgspec.structs import replace

from kiosk.core.clinic import URGENT
from kiosk.core.icons import FRAME_ICONS
from kiosk.core.library import Drawing, Library, Welcome
from kiosk.core.page import Topic
from kiosk.core.statement import Verdict
from kiosk.library.parsed import ParsedDeck, Parsed
from kiosk.library.findings import Refers
from kiosk.library.icons import icon_svg
from kiosk.library.loader import Counts
from kiosk.library.template import Template, Use

T = TypeVar("T")


def assemble(draft: ParsedDeck) -> Template:
    if draft.welcome is None:
        raise ValueError("a deck without deck.md has faults and can't be assembled")
    order = {topic.id: topic.number for topic in draft.topics}
    pages = _ordered(draft.pages, order)
    library = Library(
        language=draft.language,
        welcome=replace(draft.welcome, needs=_needs(draft.welcome, draft.uses)),
        topics=_topics(draft, [page.id for page in pages]),
        pages=_values(pages),
        questions=_values(_ordered(draft.questions, order)),
        sources=draft.sources,
        statements=_values(draft.statements),
        drawings=(*_icons(draft), *_values(draft.drawings)),
    )
    return Template(library, draft.uses)


def _needs(welcome: Welcome, uses: Iterable[Use]) -> tuple[str, ...]:
    """Who names a number for somebody in danger on a page must have it too."""
    named = {name for use in uses for name in use.names}
    return tuple(dict.fromkeys((*welcome.needs, *(name for name in URGENT if name in named))))


def count(draft: ParsedDeck) -> Counts:
    cited = {reference.name for reference in draft.references if reference.to is Refers.STATEMENT}
    values = _values(draft.statements)
    return Counts(
        pages=len(draft.pages),
        questions=len(draft.questions),
        statements=len(draft.statements),
        cited=len(cited & {statement.id for statement in draft.statements}),
        left_out=sum(statement.verdict is Verdict.LEAVE_OUT for statement in values),
    )


def _ordered(drafts: Iterable[Parsed[T]], order: dict[str, int]) -> list[Parsed[T]]:
    return sorted(drafts, key=lambda draft: (order[draft.topic], draft.number))


def _values(drafts: Iterable[Parsed[T]]) -> tuple[T, ...]:
    return tuple(draft.value for draft in drafts if draft.value is not None)


def _topics(draft: ParsedDeck, pages: list[str]) -> tuple[Topic, ...]:
    topics: list[Topic] = []
    for topic in sorted(draft.topics, key=lambda topic: topic.number):
        if (head := topic.value) is not None:
            own = tuple(page for page in pages if page.startswith(f"{topic.id}/"))
            topics.append(Topic(topic.id, head.title, head.summary, head.icon, head.hue, own))
    return tuple(topics)


def _icons(draft: ParsedDeck) -> tuple[Drawing, ...]:
    used = {reference.name for reference in draft.references if reference.to is Refers.ICON}
    return tuple(Drawing(f"icon/{name}", icon_svg(name)) for name in sorted(used.union(FRAME_ICONS)))
