"""The end of a visit: the pages that were asked about, and the slip with what was picked."""

from __future__ import annotations

import pytest
from msgspec.structs import replace
from PySide6.QtCore import QObject
from PySide6.QtGui import QGuiApplication

from kiosk.bridge.screens.summary import SummaryView
from kiosk.core.picks import Pick
from kiosk.visit.check import Ask, Check
from kiosk.visit.states import Asking, Summary
from tests.bridge.model import all_rows, column, get
from tests.made_up import TEA
from tests.takeaway.test_matters import MINDFUL
from tests.visit.scenes import OPENING, ORDER, PICK, RIGHT, UNKNOWN, WRONG

LEAF, LEAF_TOO, POT, CUP, WATER = (
    Ask(question, ORDER) for question in ("leaf/q1", "leaf/q2", "pot/q1", "cup/q1", "water/q1")
)


@pytest.fixture
def view(qapp: QGuiApplication) -> SummaryView:
    return SummaryView(TEA, QObject(qapp))


def summary(*answers: tuple[Ask, frozenset[int]], first_round: int, screenful: int = 0) -> Summary:
    check = Check(tuple(ask for ask, _ in answers), first_round, tuple(chosen for _, chosen in answers))
    return Summary(Asking(check, OPENING, len(answers) - 1), screenful)


def stones(view: SummaryView) -> dict[str, bool]:
    return {row["page"]: row["again"] for row in all_rows(get(view, "stones"))}


def test_each_page_that_was_asked_about_is_a_stone_in_the_order_of_the_questions(view: SummaryView) -> None:
    view.show(summary((LEAF, RIGHT), (POT, WRONG), (CUP, UNKNOWN), (POT, WRONG), (CUP, RIGHT), first_round=3))
    assert list(stones(view).items()) == [("leaf/first", False), ("pot/first", True), ("cup/first", True)]
    assert get(view, "looksAgain") is True


def test_a_page_is_one_stone_only(view: SummaryView) -> None:
    """Two questions of one page, one right and one not: the page is worth another look."""
    view.show(summary((LEAF, RIGHT), (LEAF_TOO, WRONG), (LEAF_TOO, WRONG), first_round=2))
    assert stones(view) == {"leaf/first": True}


def test_everything_right_leaves_nothing_to_look_at_again(view: SummaryView) -> None:
    view.show(summary((LEAF, RIGHT), (LEAF_TOO, RIGHT), (POT, RIGHT), first_round=3))
    assert stones(view) == {"leaf/first": False, "pot/first": False}
    assert get(view, "looksAgain") is False


def test_a_page_that_was_missed_never_has_a_tick(view: SummaryView) -> None:
    missed = [(ask, WRONG) for ask in (LEAF, POT, CUP, WATER)]
    view.show(summary(*missed, *missed, first_round=4))
    assert list(stones(view).values()) == [True, True, True, True]


def test_a_page_can_be_recognised(view: SummaryView) -> None:
    view.show(summary((POT, WRONG), (POT, WRONG), first_round=1))
    assert column(get(view, "stones"), "title") == ["The pot, first"]


def test_the_slip_holds_what_was_picked_in_the_order_of_its_page(view: SummaryView) -> None:
    view.show(summary((LEAF, RIGHT), first_round=1, screenful=1), frozenset({Pick("cup/last", 2), PICK}))
    assert all_rows(get(view, "slip")) == [
        {"label": "May I have cup 1?", "matters": False, "first": True},
        {"label": "May I have cup 3?", "matters": False, "first": False},
    ]
    assert (get(view, "labels"), get(view, "picksPage"), get(view, "screenful")) == (
        ["May I have cup 1?", "May I have cup 3?"],
        "cup/last",
        1,
    )


def test_what_matters_follows_the_questions(view: SummaryView) -> None:
    told = SummaryView(MINDFUL, view)
    told.show(summary((LEAF, RIGHT), first_round=1), frozenset({Pick(MINDFUL.welcome.matters_page, 0), PICK}))
    assert column(get(told, "slip"), "matters") == [False, True]
    assert column(get(told, "slip"), "first") == [True, True]


def test_clearing_leaves_nothing(view: SummaryView) -> None:
    view.show(summary((LEAF, RIGHT), (POT, WRONG), (POT, WRONG), first_round=2), frozenset({PICK}))
    view.clear()
    assert [getattr(view, name).rowCount() for name in ("stones", "slip")] == [0, 0]
    assert (get(view, "labels"), get(view, "looksAgain")) == ([], False)


def test_a_slip_with_nothing_on_it_shows_the_picture_of_the_page_where_questions_are_picked(
    view: SummaryView,
) -> None:
    page = TEA.page_by_id["leaf/pictured"]
    lent = replace(page, id="cup/last", blocks=(*page.blocks, *TEA.page_by_id["cup/last"].blocks))
    pages = tuple(lent if each.id == "cup/last" else each for each in TEA.pages)
    pictured = SummaryView(replace(TEA, pages=pages), view)
    assert get(pictured, "picksDrawing") == "asset/kettle.svg"
    assert get(view, "picksDrawing") == ""
