"""What `kiosk check --report` prints: how long and how hard each page and topic is, and what it rests on."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from msgspec import Struct

from kiosk.core.deck_values import as_read
from kiosk.core.library import Library
from kiosk.core.minutes import SECONDS_A_PICTURE, WORDS_A_MINUTE, reading_seconds, whole_seconds
from kiosk.core.page import Page
from kiosk.core.passage import PROMPT
from kiosk.editorial.measure import Measure, adjusted, measure
from kiosk.editorial.reading_grade import topic_texts
from kiosk.editorial.text_pieces import READ_AT_ONCE, on_page
from kiosk.editorial.word_lists import ENGLISH, Listed, WordLists

_HEADS = ("words", "sentences", "mean", "longest", "grade", "adjusted", "SMOG", "cited", "sources")
_HOW = f"{WORDS_A_MINUTE} words a minute, {SECONDS_A_PICTURE} s a picture"


class Row(Struct, frozen=True):
    """``grade`` and ``smog`` count medical terms as they are, ``adjusted`` and ``smog_adjusted`` as short
    words; ``statements`` are those cited, and ``sources`` the documents that they are from."""

    name: str
    words: int
    sentences: int
    mean: float
    longest: int
    grade: float
    adjusted: float
    smog: float
    smog_adjusted: float
    statements: tuple[str, ...]
    sources: tuple[str, ...]


class Report(Struct, frozen=True):
    """A topic's row counts its questions too, its ``minutes`` do not; the last of these are for the whole.
    ``uncited`` are statements that may be used, each with why no page needs it."""

    pages: tuple[Row, ...]
    topics: tuple[Row, ...]
    minutes: tuple[tuple[str, float], ...]
    uncited: tuple[tuple[str, str], ...]


def report(library: Library, words: WordLists = ENGLISH, uncited: tuple[Listed, ...] = ()) -> Report:
    library = as_read(library)
    return Report(
        pages=tuple(_page(page, library, words) for page in library.pages),
        topics=tuple(_topic(topic.id, library, words) for topic in library.topics),
        minutes=tuple(_minutes(library)),
        uncited=tuple((one.name, one.reason) for one in uncited),
    )


def table(report: Report) -> str:
    """The rows as text, for a terminal."""
    wide = max((len(row.name) for row in (*report.pages, *report.topics)), default=0)
    return "\n".join(
        (
            *_lines("page", report.pages, wide),
            "",
            *_lines("topic, with its questions", report.topics, wide),
            "",
            f"minutes ({_HOW})",
            *(f"{name.ljust(wide)} {minutes:.1f}" for name, minutes in report.minutes),
            "",
            "statements that may be used and that no page cites",
            *(f"{name.ljust(wide)} {reason}" for name, reason in report.uncited),
        )
    )


def _minutes(library: Library) -> Iterator[tuple[str, float]]:
    for topic in library.topics:
        pages = (library.page_by_id[page] for page in topic.pages)
        yield topic.id, round(reading_seconds(pages) / 60, 1)
    yield "the whole", round(whole_seconds(library) / 60, 1)


def _page(page: Page, library: Library, words: WordLists) -> Row:
    said = on_page(page)
    texts = tuple(one.text for one in said if one.voice in READ_AT_ONCE)
    return _row(page.id, texts, (name for one in said for name in one.cites), library, words)


def _topic(topic: str, library: Library, words: WordLists) -> Row:
    said = (one for page in library.pages if page.topic == topic for one in on_page(page))
    cites = (name for one in said for name in one.cites)
    return _row(topic, topic_texts(library, topic), cites, library, words)


def _row(name: str, texts: tuple[str, ...], cites: Iterable[str], library: Library, words: WordLists) -> Row:
    raw, eased = measure(texts, words), adjusted(texts, words)
    statements = tuple(sorted(set(cites) - {PROMPT}))
    sources = {note.source for note in library.statements if note.id in statements}
    return Row(name, *_counts(raw, eased), statements, tuple(sorted(sources)))


def _counts(raw: Measure, eased: Measure) -> tuple[int, int, float, int, float, float, float, float]:
    grades = (raw.flesch_kincaid, eased.flesch_kincaid, raw.smog, eased.smog)
    mean, grade, grade_eased, smog, smog_eased = (round(value, 1) for value in (raw.mean, *grades))
    return raw.words, raw.sentences, mean, raw.longest, grade, grade_eased, smog, smog_eased


def _lines(title: str, rows: tuple[Row, ...], wide: int) -> tuple[str, ...]:
    wide = max(wide, len(title))
    return (" ".join((title.ljust(wide), *_HEADS)), *(_line(row, wide) for row in rows))


def _line(row: Row, wide: int) -> str:
    numbers = (row.words, row.sentences, row.mean, row.longest, row.grade, row.adjusted, row.smog)
    cells = (*(str(number) for number in numbers), str(len(row.statements)))
    placed = (cell.rjust(len(head)) for cell, head in zip(cells, _HEADS, strict=False))
    return " ".join((row.name.ljust(wide), *placed, ", ".join(row.sources)))
