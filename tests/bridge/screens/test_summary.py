"""The end of a visit: pages that went well, pages worth another look, and what to ask."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QObject
from PySide6.QtGui import QGuiApplication

from kiosk.bridge.screens.summary import SummaryView
from kiosk.visit.check import Ask, Check
from kiosk.visit.states import Asking, Summary
from tests.bridge.model import all_rows, column, get
from tests.made_up import TEA
from tests.visit.scenes import OPENING, ORDER, RIGHT, UNKNOWN, WRONG

LEAF, LEAF_TOO, POT, CUP = (Ask(question, ORDER) for question in ("leaf/q1", "leaf/q2", "pot/q1", "cup/q1"))


@pytest.fixture
def view(qapp: QGuiApplication) -> SummaryView:
    return SummaryView(TEA, QObject(qapp))


def summary(*answers: tuple[Ask, frozenset[int]], first_round: int, screenful: int = 0) -> Summary:
    check = Check(tuple(ask for ask, _ in answers), first_round, tuple(chosen for _, chosen in answers))
    return Summary(Asking(check, OPENING, len(answers) - 1), screenful)


def pages(view: SummaryView) -> dict[str, list[str]]:
    return {name: column(getattr(view, name), "page") for name in ("well", "again")}


def test_what_went_well_and_what_is_worth_another_look(view: SummaryView) -> None:
    view.show(summary((LEAF, RIGHT), (POT, WRONG), (CUP, UNKNOWN), (POT, WRONG), (CUP, RIGHT), first_round=3))
    assert pages(view) == {"well": ["leaf/first"], "again": ["pot/first", "cup/first"]}


def test_a_page_stands_in_one_list_only_and_once(view: SummaryView) -> None:
    """Two questions of one page, one right and one not: the page is worth another look."""
    view.show(summary((LEAF, RIGHT), (LEAF_TOO, WRONG), (LEAF_TOO, WRONG), first_round=2))
    assert pages(view) == {"well": [], "again": ["leaf/first"]}


def test_everything_right_leaves_nothing_to_look_at_again(view: SummaryView) -> None:
    view.show(summary((LEAF, RIGHT), (LEAF_TOO, RIGHT), (POT, RIGHT), first_round=3))
    assert pages(view) == {"well": ["leaf/first", "pot/first"], "again": []}


def test_a_page_can_be_recognised(view: SummaryView) -> None:
    view.show(summary((POT, WRONG), (POT, WRONG), first_round=1))
    assert all_rows(get(view, "again")) == [
        {"page": "pot/first", "title": "The pot, first", "icon": "moon", "hue": "indigo"}
    ]


def test_the_questions_for_the_care_team_come_from_their_page(view: SummaryView) -> None:
    view.show(summary((LEAF, RIGHT), first_round=1, screenful=1))
    assert column(get(view, "asks"), "label") == [f"May I have cup {number}?" for number in (1, 2, 3)]
    assert get(view, "screenful") == 1


def test_clearing_leaves_nothing(view: SummaryView) -> None:
    view.show(summary((LEAF, RIGHT), (POT, WRONG), (POT, WRONG), first_round=2))
    view.clear()
    assert [getattr(view, name).rowCount() for name in ("well", "again", "asks")] == [0, 0, 0]
