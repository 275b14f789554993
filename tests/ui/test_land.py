"""The land in its window: it stands under the stones, and moves without being painted anew."""

from __future__ import annotations

from math import isclose

import pytest
from PySide6.QtCore import Q_ARG, Q_RETURN_ARG, QMetaObject
from PySide6.QtQuick import QQuickItem

from kiosk.bridge.land.plan import LandPlan
from kiosk.visit.states import Journey, Reading, Visiting
from tests.journeys.conftest import Builds
from tests.journeys.visitor import Visitor, everything
from tests.made_up import TEA


def at(page: str) -> Visiting:
    return Visiting(Journey(), Reading(page, page))


def strip_of(visitor: Visitor) -> QQuickItem:
    visitor.rests()
    (found,) = (item for item in everything(visitor.screen) if item.property("swell") is not None)
    return found


def way_at(land: QQuickItem, x: float) -> float:
    value = QMetaObject.invokeMethod(land, "wayAt", Q_RETURN_ARG("double"), Q_ARG("double", x))
    assert isinstance(value, float)
    return value


def plan_of(land: QQuickItem) -> LandPlan:
    """As Python is told it."""
    told = dict(part.split("=") for part in str(land.property("request")).partition("?")[2].split("&"))
    width, height = int(told["width"]), int(told["height"])
    step, margin, crest, swell = (float(told[name]) for name in ("step", "margin", "crest", "swell"))
    return LandPlan(width, height, step, margin, crest=crest, swell=swell)


@pytest.mark.parametrize("size", [(1280, 800), (800, 480), (1080, 1920)])
def test_the_stones_lie_on_the_way_that_is_painted(builds: Builds, size: tuple[int, int]) -> None:
    land = strip_of(builds(TEA, at("water/first"), size=size).visitor)
    plan, place = plan_of(land), 2
    shift = plan.spot_x(place) - land.width() / 2
    for x in (0.0, land.width() / 3, land.width() / 2, land.width()):
        assert isclose(way_at(land, x), plan.way_at(x + shift), abs_tol=0.01)


def test_going_from_topic_to_topic_paints_nothing_anew(builds: Builds) -> None:
    stand = builds(TEA, at("leaf/first"))
    stand.visitor.window.setProperty("still", True)  # else it is still on its way
    land = strip_of(stand.visitor)
    before, shift = land.property("request"), land.property("shift")
    stand.kiosk.put(at("pot/first"))
    stand.visitor.rests()
    assert land.property("request") == before
    assert land.property("shift") < shift
