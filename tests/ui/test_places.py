"""The topics' places on the land: over their labels on the menu, lit once read, passed one by one."""

from __future__ import annotations

import re

import pytest
from PySide6.QtCore import QPointF, QRectF
from PySide6.QtQuick import QQuickItem

from kiosk.visit import events as on
from kiosk.visit.journey import Journey
from kiosk.visit.states import Menu, Reading, Visiting
from tests.journeys.conftest import Builds
from tests.journeys.story import Stand
from tests.journeys.visitor import everything
from tests.made_up import TEA

LEAF = TEA.topic_by_id["leaf"]
TITLES = [topic.title for topic in TEA.topics]


def at_the_menu(builds: Builds, size: tuple[int, int] = (1280, 800)) -> Stand:
    stand = builds(TEA, Visiting(Journey(read=frozenset(LEAF.pages)), Menu()), size=size)
    stand.visitor.waits_until(lambda: bool(lights(stand)))
    stand.visitor.is_stirred()
    stand.visitor.rests()
    return stand


def lights(stand: Stand) -> dict[int, QRectF]:
    """Of the places that are lit, by number."""
    found: dict[int, QRectF] = {}
    for item in everything(stand.visitor.screen):
        source = item.property("source")
        match = re.search(r"/light\?.*&place=(\d+)", source.toString()) if source is not None else None
        if match is not None:
            found[int(match[1])] = item.mapRectToScene(item.boundingRect())
    return found


@pytest.mark.parametrize("size", [(1280, 800), (1024, 768), (1920, 1080)], ids=str)
def test_a_topic_that_was_read_has_its_light_over_its_label(builds: Builds, size: tuple[int, int]) -> None:
    stand = at_the_menu(builds, size)
    assert list(lights(stand)) == [1, 2], "and the next to be read glows"
    label = stand.visitor.buttons()[LEAF.title]
    box = label.mapRectToScene(label.boundingRect())
    light = lights(stand)[1].center()
    assert abs(light.x() - box.center().x()) < 2
    assert light.y() < box.top()
    stand.visitor.sees("You read this")


def stands_apart(stand: Stand) -> set[int]:
    """How far the feet of the places are above the tops of their labels, in pixels."""
    views = [item for item in everything(stand.visitor.screen) if item.property("seen") is not None]
    (view,) = [item for item in views if item.property("feet") is not None]
    feet = view.mapToScene(QPointF(0, view.property("feet"))).y()
    labels = [stand.visitor.buttons()[title] for title in TITLES]
    return {round(label.mapToScene(QPointF(0, 0)).y() - feet) for label in labels}


@pytest.mark.parametrize("size", [(1280, 800), (1920, 1080)], ids=str)
def test_each_place_stands_whole_behind_the_way_over_its_label(builds: Builds, size: tuple[int, int]) -> None:
    stand = at_the_menu(builds, size)
    assert all(0 < apart <= size[1] / 23 for apart in stands_apart(stand))


def test_the_labels_say_what_a_topic_holds_and_how_long_it_takes(builds: Builds) -> None:
    stand = at_the_menu(builds)
    stand.visitor.sees(*TITLES, *(topic.summary for topic in TEA.topics), "All of it takes about")
    assert sum(text.endswith(" minutes") for text in stand.visitor.texts()) == len(TITLES) - 1


def land(stand: Stand) -> QQuickItem:
    (view,) = [item for item in everything(stand.visitor.screen) if item.property("feet") is not None]
    return view


def goes_on_to_water(builds: Builds, still: bool) -> Stand:
    last = LEAF.pages[-1]
    stand = builds(TEA, Visiting(Journey(), Reading(last, LEAF.id)), pace=1)
    stand.visitor.window.setProperty("still", still)
    stand.visitor.rests()
    stand.kiosk.happen(on.Next())
    return stand


def test_between_topics_the_land_goes_by_one_place(builds: Builds) -> None:
    stand = goes_on_to_water(builds, still=False)
    assert 1 <= land(stand).property("position") < 2
    stand.visitor.waits_until(lambda: land(stand).property("position") == 2)
    stand.sees_opening(TEA.topics[1])


def test_with_less_movement_it_is_there_at_once(builds: Builds) -> None:
    assert land(goes_on_to_water(builds, still=True)).property("position") == 2


def test_from_the_menu_nothing_goes_by(builds: Builds) -> None:
    stand = at_the_menu(builds)
    stand.kiosk.happen(on.ChooseTopic("pot"))
    assert land(stand).property("position") == 3
