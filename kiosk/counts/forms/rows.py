"""A report as rows of one table: what lists of figures and lines of a terminal are made of."""

from __future__ import annotations

from collections.abc import Iterator

from msgspec import Struct

from kiosk.core.languages import own_name
from kiosk.counts.forms import words
from kiosk.counts.naming import Naming
from kiosk.counts.report import CountsReport, NamedCount, Number


class CountRow(Struct, frozen=True):
    """``name`` is what the file calls it, ``title`` what a reader does."""

    part: str
    name: str
    title: str
    number: Number


def rows_of(report: CountsReport, naming: Naming) -> Iterator[CountRow]:
    for title, number in words.heads(report):
        yield CountRow("All", title.lower(), title, number)
    for period in report.periods:
        day = period.first.isoformat()
        title = day if period.days_on else f"{day} (off)"
        yield CountRow(f"Visits begun, by {report.stretch}", day, title, period.begun)
    yield from _plain(words.MINUTES, report.minutes)
    for each in report.languages:
        yield CountRow(words.LANGUAGES, each.name, own_name(each.name), each.number)
    yield from _plain(words.TEXT_SIZES, report.text_sizes)
    yield from _plain(words.THEMES, report.themes)
    for each in report.pages:
        yield CountRow(words.PAGES, each.name, naming.page(each.name), each.number)
    for kind in (words.RIGHT, words.MISSED, words.UNSURE):
        for each in report.questions:
            title = naming.question(each.question)
            yield CountRow(f"Questions {kind} at the first try", each.question, title, getattr(each, kind))


def _plain(part: str, counts: tuple[NamedCount, ...]) -> Iterator[CountRow]:
    return (CountRow(part, each.name, each.name, each.number) for each in counts)
