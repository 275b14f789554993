"""The pages without a topic: the main message before the menu and after all, and who made the deck."""

from __future__ import annotations

from msgspec.structs import replace

from kiosk.core.library import Library
from kiosk.core.page import ABOUT, CLOSING, OPENING
from kiosk.visit.states import Asking, Menu, Opening, PageApart, Summary


def beginning(library: Library) -> PageApart | Menu:
    """A deck that has no such page has no such screen, here and below."""
    return PageApart(OPENING) if OPENING in library.page_by_id else Menu()


def about(menu: Menu, library: Library) -> PageApart | Menu:
    return PageApart(ABOUT, menu) if ABOUT in library.page_by_id else menu


def end(last: Asking | Opening, library: Library) -> PageApart | Summary:
    """From the last question, or from before the first one, where somebody answers none."""
    return PageApart(CLOSING, last) if CLOSING in library.page_by_id else Summary(last)


def turn_on_from(apart: PageApart) -> Menu | Summary:
    match apart.came_from:
        case None:
            return Menu()
        case Menu() as menu:
            return menu
        case last:
            return Summary(last)


def back_from(
    place: PageApart | Menu | Summary, library: Library
) -> PageApart | Menu | Asking | Opening | Summary:
    match place:
        case Menu():
            return beginning(library)
        case PageApart(came_from=before):
            return before or replace(place, opened=None)
        case Summary(rests=True):
            return replace(place, rests=False)
        case Summary(last):
            before = end(last, library)
            return before if isinstance(before, PageApart) else last
