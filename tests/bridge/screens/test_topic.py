"""Where a topic opens: what it says, and from which topic the land pans there."""

from __future__ import annotations

from kiosk.bridge.kiosk import Kiosk
from kiosk.visit import events as on
from tests.bridge.model import get
from tests.made_up import TEA

LAST_OF_LEAF = len(TEA.topic_by_id["leaf"].pages)


def told(kiosk: Kiosk, *names: str) -> list[object]:
    return [get(kiosk, f"topic.{name}") for name in names]


def test_it_says_how_much_there_is_to_read(kiosk: Kiosk) -> None:
    kiosk.happen(on.Begin())
    kiosk.happen(on.ChooseTopic("water"))
    assert told(kiosk, "title", "hue", "number", "pages") == ["About the water", "plum", 1, 4]
    assert told(kiosk, "minutes") == [get(kiosk, "welcome.minutes")[1]]


def test_from_the_menu_nothing_pans(kiosk: Kiosk) -> None:
    kiosk.happen(on.Begin())
    for topic, number in (("pot", 2), ("leaf", 0)):
        kiosk.happen(on.ChooseTopic(topic))
        assert told(kiosk, "cameFrom", "number") == [number, number]
        kiosk.happen(on.Next())
        kiosk.happen(on.OpenMenu())


def test_between_topics_it_pans_one_place_there_and_back(kiosk: Kiosk) -> None:
    kiosk.happen(on.Begin())
    kiosk.happen(on.ChooseTopic("leaf"))
    for _ in range(LAST_OF_LEAF + 1):
        kiosk.happen(on.Next())
    assert told(kiosk, "cameFrom", "number") == [0, 1]
    kiosk.happen(on.Next())
    kiosk.happen(on.Back())
    assert told(kiosk, "cameFrom", "number") == [1, 1], "from the first page of the same topic"
    kiosk.happen(on.Back())
    kiosk.happen(on.Next())
    assert told(kiosk, "cameFrom", "number") == [0, 1]


def test_the_first_page_is_ready_behind_it(kiosk: Kiosk) -> None:
    kiosk.happen(on.Begin())
    kiosk.happen(on.ChooseTopic("pot"))
    assert get(kiosk, "pages.current") == TEA.page_number["pot/first"]
    assert [get(kiosk, "pages.first"), get(kiosk, "pages.last")] == [
        TEA.page_number["pot/first"],
        TEA.page_number["pot/last"],
    ]
