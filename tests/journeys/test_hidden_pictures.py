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
    if isinstance(asked, str) and asked:
        yield item
    for child in item.childItems():
        yield from pictures(child)


def painted(picture: QQuickItem) -> tuple[QSize, str]:
    """How large, and what of."""
    return picture.property("sourceSize"), picture.property("source").toString()


def test_behind_the_choice_of_sizes_nothing_is_painted(builds: Builds, deck: Library) -> None:
    visitor = builds(deck, at(BODY)).visitor
    visitor.touches("Bigger words")
    behind = [each for each in pictures(visitor.screen) if not each.isVisible()]
    before = {each: painted(each) for each in behind}
    for choice in ("125 %", "High contrast"):
        visitor.touches(choice)
    visitor.rests()
    kept = [each for each in behind if isValid(each)]
    assert len(kept) > 10
    assert {each: painted(each) for each in kept} == {each: before[each] for each in kept}
    visitor.touches("Keep this")
    visitor.touches("Menu")
    visitor.rests()
    seen = [each for each in kept if isValid(each) and each.isVisible()]
    assert seen != []
    assert [each for each in seen if painted(each) == before[each]] == []


def test_a_page_looks_as_if_it_had_been_opened_so(builds: Builds, deck: Library) -> None:
    visitor = builds(deck, at(BODY)).visitor
    visitor.touches("Bigger words")
    for choice in ("150 %", "High contrast"):
        visitor.touches(choice)
    visitor.touches("Keep this")
    visitor.rests()
    fresh = builds(deck, at(BODY, Comforts(1.5, contrast=True))).visitor
    assert visitor.window.grabWindow() == fresh.window.grabWindow()
