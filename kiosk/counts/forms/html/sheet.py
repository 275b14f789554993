"""A report as one sheet of paper, A4 or Letter."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import TypeVar

from kiosk.core.languages import own_name
from kiosk.counts.forms import words
from kiosk.counts.forms.html.bars import (
    ANSWER_INKS,
    BarRow,
    Place,
    answer_rows,
    answered,
    bar_rows,
    columns,
    length,
)
from kiosk.counts.forms.html.ink import HUES, SOFT, TINT, box, line, text
from kiosk.counts.naming import Naming
from kiosk.counts.report import CountsReport, Few, NamedCount, Number

WIDTH, HEIGHT = 190, 258
_GAP = 6.0
_HALF = (WIDTH - _GAP) / 2
_MOST_PAGES, _MOST_QUESTIONS = 32, 28
_PAGES_AT, _QUESTIONS_AT, _NOTES_AT = 113.0, 182.0, 244.5
T = TypeVar("T")


def sheet(report: CountsReport, naming: Naming) -> str:
    marks = "\n".join(
        (
            *_head(report),
            *_visits(report),
            *_kinds(report),
            *_pages(report, naming),
            *_questions(report, naming),
            *_notes(report),
        )
    )
    name = f"{words.TITLE}, {words.span_of(report)}. All of it stands in the lists below."
    return (
        f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {WIDTH} {HEIGHT}" role="img" '
        f'aria-label="{name}">\n{marks}\n</svg>'
    )


def _head(report: CountsReport) -> Iterator[str]:
    yield text(0, 7.2, words.TITLE, 7, HUES["teal"], bold=True)
    on = "1 day" if report.days_on == 1 else f"{report.days_on} days"
    yield text(0, 13, f"{words.span_of(report)} · on for {on}", 3.8, SOFT)
    four = (
        ("Visits begun", report.begun),
        ("Came to the last screen", report.finished),
        ("Pages seen", report.pages_seen),
        ("Right at the first try", report.answers.right),
    )
    wide = (WIDTH - 3 * 4) / 4
    for place, (label, number) in enumerate(four):
        x = place * (wide + 4)
        yield box(x, 17, wide, 18, TINT)
        yield text(x + 3, 27, number, 5 if isinstance(number, Few) else 8.5, HUES["teal"], bold=True)
        yield text(x + 3, 32.2, label, 2.8, SOFT)


def _visits(report: CountsReport) -> Iterator[str]:
    yield from _title(0, 41.5, f"Visits begun, by {report.stretch}")
    yield from columns(report.periods, Place(0, 46, WIDTH), 24)


def _kinds(report: CountsReport) -> Iterator[str]:
    languages = tuple(NamedCount(own_name(each.name), each.number) for each in report.languages)
    four = (
        (words.MINUTES, report.minutes),
        (words.LANGUAGES, languages[:6]),
        (words.TEXT_SIZES, report.text_sizes),
        (words.THEMES, report.themes),
    )
    wide = (WIDTH - 3 * 4) / 4
    for place, (title, counts) in enumerate(four):
        x = place * (wide + 4)
        yield from _title(x, 80.5, title, wide)
        rows = [BarRow(each.name, each.number) for each in counts]
        yield from bar_rows(rows, Place(x, 84, wide), _most(row.number for row in rows))


def _pages(report: CountsReport, naming: Naming) -> Iterator[str]:
    yield from _title(0, _PAGES_AT, words.PAGES, more=len(report.pages) - _MOST_PAGES)
    rows = [BarRow(naming.page(each.name), each.number, naming.hue(each.name)) for each in report.pages]
    most = _most(row.number for row in rows)
    for x, half in _halves(rows[:_MOST_PAGES]):
        yield from bar_rows(half, Place(x, _PAGES_AT + 3.2, _HALF), most)


def _questions(report: CountsReport, naming: Naming) -> Iterator[str]:
    yield from _title(0, _QUESTIONS_AT, words.QUESTIONS, more=len(report.questions) - _MOST_QUESTIONS)
    x = WIDTH - 44.0
    for label, ink in zip((words.RIGHT, words.MISSED, words.UNSURE), ANSWER_INKS, strict=True):
        yield box(x, _QUESTIONS_AT - 2.2, 2.4, 2.4, ink)
        yield text(x + 3.4, _QUESTIONS_AT, label, 2.8, SOFT)
        x += 15.5
    rows = [(naming.question(each.question), each) for each in report.questions]
    most = max((answered(count) for _, count in rows), default=0)
    for x, half in _halves(rows[:_MOST_QUESTIONS]):
        yield from answer_rows(half, Place(x, _QUESTIONS_AT + 3.2, _HALF, 3.95), most)


def _notes(report: CountsReport) -> Iterator[str]:
    yield line(0, _NOTES_AT, WIDTH, _NOTES_AT)
    for place, note in enumerate(words.notes(report)):
        yield text(0, _NOTES_AT + 3.6 + place * 3.2, note, 2.6, SOFT)


def _title(x: float, y: float, words: str, width: float = WIDTH, more: int = 0) -> Iterator[str]:
    rest = f" ({more} more in the lists)" if more > 0 else ""
    yield text(x, y, f"{words}{rest}", 3.5, HUES["teal"], bold=True)
    yield line(x, y + 1.5, x + width, y + 1.5)


def _halves(rows: Sequence[T]) -> Iterator[tuple[float, Sequence[T]]]:
    half = -(-len(rows) // 2)
    yield 0, rows[:half]
    yield _HALF + _GAP, rows[half:]


def _most(numbers: Iterator[Number]) -> int:
    return max(map(length, numbers), default=0)
