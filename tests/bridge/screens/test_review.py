"""The honest note: of a page on a page, of its page on a question, and of all pages elsewhere."""

from __future__ import annotations

from datetime import date

import pytest
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QSignalSpy

from kiosk.bridge.kiosk import Kiosk
from kiosk.bridge.screens.review import ReviewView
from kiosk.bridge.window.idle import IdleWatch
from kiosk.core.todo import ToDo
from kiosk.review.reviews import PageStatus, Reviews
from kiosk.review.signature import CoveredPart
from kiosk.review.status import Checked, Early, Overdue, Status, Unchecked, Void
from kiosk.visit.states import Attract, SettingUp
from tests.bridge.model import column, get
from tests.made_up import TEA
from tests.visit.scenes import PLACES, VISITS

SIGNED, DUE = date(2026, 5, 20), date(2027, 1, 31)
CHECKED = Checked("a nurse", SIGNED, DUE)
Its = ReviewView.Standing


def kiosk_with(reviews: Reviews) -> Kiosk:
    return Kiosk(TEA, Attract(), IdleWatch(120), lambda: 5, 20, reviews)


def said(view: ReviewView) -> tuple[object, ...]:
    return tuple(get(view, name) for name in ("standing", "several", "who", "checked", "due"))


NOTES: list[tuple[Status, tuple[object, ...]]] = [
    (CHECKED, (Its.Checked.value, False, "a nurse", "May 2026", "January 2027")),
    (Overdue(DUE), (Its.Overdue.value, False, "", "", "")),
    (Unchecked(), (Its.NotChecked.value, False, "", "", "")),
    (Void((CoveredPart.VALUES,)), (Its.NotChecked.value, False, "", "", "")),
    (Early(SIGNED), (Its.NotChecked.value, False, "", "", "")),
]


@pytest.mark.parametrize(("status", "note"), NOTES)
def test_what_it_says(qapp: QGuiApplication, status: Status, note: tuple[object, ...]) -> None:
    view = ReviewView()
    view.show(status)
    assert said(view) == note


def test_months_are_named_in_the_language_of_the_deck(qapp: QGuiApplication) -> None:
    view = ReviewView("es")
    view.show(CHECKED)
    assert said(view)[2:] == ("a nurse", "mayo 2026", "enero 2027")


def test_the_same_again_tells_nothing(qapp: QGuiApplication) -> None:
    view = ReviewView()
    changed = QSignalSpy(view.changed)
    for status in (Unchecked(), CHECKED, CHECKED):
        view.show(status)
    assert changed.count() == 1


ONE = Reviews((PageStatus("leaf/first", CHECKED), PageStatus("leaf/long", Overdue(DUE))))
OF_ITS_PAGE = {"first page": Its.Checked, "second screenful": Its.Overdue, "one open": Its.Checked}


@pytest.mark.parametrize("place", PLACES)
def test_of_what_it_speaks(qapp: QGuiApplication, place: str) -> None:
    kiosk = kiosk_with(ONE)
    kiosk.put(VISITS[place])
    standing, several = get(kiosk, "review.standing"), get(kiosk, "review.several")
    if place in OF_ITS_PAGE:
        assert (standing, several) == (OF_ITS_PAGE[place].value, False)
    if type(PLACES[place]).__name__ in ("Menu", "Opening", "Summary"):
        assert (standing, several) == (Its.NotChecked.value, True)


def test_where_all_is_checked_the_menu_says_so(qapp: QGuiApplication) -> None:
    kiosk = kiosk_with(Reviews(tuple(PageStatus(page.id, CHECKED) for page in TEA.pages)))
    kiosk.actions.begin()
    assert said(get(kiosk, "review"))[:3] == (Its.Checked.value, True, "a nurse")


def test_staff_see_what_is_left_to_do(qapp: QGuiApplication) -> None:
    kiosk = kiosk_with(Reviews())
    kiosk.put(SettingUp((ToDo("Heat the kettle.", "heat kettle"), ToDo("Find the cups.", ""))))
    assert get(kiosk, "screen") == Kiosk.Screen.SettingUp.value
    assert column(get(kiosk, "toDo"), "what") == ["Heat the kettle.", "Find the cups."]
    assert column(get(kiosk, "toDo"), "command") == ["heat kettle", ""]
