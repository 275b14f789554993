"""A visitor picks questions for the care team, and takes them along on a phone or on paper."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path

import pytest
from msgspec.structs import replace
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible, QColor
from PySide6.QtQuick import QQuickItem
from pytestqt.qtbot import QtBot

from kiosk.core.blocks.types import Card, Checklist
from kiosk.core.library import Library
from kiosk.core.picks import team_questions
from kiosk.station.settings import PrintSettings, Settings
from kiosk.visit.journey import Journey
from kiosk.visit.states import Reading, Summary, Visiting
from tests.bridge.model import get
from tests.cups import Mood, is_at_rest, pages_in, with_cups, without_cups
from tests.journeys.conftest import Builds
from tests.journeys.story import DONE, MENU, START, STILL_THERE, THANKS, UNWELL, Stand
from tests.journeys.visitor import Visitor, place
from tests.made_up import TEA
from tests.phone import code_on, codes_in, photograph, spoiled
from tests.takeaway.cards import questions_of, read_card
from tests.takeaway.test_handout import asking
from tests.tour.panels import GATED
from tests.ui.accessible import Role, tree
from tests.visit.scenes import MISSED_AGAIN

TAKE = "Take it with me"
PHONE, PRINT, SHOW, WARNING = "Put it on my phone", "Print", "Show it", "Others may see this"
CUPS = tuple(f"May I have cup {number}?" for number in (1, 2, 3))
OFFICE = Settings(print=PrintSettings(printer="office"))
SMALLEST_MODULE = 0.5


def questions_page(library: Library) -> Visiting:
    page = library.welcome.questions_page
    return Visiting(Journey(), Reading(page, page))


@pytest.fixture
def asks(builds: Builds) -> Stand:
    return builds(TEA, questions_page(TEA))


@pytest.fixture
def ends(builds: Builds) -> Stand:
    return builds(TEA, Visiting(Journey(), Summary(MISSED_AGAIN)))


def picked(visitor: Visitor, *labels: str) -> list[bool]:
    return [visitor.finds(label).property("picked") for label in labels]


def shows_code(visitor: Visitor, way: str = PHONE) -> None:
    visitor.reads_to(way)
    visitor.touches(way)
    visitor.sees(WARNING, UNWELL)
    visitor.touches(SHOW)
    visitor.sees("Point your phone's camera here")


def test_a_touch_picks_a_question_and_another_puts_it_back(asks: Stand) -> None:
    visitor = asks.visitor
    visitor.sees("Pick some, or take them all.")
    before = visitor.finds(CUPS[0]).height()
    visitor.touches(CUPS[0])
    visitor.touches(CUPS[2])
    assert picked(visitor, *CUPS) == [True, False, True]
    visitor.touches(CUPS[0])
    assert picked(visitor, *CUPS) == [False, False, True]
    assert visitor.finds(CUPS[2]).height() == before


def test_the_end_shows_the_same_picks_and_they_are_gone_with_the_visit(asks: Stand) -> None:
    visitor = asks.visitor
    visitor.touches(CUPS[1])
    visitor.rests()
    assert isinstance(asks.kiosk.state, Visiting)
    asks.kiosk.put(Visiting(asks.kiosk.state.journey, Summary(MISSED_AGAIN)))
    visitor.is_stirred()
    visitor.sees(THANKS, CUPS[1])
    assert not visitor.can_see(CUPS[0])
    visitor.touches("Change")
    assert picked(visitor, *CUPS) == [False, True, False]
    visitor.touches(CUPS[0])
    visitor.reads_to("Close")
    visitor.touches("Close")
    visitor.sees(CUPS[0], CUPS[1])
    visitor.touches(DONE)
    visitor.sees(START)
    asks.kiosk.put(questions_page(TEA))
    visitor.is_stirred()
    assert picked(visitor, *CUPS) == [False, False, False]


def test_cards_of_other_checklists_stay_as_they_are(builds: Builds) -> None:
    cards = tuple(Card("", label, "", ("ask",)) for label in ("Milk?", "Sugar?"))
    pages = tuple(
        replace(page, blocks=(Checklist(cards, 1),)) if page.id == "leaf/first" else page
        for page in TEA.pages
    )
    stand = builds(replace(TEA, pages=pages))
    visitor = stand.opens_topic()
    visitor.rests()
    told = {one.name: one.role for one in tree(visitor.window)}
    assert (told["Milk?"], told["Sugar?"]) == (Role.ListItem, Role.ListItem)
    assert not {"Milk?", "Sugar?", PHONE} & set(visitor.buttons())


def test_assistive_software_is_told_what_is_ticked(asks: Stand) -> None:
    asks.visitor.touches(CUPS[1])
    asks.visitor.rests()
    found = {one.name: one for one in tree(asks.visitor.window)}
    assert [found[label].role for label in CUPS] == [Role.CheckBox] * 3
    ticked = [
        QAccessible.queryAccessibleInterface(item).state().checked
        for item in (found[label].item for label in CUPS)
        if item is not None
    ]
    assert ticked == [0, 1, 0]


def test_a_phone_reads_the_picked_questions_off_the_screen(asks: Stand) -> None:
    visitor = asks.visitor
    visitor.touches(CUPS[0])
    visitor.touches(CUPS[2])
    shows_code(visitor)
    (card,) = codes_in(photograph(visitor))
    assert read_card(card) == {
        "VERSION": "3.0",
        "N": "My questions;;;;",
        "FN": "My questions",
        "NOTE": f"- {CUPS[0]}\n- {CUPS[2]}",
    }
    visitor.touches("Close")
    asks.sees_page("cup/last")
    assert codes_in(photograph(visitor)) == []


def test_control_a_thumb_on_the_code_and_nothing_is_read(asks: Stand) -> None:
    shows_code(asks.visitor)
    picture = photograph(asks.visitor)
    assert codes_in(spoiled(picture, code_on(asks.visitor))) == []


@pytest.mark.parametrize("theme", ["warm", "contrast"])
@pytest.mark.parametrize(("size", "ppi"), [*GATED, ((800, 480), 133.0)])
def test_on_every_panel_the_whole_list_can_be_read(
    builds: Builds, deck: Library, size: tuple[int, int], ppi: float, theme: str
) -> None:
    stand = builds(deck, questions_page(deck), size=size, ppi=ppi, theme=theme)
    visitor = stand.visitor
    shows_code(visitor)
    picture = photograph(visitor)
    (card,) = codes_in(picture)
    assert questions_of(card) == [question.label for question in team_questions(deck)]
    assert not re.search("ketamin|addict", card.decode(), re.IGNORECASE)
    code = code_on(visitor)
    modules = get(stand.kiosk, "sheet.code.size")
    assert code.width() / modules / (ppi / 25.4) >= SMALLEST_MODULE
    assert code.width() % modules == 0, "no module is a part of a dot wider than its neighbour"
    colours = {picture.pixelColor(*at).name() for at in _points(code, modules)}
    assert colours == {QColor("black").name(), QColor("white").name()}


def _points(code: QQuickItem, modules: int) -> Iterator[tuple[int, int]]:
    """Each dot of a row of dots through the middle of the code."""
    whole = place(code).toRect()
    step = whole.width() // modules
    for x in range(whole.left(), whole.left() + whole.width()):
        yield x, whole.top() + step * (modules // 2)


def test_what_is_too_long_for_one_code_comes_in_several(builds: Builds) -> None:
    long = tuple(f"{number} {'Is this question long? ' * 9}".strip() for number in range(3))
    visitor = builds(asking(*long), questions_page(asking(*long))).visitor
    shows_code(visitor)
    read: list[str] = []
    for number in (1, 2, 3):
        visitor.sees(f"This is code {number} of 3.")
        (card,) = codes_in(photograph(visitor))
        assert read_card(card)["FN"] == f"My questions {number}"
        read += questions_of(card)
        visitor.touches("Next")
    assert read == list(long)
    visitor.sees("This is code 1 of 3.")


def test_what_no_code_can_hold_is_refused_with_the_reason(builds: Builds) -> None:
    visitor = builds(asking("Q" * 500), questions_page(asking("Q" * 500))).visitor
    visitor.reads_to(PHONE)
    visitor.touches(PHONE)
    visitor.touches(SHOW)
    visitor.sees("That is too much for a code", "Please pick fewer questions.")
    assert codes_in(photograph(visitor)) == []
    visitor.touches("Close")
    visitor.finds(PHONE)


def test_who_picked_nothing_is_told_kindly_and_may_take_all(ends: Stand) -> None:
    visitor = ends.visitor
    visitor.sees("Nothing is picked yet, and that is fine.")
    shows_code(visitor, TAKE)
    (card,) = codes_in(photograph(visitor))
    assert questions_of(card) == list(CUPS)
    visitor.touches("Close")
    visitor.sees("Take good care")
    assert TAKE not in visitor.buttons()
    visitor.touches("Back")
    visitor.finds(TAKE)


def test_once_it_is_taken_nothing_is_left_but_to_go(ends: Stand) -> None:
    visitor = ends.visitor
    shows_code(visitor, TAKE)
    visitor.touches("Close")
    visitor.sees("Take good care")
    visitor.presses(Qt.Key.Key_Right)
    visitor.sees(START)


def test_not_now_leads_back_and_shows_nothing(ends: Stand) -> None:
    visitor = ends.visitor
    visitor.touches(TAKE)
    visitor.sees(WARNING)
    assert codes_in(photograph(visitor)) == []
    visitor.touches("Not now")
    visitor.sees_no(WARNING)
    visitor.finds(TAKE)


def test_the_code_closes_by_itself_after_a_minute(ends: Stand) -> None:
    visitor = ends.visitor
    shows_code(visitor, TAKE)
    visitor.sees("It closes by itself in about 60 seconds.")
    ends.seconds_pass(31)
    visitor.sees("It closes by itself in about 30 seconds.")
    ends.seconds_pass(29)
    visitor.finds(TAKE)
    assert codes_in(photograph(visitor)) == []


def test_nobody_there_any_more_and_the_code_is_covered(asks: Stand) -> None:
    visitor = asks.visitor
    shows_code(visitor)
    asks.nobody_touches()
    visitor.sees(STILL_THERE)
    assert codes_in(photograph(visitor)) == []
    visitor.touches("Keep reading")
    visitor.sees("It closes by itself")
    assert len(codes_in(photograph(visitor))) == 1
    visitor.touches(DONE)
    visitor.sees(START)
    assert codes_in(photograph(visitor)) == []


def test_by_keyboard(asks: Stand) -> None:
    visitor = asks.visitor
    visitor.chooses(CUPS[1])
    assert picked(visitor, *CUPS) == [False, True, False]
    visitor.chooses(PHONE)
    visitor.sees(WARNING)
    visitor.chooses(SHOW)
    visitor.sees("It closes by itself")
    (card,) = codes_in(photograph(visitor))
    assert questions_of(card) == [CUPS[1]]
    visitor.presses(Qt.Key.Key_Escape)
    asks.sees_page("cup/last")


def test_without_a_printer_there_is_no_button_for_it(asks: Stand) -> None:
    asks.visitor.finds(PHONE)
    assert PRINT not in asks.visitor.buttons()


@pytest.fixture
def office(builds: Builds, qtbot: QtBot) -> Iterator[Stand]:
    yield builds(TEA, questions_page(TEA), settings=OFFICE)
    qtbot.waitUntil(is_at_rest)


def test_a_page_is_printed(office: Stand, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    service = with_cups(tmp_path / "cups", Mood.SLOW, monkeypatch)
    visitor = office.visitor
    visitor.touches(CUPS[1])
    visitor.touches(PRINT)
    visitor.sees("Printing…", UNWELL)
    visitor.sees("Your page is at the printer", "Please take it with you.")
    assert pages_in(service.page()) == 1
    visitor.touches("Close")
    office.sees_page("cup/last")


@pytest.mark.parametrize("mood", [Mood.REFUSES, Mood.ABORTS])
def test_a_printer_that_does_not_work_is_told_plainly(
    office: Stand, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, mood: Mood
) -> None:
    with_cups(tmp_path / "cups", mood, monkeypatch)
    office.visitor.touches(PRINT)
    office.visitor.sees("The printer isn't ready", "Please ask at the desk.")
    assert not any("lp" in text for text in office.visitor.texts())


def test_without_cups_it_is_told_the_same(
    office: Stand, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    without_cups(tmp_path / "empty", monkeypatch)
    office.visitor.touches(PRINT)
    office.visitor.sees("The printer isn't ready", "Please ask at the desk.")


def test_whoever_does_not_wait_reads_on_while_it_prints(
    office: Stand, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    service = with_cups(tmp_path / "cups", Mood.SLOW, monkeypatch)
    visitor = office.visitor
    visitor.touches(PRINT)
    visitor.sees("Printing…")
    visitor.touches("Close")
    office.sees_page("cup/last")
    visitor.touches("Menu")
    visitor.sees(MENU)
    visitor.waits_until(lambda: service.calls("cancel") != [])
    visitor.sees(MENU)


def test_the_cards_are_large_enough_to_touch(builds: Builds) -> None:
    for size, ppi in (*GATED, ((800, 480), 133.0)):
        visitor = builds(TEA, questions_page(TEA), size=size, ppi=ppi).visitor
        visitor.reads_to(CUPS[0])
        assert visitor.finds(CUPS[0]).height() >= 15 * ppi / 25.4
