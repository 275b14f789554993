"""Turning pages, in order through all topics; each opens with a place of its own."""

from __future__ import annotations

from msgspec.structs import replace

from kiosk.core.library import Library
from kiosk.core.parts import parts_on
from kiosk.visit.states import Menu, Opening, PageApart, Reading, Revisiting, TopicOpening


def enter_topic(menu: Menu, topic: str, library: Library) -> Menu | TopicOpening:
    return TopicOpening(topic, entered=topic) if topic in library.topic_by_id else menu


def begin_reading(page: str, library: Library) -> Reading | None:
    """None where the deck has no such page, or it stands apart."""
    topic = library.page_by_id[page].topic if page in library.page_by_id else ""
    return Reading(page, entered=page) if topic else None


def turn_on(reading: Reading, library: Library) -> TopicOpening | Reading | Opening:
    there = library.beside(reading.page, 1)
    if there is None:
        return Opening(replace(reading, opened=None))
    if there.topic != library.page_by_id[reading.page].topic:
        return TopicOpening(there.topic, reading.entered)
    return Reading(there.id, reading.entered)


def open_topic(opening: TopicOpening, library: Library) -> Reading:
    return Reading(library.topic_by_id[opening.topic].pages[0], opening.entered)


def turn_back(
    place: TopicOpening | Reading, screenfuls: int, library: Library
) -> Menu | TopicOpening | Reading:
    """To the end of the page before, over the openings of topics; from what was entered, to the menu."""
    match place:
        case Reading(page, entered):
            first = library.topic_of(library.page_by_id[page]).pages[0]
            if page == entered:
                return Menu()
            if page == first:
                return TopicOpening(library.page_by_id[page].topic, entered)
        case TopicOpening(topic, entered):
            page = library.topic_by_id[topic].pages[0]
            if topic == entered:
                return Menu()
    before = library.beside(page, -1)
    return Reading(before.id, entered, max(screenfuls - 1, 0)) if before else Menu()


def open_part(
    place: Reading | Revisiting | PageApart, part: int, library: Library
) -> Reading | Revisiting | PageApart:
    if not 0 <= part < parts_on(library.page_by_id[place.page]):
        return place
    return replace(place, opened=None if part == place.opened else part)


def closed(reading: Reading | PageApart) -> Reading | PageApart:
    """What a visitor comes back to is as it was at first."""
    return replace(reading, opened=None)
