"""What nobody sees takes no memory: neither a page that was left, nor a screen that no touch leads to yet."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtQuick import QQuickItem

from kiosk.tour.meta import class_of
from kiosk.visit import events as on
from kiosk.visit.journey import Journey
from kiosk.visit.states import Reading, Visiting
from tests.journeys.conftest import Builds
from tests.journeys.story import Stand
from tests.made_up import TEA

PICTURED = "water/pictured"
LARGE = 40_000  # pixels; an icon has some thousands


def all_of(item: QQuickItem) -> Iterator[QQuickItem]:
    """Also what nobody sees."""
    yield item
    for child in item.childItems():
        yield from all_of(child)


def hidden_drawings(stand: Stand) -> list[str]:
    """The large ones. A strip of the land beside itself is one picture twice."""
    found: list[str] = []
    for item in all_of(stand.visitor.window.contentItem()):
        size = item.property("sourceSize")
        if size is None or item.isVisible() or size.width() * size.height() < LARGE:
            continue
        source = item.property("source").toString()
        if source.startswith("image://drawing"):
            found.append(source)
    return found


def screens(stand: Stand) -> set[str]:
    """Those that are made."""
    kinds = map(class_of, all_of(stand.visitor.window.contentItem()))
    return {kind.partition("Screen")[0] for kind in kinds if "Screen_" in kind}


def test_on_the_menu_nothing_is_left_of_the_page_before(builds: Builds) -> None:
    stand = builds(TEA, Visiting(Journey(), Reading(PICTURED, PICTURED)))
    stand.visitor.rests()
    assert hidden_drawings(stand) == []
    stand.kiosk.happen(on.OpenMenu())
    assert hidden_drawings(stand) != []  # a moment ago it was seen
    stand.visitor.waits_until(lambda: hidden_drawings(stand) == [])
    assert all(slot.view is None for slot in stand.kiosk.pages.places)
    stand.visitor.touches(TEA.topics[0].title)  # and all the same it goes on
    stand.visitor.touches("Next")
    stand.sees_page(TEA.topics[0].pages[0])


def test_what_comes_after_the_questions_is_made_once_they_open(builds: Builds) -> None:
    stand = builds(TEA)
    stand.visitor.waits_until(lambda: "Opening" in screens(stand))
    stand.opens_menu()
    stand.visitor.rests()
    assert screens(stand) >= {"Menu", "Topic", "Pages", "Opening"}
    assert not screens(stand) & {"Question", "Summary"}
    stand.visitor.touches(TEA.welcome.check_title)
    stand.visitor.waits_until(lambda: screens(stand) >= {"Question", "Summary"})
    stand.visitor.sees(TEA.welcome.check_opening)  # still
