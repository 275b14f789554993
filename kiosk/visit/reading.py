"""Turning pages, in order through all topics."""

from __future__ import annotations

from msgspec.structs import replace

from kiosk.core.library import Library
from kiosk.core.parts import parts_on
from kiosk.visit.states import Menu, Opening, PageApart, Reading, Revisiting


def enter_topic(menu: Menu, topic: str, library: Library) -> Menu | Reading:
    if topic not in library.topic_by_id:
        return menu
    first = library.topic_by_id[topic].pages[0]
    return Reading(first, entered=first)


def turn_on(reading: Reading, library: Library) -> Reading | Opening:
    there = library.beside(reading.page, 1)
    if there is None:
        return Opening(replace(reading, opened=None))
    return Reading(there.id, reading.entered)


def turn_back(reading: Reading, screenfuls: int, library: Library) -> Menu | Reading:
    """To the end of the page before; from the page chosen on the menu, to the menu."""
    before = library.beside(reading.page, -1)
    if reading.page == reading.entered or before is None:
        return Menu()
    return Reading(before.id, reading.entered, max(screenfuls - 1, 0))


def open_part(
    place: Reading | Revisiting | PageApart, part: int, library: Library
) -> Reading | Revisiting | PageApart:
    if not 0 <= part < parts_on(library.page_by_id[place.page]):
        return place
    return replace(place, opened=None if part == place.opened else part)


def closed(reading: Reading | PageApart) -> Reading | PageApart:
    """What a visitor comes back to is as it was at first."""
    return replace(reading, opened=None)
