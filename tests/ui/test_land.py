"""The land in its window: it stands under the stones, and moves without being painted anew."""

from __future__ import annotations

from math import isclose

import pytest
from PySide6.QtCore import Q_ARG, Q_RETURN_ARG, QMetaObject, QObject
from PySide6.QtGui import QColor
from PySide6.QtQml import QQmlEngine, qmlEngine
from PySide6.QtQuick import QQuickItem

from kiosk.bridge.land.plan import LandPlan
from kiosk.bridge.window.themes import THEMES
from kiosk.visit.journey import Journey
from kiosk.visit.states import Menu, Reading, Visiting
from tests.journeys.conftest import Builds
from tests.journeys.visitor import Visitor, everything
from tests.made_up import TEA
from tests.ui.test_contrast import HUES, SHAPE, TEXT, colour, contrast, theme_of


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
    before = land.property("request")
    places = []
    for topic in ("water", "pot", "leaf"):
        stand.kiosk.put(at(f"{topic}/first"))
        stand.visitor.rests()
        places.append(land.property("position"))
    assert places == [2, 3, 1]
    assert land.property("request") == before


def grounds(visitor: Visitor) -> dict[str, QColor]:
    """That words stand on: the foot, and the sky of each place, high and low."""
    engine = qmlEngine(visitor.screen.childItems()[0])
    assert isinstance(engine, QQmlEngine)
    hours = engine.singletonInstance("Kiosk.Theme", "Hours")
    assert isinstance(hours, QObject)
    found = {"foot": QColor(hours.property("foot"))}
    for name in ("high", "low"):
        for place in range(6):
            sky = QMetaObject.invokeMethod(
                hours, name, Q_RETURN_ARG("QColor"), Q_ARG("double", place), Q_ARG("int", 6)
            )
            found[f"{name} {place}"] = QColor(sky)
    return found


@pytest.mark.parametrize("theme", THEMES)
def test_words_and_stones_stand_out_from_the_land(builds: Builds, theme: str) -> None:
    stand = builds(TEA, at("leaf/first"), theme=theme)
    colours, land = theme_of(stand), grounds(stand.visitor)
    ink, hues = colour(colours, "ink"), [colour(colours, f"hue {hue}") for hue in HUES]
    assert len(land) == 13
    assert {name: sky.name() for name, sky in land.items() if contrast(ink, sky) < TEXT} == {}
    assert all(contrast(hue, land["foot"]) >= SHAPE for hue in hues)


def test_control_a_sky_too_dark_for_words_is_found(builds: Builds) -> None:
    ink = colour(theme_of(builds(TEA)), "ink")
    assert contrast(ink, QColor("#5f978d")) < TEXT


def test_the_lamp_of_the_topic_to_read_next_glows(builds: Builds) -> None:
    stand = builds(TEA, Visiting(Journey(), Menu()))
    lamps = [item for item in everything(stand.visitor.screen) if item.property("shines")]
    assert [(lamp.property("index"), lamp.property("lit")) for lamp in lamps] == [(1, False)]
