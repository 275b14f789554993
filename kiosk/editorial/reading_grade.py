"""How many years at school a topic asks for."""

from __future__ import annotations

from collections.abc import Iterator

from kiosk.core.fault import Fault
from kiosk.core.library import Library
from kiosk.core.page import NO_TOPIC
from kiosk.core.rules.editorial import EditorialRule
from kiosk.editorial.measure import adjusted, measure
from kiosk.editorial.text_pieces import READ_AT_ONCE, in_question, on_page
from kiosk.editorial.word_lists import ENGLISH, WordLists

HIGHEST = 6.0


def check_grades(library: Library, words: WordLists = ENGLISH) -> Iterator[Fault]:
    for topic in (*library.topics, NO_TOPIC):
        texts = topic_texts(library, topic.id)
        raw, eased = measure(texts, words), adjusted(texts, words)
        if raw.flesch_kincaid > HIGHEST:
            message = (
                f"{'This topic asks' if topic.id else 'The pages without a topic ask'} for grade "
                f"{raw.flesch_kincaid:.1f} ({eased.flesch_kincaid:.1f} with its "
                f"medical terms as everyday words; SMOG {raw.smog:.1f})."
            )
            mend = f"Use shorter words and sentences, until it is {HIGHEST:.1f} or lower."
            file = f"content/{library.language}/{topic.id}".rstrip("/")
            yield Fault(file, 0, EditorialRule.READING_GRADE.value, message, mend)


def topic_texts(library: Library, topic: str) -> tuple[str, ...]:
    """What its pages and its questions show; without a topic, the pages apart."""
    said = [
        *(one for page in library.pages if page.topic == topic for one in on_page(page)),
        *(one for asked in library.questions if asked.topic == topic for one in in_question(asked)),
    ]
    return tuple(one.text for one in said if one.voice in READ_AT_ONCE)
