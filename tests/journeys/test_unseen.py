"""What nobody sees is not laid out with every choice of a size, and doesn't move."""

from __future__ import annotations

from collections.abc import Callable, Iterator

from PySide6.QtQuick import QQuickItem

from kiosk.core.library import Library
from kiosk.tour.meta import class_of
from kiosk.visit.journey import Comforts, Journey
from kiosk.visit.states import Reading, Visiting
from tests.journeys.conftest import Builds
from tests.journeys.story import Stand
from tests.journeys.visitor import Visitor

LAST_OF_TOPIC = "side-effects/when-to-call"
HUGE = Comforts(2.0)


NEW = (1284, 808)  # no other test has had a land painted for that


def opens(builds: Builds, deck: Library, page: str = LAST_OF_TOPIC, comforts: Comforts = HUGE) -> Stand:
    return builds(deck, Visiting(Journey(comforts), Reading(page, page)), NEW, pace=1)


def within(item: QQuickItem) -> Iterator[QQuickItem]:
    """Hidden ones too."""
    yield item
    for child in item.childItems():
        yield from within(child)


def screens(visitor: Visitor) -> set[str]:
    """The files of those that are there, seen or not."""
    return {
        kind(made)
        for each in within(visitor.screen)
        if kind(each) == "ScreenLoader"
        for made in each.childItems()
    }


def kind(item: QQuickItem) -> str:
    """The file that it comes from."""
    return class_of(item).split("_")[0]


def in_each_frame(visitor: Visitor, look: Callable[[], None], until: Callable[[], bool]) -> None:
    def looked() -> bool:
        visitor.waits_for_a_frame()
        look()
        return until()

    visitor.waits_until(looked)


def test_while_sizes_are_chosen_only_the_page_behind_is_there(builds: Builds, deck: Library) -> None:
    visitor = opens(builds, deck).visitor
    visitor.waits_until(lambda: len(screens(visitor)) > 3)  # the control: they are found
    before = screens(visitor)
    visitor.touches("Bigger words")
    visitor.waits_until(lambda: screens(visitor) == {"PagesScreen"})
    visitor.touches("150 %")
    visitor.rests()
    assert screens(visitor) == {"PagesScreen"}
    visitor.touches("Keep this")
    visitor.waits_until(lambda: screens(visitor) == before)
    visitor.touches("Menu")
    visitor.sees(deck.topics[0].title)


def test_a_land_comes_up_only_where_it_is_seen(builds: Builds, deck: Library) -> None:
    visitor = opens(builds, deck, comforts=Comforts()).visitor
    faint = dict.fromkeys((True, False), 0)

    def lands(*, seen: bool) -> list[QQuickItem]:
        grounds = [each for each in within(visitor.screen) if kind(each) == "LandGround"]
        return [each for each in grounds if each.isVisible() is seen]

    def look() -> None:
        for seen in faint:
            faint[seen] += sum(0 < each.childItems()[0].opacity() < 1 for each in lands(seen=seen))

    visitor.touches("Bigger words")
    visitor.waits_until(lambda: lands(seen=False) == [])
    visitor.touches("Keep this")
    # That of the next topic.
    in_each_frame(visitor, look, lambda: any(each.property("painted") for each in lands(seen=False)))
    for _ in range(5):
        visitor.waits_for_a_frame()
        look()
    assert faint[False] == 0
    visitor.touches("Menu")
    in_each_frame(visitor, look, lambda: faint[True] > 0)  # the control: this one is seen


def test_a_page_beside_the_screen_stands_at_once_where_it_will(builds: Builds, deck: Library) -> None:
    visitor = opens(builds, deck, "side-effects/your-body").visitor
    visitor.reads_on()
    stood = set[int]()

    def surfaces() -> list[QQuickItem]:
        heads = [each for each in within(visitor.screen) if kind(each) == "PageHead"]
        laid_out = {each for each in heads if each.property("title")}
        return [
            each
            for each in within(visitor.screen)
            if kind(each) == "PageSurface" and laid_out & set(within(each))
        ]

    def place(surface: QQuickItem) -> int:
        flow = next(child for child in surface.childItems() if kind(child) == "FlowScreen")
        return round(flow.property("place"))

    def look() -> None:
        stood.update(place(each) for each in surfaces() if each.x() != 0)

    visitor.touches("Bigger words")
    visitor.waits_until(lambda: len(surfaces()) == 1)
    [present] = surfaces()
    visitor.touches("Keep this")
    in_each_frame(
        visitor, look, lambda: len(surfaces()) == 3 and all(each.property("settled") for each in surfaces())
    )
    # Its beginning, where its last screenful is, and where that is once all is settled.
    assert 1 < len(stood) <= 3
    seen = set[int]()
    visitor.touches("More")  # the control: a screenful that is seen to come
    in_each_frame(visitor, lambda: seen.add(place(present)), lambda: len(seen) > 3)
