"""Turning pages, in order through all topics."""

from __future__ import annotations

from kiosk.core.library import Library
from kiosk.visit.states import Menu, Opening, Reading


def enter_topic(menu: Menu, topic: str, library: Library) -> Menu | Reading:
    if topic not in library.topic_by_id:
        return menu
    first = library.topic_by_id[topic].pages[0]
    return Reading(first, entered=first)


def turn_on(reading: Reading, library: Library) -> Reading | Opening:
    number = library.page_number[reading.page] + 1
    if number == len(library.pages):
        return Opening(reading)
    return Reading(library.pages[number].id, reading.entered)


def turn_back(reading: Reading, screenfuls: int, library: Library) -> Menu | Reading:
    """To the end of the page before; from the page chosen on the menu, to the menu."""
    number = library.page_number[reading.page] - 1
    if reading.page == reading.entered or number < 0:
        return Menu()
    return Reading(library.pages[number].id, reading.entered, max(screenfuls - 1, 0))
