"""Pictures that a visitor doesn't see wait; once seen they are as they must be."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtCore import QSize
from PySide6.QtQuick import QQuickItem
from shiboken6 import isValid

from kiosk.core.library import Library
from kiosk.visit.journey import Comforts, Journey
from kiosk.visit.states import Reading, State, Visiting
from tests.journeys.conftest import Builds

BODY = "side-effects/your-body"  # a drawing and a card with icons each side of it
PLAIN = Comforts()


def at(page: str, comforts: Comforts = PLAIN) -> State:
    return Visiting(Journey(comforts), Reading(page, page))


def pictures(item: QQuickItem) -> Iterator[QQuickItem]:
    """Hidden ones too."""
    asked = item.property("asked")
    if isinstance(asked, str) and asked and item.property("source") is not None:
        yield item
    for child in item.childItems():
        yield from pictures(child)


def painted(picture: QQuickItem) -> tuple[QSize, str]:
    """How large, and what of."""
    return picture.property("sourceSize"), picture.property("source").toString()


def pages_laid_out(item: QQuickItem) -> int:
    """A page with a title: those that are only kept room for have none."""
    own = item.property("leaves") is not None and item.property("title") != ""
    return own + sum(map(pages_laid_out, item.childItems()))


def test_what_nobody_sees_is_not_painted_while_sizes_are_chosen(builds: Builds, deck: Library) -> None:
    """Nor is it there."""
    visitor = builds(deck, at(BODY)).visitor
    visitor.waits_until(lambda: sum(not each.isVisible() for each in pictures(visitor.screen)) > 10)
    visitor.touches("Bigger words")
    visitor.waits_until(lambda: all(each.isVisible() for each in pictures(visitor.screen)))
    before = {each: painted(each) for each in pictures(visitor.screen)}
    for choice in ("150 %", "High contrast"):
        visitor.touches(choice)
    visitor.rests()
    assert all(each.isVisible() for each in pictures(visitor.screen))
    assert [each for each in before if isValid(each) and painted(each) == before[each]] == []


def test_a_page_looks_as_if_it_had_been_opened_so(builds: Builds, deck: Library) -> None:
    visitor = builds(deck, at(BODY)).visitor
    visitor.touches("Bigger words")
    for choice in ("150 %", "High contrast"):
        visitor.touches(choice)
    visitor.touches("Keep this")
    visitor.rests()
    fresh = builds(deck, at(BODY, Comforts(1.5, contrast=True))).visitor
    fresh.waits_until(
        lambda: fresh.window.grabWindow() == visitor.window.grabWindow()
    )  # the land comes later


def test_while_sizes_are_chosen_no_other_page_is_laid_out(builds: Builds, deck: Library) -> None:
    visitor = builds(deck, at(BODY)).visitor
    visitor.touches("Next")
    for touched, pages in (("Bigger words", 1), ("Keep this", 3), ("Bigger words", 1)):
        visitor.touches(touched)
        visitor.waits_until(lambda pages=pages: pages_laid_out(visitor.screen) == pages)
