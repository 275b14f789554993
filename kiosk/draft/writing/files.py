"""All files of a drafted deck, by their path in it."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from kiosk.draft.judging.note import Note
from kiosk.draft.writing.deck_headers import deck_text, team_text, topic_text
from kiosk.draft.writing.drafted_deck import Made
from kiosk.draft.writing.pages import TEAM_PAGE, page_text
from kiosk.draft.writing.report import REPORT, report
from kiosk.draft.writing.seeds_file import asides, seeds_text


def deck(made: Made) -> Mapping[str, str]:
    return dict((*_seeds(made), *_content(made), (REPORT, report(made))))


def _seeds(made: Made) -> Iterator[tuple[str, str]]:
    notes: dict[str, list[Note]] = {}
    for note in made.noted.all:
        notes.setdefault(note.sentence.document, []).append(note)
    topics = frozenset(topic.id for topic in made.written)
    for reading in made.readings:
        name = reading.document.name
        slug, set_aside = made.slugs[name], asides(reading.sentences, reading.aside)
        own = notes.get(name, ())
        if own or set_aside:
            yield f"seeds/{slug}.md", seeds_text(reading.document, slug, own, set_aside, topics)


def _content(made: Made) -> Iterator[tuple[str, str]]:
    last = made.written[-1].id
    yield "content/en/deck.md", deck_text(made.topics, made.pages, len(made.questions), last)
    for order, topic in enumerate(made.written, 1):
        yield f"content/en/{topic.id}/topic.md", topic_text(topic, order)
    for page in made.pages:
        yield page.file, page_text(page)
    number = sum(page.topic.id == last for page in made.pages) + 1
    yield f"content/en/{last}/{number:02}-{TEAM_PAGE}.md", team_text(made.topics)
    for question in made.questions:
        yield question.file, question.text
