"""The shelf of three slots: the present page, and its neighbours once a turn has settled."""

from __future__ import annotations

import pytest
from msgspec.structs import replace
from PySide6.QtCore import QObject
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QSignalSpy
from pytestqt.qtbot import QtBot

from kiosk.bridge.screens.page import PageView
from kiosk.bridge.screens.pages import PagesView
from tests.bridge.model import column, get
from tests.made_up import TEA

PAGES = [page.id for page in TEA.pages]


@pytest.fixture
def shelf(qapp: QGuiApplication) -> PagesView:
    owner = QObject(qapp)
    return PagesView(TEA, owner)


def slots(shelf: PagesView) -> list[tuple[int, str | None]]:
    found = []
    for slot in get(shelf, "places"):
        view = get(slot, "view")
        found.append((slot.number, view.pageId if isinstance(view, PageView) else None))
    return found


def settles(shelf: PagesView, qtbot: QtBot) -> None:
    """Neighbours come a moment later: a shelf that is told after this one has its own by then."""
    after = PagesView(TEA, shelf)
    after.show(PAGES[0], 0, turns=True)
    shelf.settled()
    after.settled()
    qtbot.waitUntil(lambda: any(page == PAGES[1] for _, page in slots(after)))


def files(view: PageView, name: str) -> list[str]:
    """What its blocks are drawn by."""
    return [get(row, "file") for row in column(get(view, name), "row")]


def present(shelf: PagesView) -> str | None:
    return slots(shelf)[get(shelf, "current") % 3][1]


@pytest.mark.parametrize("number", range(len(PAGES)))
def test_a_page_stands_in_the_slot_of_its_number(shelf: PagesView, number: int) -> None:
    shelf.show(PAGES[number], 0, turns=True)
    assert get(shelf, "current") == number
    assert slots(shelf)[number % 3] == (number, PAGES[number])
    assert [page for _, page in slots(shelf) if page] == [PAGES[number]]


@pytest.mark.parametrize("number", range(len(PAGES)))
def test_its_neighbours_come_once_it_has_settled(qtbot: QtBot, shelf: PagesView, number: int) -> None:
    shelf.show(PAGES[number], 0, turns=True)
    settles(shelf, qtbot)
    around = [(n, PAGES[n] if 0 <= n < len(PAGES) else None) for n in (number - 1, number, number + 1)]
    assert sorted(slots(shelf)) == around


def test_a_turn_keeps_the_page_that_is_left_and_the_one_that_comes(qtbot: QtBot, shelf: PagesView) -> None:
    shelf.show(PAGES[4], 0, turns=True)
    settles(shelf, qtbot)
    before = get(get(shelf, "places")[5 % 3], "view")
    shelf.show(PAGES[5], 0, turns=True)
    assert get(get(shelf, "places")[5 % 3], "view") is before
    assert {page for _, page in slots(shelf)} == {PAGES[3], PAGES[4], PAGES[5]}
    settles(shelf, qtbot)
    assert {page for _, page in slots(shelf)} == {PAGES[4], PAGES[5], PAGES[6]}


def test_walking_there_and_back_always_shows_the_page(qtbot: QtBot, shelf: PagesView) -> None:
    for page in [*PAGES, *reversed(PAGES)]:
        shelf.show(page, 0, turns=True)
        assert present(shelf) == page
        settles(shelf, qtbot)
        assert present(shelf) == page


def test_a_jump_shows_the_page(qtbot: QtBot, shelf: PagesView) -> None:
    shelf.show(PAGES[0], 0, turns=True)
    settles(shelf, qtbot)
    shelf.show(PAGES[9], 1, turns=False)
    assert (present(shelf), get(shelf, "screenful"), get(shelf, "turns")) == (PAGES[9], 1, False)


def test_only_what_changes_is_told(shelf: PagesView) -> None:
    shelf.show(PAGES[2], 0, turns=True)
    pages, screenfuls = QSignalSpy(shelf.currentChanged), QSignalSpy(shelf.screenfulChanged)
    shelf.show(PAGES[2], 0, turns=True)
    assert (pages.count(), screenfuls.count()) == (0, 0)
    shelf.show(PAGES[2], 1, turns=True)
    assert (pages.count(), screenfuls.count()) == (0, 1)
    shelf.show(PAGES[3], 1, turns=True)
    assert (pages.count(), screenfuls.count()) == (1, 1)
    shelf.show(PAGES[3], 1, turns=False)
    assert (pages.count(), screenfuls.count()) == (2, 1)


def test_clearing_leaves_no_page_behind(qtbot: QtBot, shelf: PagesView) -> None:
    shelf.show(PAGES[2], 0, turns=True)
    settles(shelf, qtbot)
    shelf.clear()
    assert get(shelf, "current") == -1
    assert slots(shelf) == [(-1, None)] * 3


def test_settling_after_clearing_brings_nothing_back(qtbot: QtBot, shelf: PagesView) -> None:
    shelf.show(PAGES[2], 0, turns=True)
    shelf.clear()
    settles(shelf, qtbot)
    assert slots(shelf) == [(-1, None)] * 3


def test_a_page_after_clearing_shows(shelf: PagesView) -> None:
    shelf.show(PAGES[2], 0, turns=True)
    shelf.clear()
    shelf.show(PAGES[2], 0, turns=True)
    assert present(shelf) == PAGES[2]


def test_a_page_says_what_it_is(qapp: QGuiApplication) -> None:
    page = TEA.page_by_id["water/pictured"]
    view = PageView(page, TEA.topic_by_id["water"])
    said = {name: getattr(view, name) for name in ("pageId", "title", "topicTitle", "hue", "leaveTopic")}
    assert said == {
        "pageId": "water/pictured",
        "title": "The water, pictured",
        "topicTitle": "About the water",
        "hue": "plum",
        "leaveTopic": True,
    }
    assert files(view, "words") == ["ParagraphBlock.qml", "ListBlock.qml"]
    assert files(view, "pictures") == ["SceneBlock.qml"]
    assert sorted(files(view, "flow")) == ["ListBlock.qml", "ParagraphBlock.qml", "SceneBlock.qml"]
    assert (get(view, "pictureCount"), get(view, "stretches")) == (1, False)
    assert sorted(set(files(view, "sentences"))) == sorted(files(view, "words"))
    assert get(view, "parts") is get(view, "parts"), "made once"
    assert view.lines(5.0) > view.lines(50.0) > 0
    assert PageView(TEA.page_by_id["leaf/first"], TEA.topic_by_id["leaf"]).stretches is True


def test_where_there_was_no_neighbour_the_page_of_that_number_is_shown_all_the_same(
    qapp: QGuiApplication, qtbot: QtBot
) -> None:
    """The number after a topic's last page may be that of a page apart, such as the closing."""
    closing = replace(TEA.pages[0], id="closing", topic="")
    shelf = PagesView(replace(TEA, pages=(*TEA.pages, closing)), QObject(qapp))
    number = len(PAGES)
    shelf.show(PAGES[-1], 0, turns=True)
    shelf.settled()
    qtbot.waitUntil(lambda: (number, None) in slots(shelf))
    shelf.show("closing", 0, turns=False)
    assert present(shelf) == "closing"
