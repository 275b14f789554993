"""How long a topic takes to read, and all of them."""

from __future__ import annotations

from collections.abc import Iterator

from kiosk.core.fault import Fault
from kiosk.core.library import Library
from kiosk.core.minutes import reading_seconds, whole_seconds
from kiosk.core.rules.editorial import EditorialRule

MOST_OF_TOPIC, MOST_OF_ALL = 3, 10


def check_times(library: Library) -> Iterator[Fault]:
    content = f"content/{library.language}"
    for topic in library.topics:
        pages = [library.page_by_id[page] for page in topic.pages]
        yield from _too_long(
            reading_seconds(pages), "This topic", MOST_OF_TOPIC, f"{content}/{topic.id}/topic.md"
        )
    yield from _too_long(whole_seconds(library), "All of it", MOST_OF_ALL, content)


def _too_long(takes: float, what: str, most: int, file: str) -> Iterator[Fault]:
    seconds = round(takes)
    if seconds > most * 60:
        told = f"{seconds // 60} minutes and {seconds % 60} seconds"
        mend = f"Say less, or show fewer pictures, until it takes at most {most} minutes."
        yield Fault(file, 0, EditorialRule.READING_TIME.value, f"{what} takes {told} to read.", mend)
