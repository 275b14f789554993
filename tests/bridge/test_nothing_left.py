"""After a visit, the kiosk in Attract is as one that nobody ever touched."""

from __future__ import annotations

from typing import Any

import pytest
from PySide6.QtCore import QAbstractListModel, QObject
from PySide6.QtGui import QGuiApplication
from shiboken6 import delete, isValid

from kiosk.bridge.kiosk import Kiosk
from kiosk.bridge.list_model import ListModel
from kiosk.bridge.screens.page import PageView
from kiosk.bridge.window.idle import IdleWatch
from kiosk.core.library import Library
from kiosk.tour.meta import meta_of
from kiosk.visit import events as on
from kiosk.visit.states import Asking, Attract, OutOfService, Summary, Visiting
from tests.bridge.conftest import new_kiosk
from tests.bridge.model import all_rows, get
from tests.made_up import TEA

VIEWS = ("itself", "frame", "pages", "question", "summary", "take", "topic", "welcome")


def everything(thing: QObject) -> dict[str, Any]:
    """All that QML could read of a view, rows and slots included."""
    found: dict[str, Any] = {}
    with meta_of(thing) as about:
        names = [str(about.property(number).name()) for number in range(about.propertyCount())]
    for name in names:
        if name != "objectName":
            found[name] = said(getattr(thing, name))
    return found


def said(value: object) -> Any:  # noqa: ANN401 - whatever QML would get
    if isinstance(value, ListModel):
        return [{name: said(field) for name, field in row.items()} for row in all_rows(value)]
    if isinstance(value, QAbstractListModel):
        raise TypeError(f"{value} is a model that this test can't read.")
    if isinstance(value, QObject):
        return everything(value)
    if isinstance(value, list):
        return [said(item) for item in value]
    return value


def view_of(kiosk: Kiosk, name: str) -> dict[str, Any]:
    if name == "itself":
        return {key: value for key, value in everything(kiosk).items() if key not in VIEWS}
    return everything(getattr(kiosk, name))


def place_of(kiosk: Kiosk) -> object:
    assert isinstance(kiosk.state, Visiting)
    return kiosk.state.place


def busy(kiosk: Kiosk) -> Kiosk:
    """A visit that leaves its mark on every view, and ends at the summary with large text."""
    kiosk.actions.begin()
    kiosk.actions.openComfort()
    kiosk.actions.setTextScale(2.0)
    kiosk.actions.setContrast(True)
    kiosk.actions.setStill(True)
    kiosk.actions.closeComfort()
    kiosk.actions.chooseTopic("water")
    kiosk.actions.goOn(1)
    for _ in TEA.topic_by_id["water"].pages:
        kiosk.actions.goOn(1)
    kiosk.actions.openMenu()
    kiosk.actions.openCheck()
    kiosk.actions.goOn(2)
    kiosk.actions.goOn(2)
    kiosk.actions.choose(2)
    kiosk.actions.seePage("leaf/long")
    kiosk.actions.goOn(3)
    kiosk.actions.goBack(1)
    kiosk.actions.goBack(1)
    while isinstance(place_of(kiosk), Asking):
        kiosk.actions.choose(2)
        kiosk.actions.goOn(1)
    kiosk.actions.goOn(2)
    kiosk.actions.pick(1)
    assert isinstance(place_of(kiosk), Summary)
    return kiosk


ENDS: dict[str, list[on.Event]] = {
    "I'm done": [on.Done()],
    "gone": [on.WentIdle(2), on.SecondPassed(), on.SecondPassed()],
    "mended": [on.Broke(), on.Mended()],
}


@pytest.mark.parametrize("end", ENDS)
def test_nothing_of_a_visit_is_left_in_a_view(qapp: QGuiApplication, end: str) -> None:
    kiosk, fresh = busy(new_kiosk()), new_kiosk()
    for event in ENDS[end]:
        kiosk.happen(event)
    assert kiosk.state == Attract()
    assert {view: view_of(kiosk, view) for view in VIEWS} == {view: view_of(fresh, view) for view in VIEWS}


def test_control_a_visit_does_leave_its_mark_on_every_view(qapp: QGuiApplication) -> None:
    kiosk, fresh = busy(new_kiosk()), new_kiosk()
    assert [view for view in VIEWS if view_of(kiosk, view) == view_of(fresh, view)] == []


@pytest.mark.parametrize("event", [on.Done(), on.Broke()])
def test_no_answer_page_or_text_size_is_left(kiosk: Kiosk, event: on.Event) -> None:
    busy(kiosk).happen(event)
    comforts = [get(kiosk, f"comfort.{name}") for name in ("textScale", "theme", "motion")]
    assert comforts == [1.0, "", ""]
    assert get(kiosk, "question.options").rowCount() == 0
    assert get(kiosk, "question.text") == ""
    assert [get(kiosk, f"summary.{rows}").rowCount() for rows in ("stones", "slip")] == [0, 0]
    assert [get(slot, "view") for slot in get(kiosk, "pages.places")] == [None] * 3
    assert not any(row["read"] for row in all_rows(get(kiosk, "welcome.topics")))


def test_what_stands_on_a_page_goes_with_it(qapp: QGuiApplication) -> None:
    """What belongs to nobody QML takes for its own, and keeps for as long as it likes."""
    view = PageView(TEA.page_by_id["leaf/first"], TEA.topic_by_id["leaf"])
    rows = [row["row"] for row in all_rows(view.words)]
    assert [isValid(row) for row in rows] == [True] * len(rows)
    assert rows
    delete(view)
    assert [isValid(row) for row in rows] == [False] * len(rows)


def test_two_visits_get_their_own_questions(qapp: QGuiApplication) -> None:
    seeds = iter(range(100))
    kiosk = Kiosk(TEA, Attract(), IdleWatch(120), lambda: next(seeds), 20)
    asked = []
    for _ in range(4):
        kiosk.actions.begin()
        kiosk.actions.openCheck()
        kiosk.actions.goOn(1)
        place = place_of(kiosk)
        assert isinstance(place, Asking)
        asked.append(tuple(ask.question for ask in place.check.queue))
        kiosk.actions.leave()
    assert len(set(asked)) == 4


def nothing_to_show() -> Library:
    return Library("en", TEA.welcome, (), (), (), (), (), ())


@pytest.mark.parametrize("library", [TEA, nothing_to_show()], ids=["tea", "nothing"])
def test_what_is_out_of_service_answers_no_touch(qapp: QGuiApplication, library: Library) -> None:
    kiosk = Kiosk(library, OutOfService(), IdleWatch(120), lambda: 5, 20)
    kiosk.actions.begin()
    kiosk.actions.goOn(1)
    kiosk.actions.openCheck()
    kiosk.actions.choose(0)
    kiosk.actions.leave()
    assert kiosk.state == OutOfService()
    assert get(kiosk, "screen") == Kiosk.Screen.NotWorking.value
