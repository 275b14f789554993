"""Picking questions and taking them along, from QML's side of the door."""

from __future__ import annotations

import sys
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtTest import QSignalSpy
from pytestqt.qtbot import QtBot

from kiosk.bridge.kiosk import Kiosk
from kiosk.bridge.screens.take import TakeView
from kiosk.bridge.window.idle import IdleWatch
from kiosk.bridge.window.typeface import load_typeface
from kiosk.core.library import Library
from kiosk.station.settings import PrintSettings, Settings
from kiosk.visit.journey import Journey
from kiosk.visit.states import Attract, Explaining, Summary, Visiting
from kiosk.visit.take import Code, OthersMaySee, Outcome, Printed, Printing
from tests.bridge.model import get
from tests.cups import Mood, is_at_rest, pages_in, with_cups
from tests.made_up import TEA
from tests.takeaway.test_handout import asking
from tests.visit.scenes import ALL_RIGHT, VISITS

ASKING = Visiting(Journey(), Summary(ALL_RIGHT))
OFFICE = Settings(print=PrintSettings(printer="office", paper="Letter"))


def with_printer(library: Library = TEA, settings: Settings = OFFICE) -> Kiosk:
    return Kiosk(library, Attract(), IdleWatch(120), lambda: 5, 20, settings=settings)


def take(kiosk: Kiosk) -> TakeView:
    return get(kiosk, "take")


def sheet(kiosk: Kiosk) -> object:
    assert isinstance(kiosk.state, Explaining)
    return kiosk.state.sheet


def test_picks_are_told_by_their_numbers_and_only_when_they_change(kiosk: Kiosk) -> None:
    kiosk.put(VISITS["summary"])
    told = QSignalSpy(take(kiosk).pickedChanged)
    assert get(kiosk, "take.picked") == [2]
    kiosk.actions.pick(0)
    assert (get(kiosk, "take.picked"), told.count()) == ([0, 2], 1)
    kiosk.actions.goBack(1)
    assert told.count() == 1
    kiosk.actions.leave()
    assert get(kiosk, "take.picked") == []


def test_the_time_counts_while_a_code_is_shown_and_no_longer(qtbot: QtBot) -> None:
    idle = IdleWatch(120)
    kiosk = Kiosk(TEA, Attract(), idle, lambda: 5, 20)
    kiosk.put(VISITS["summary"])
    kiosk.actions.openPhone()
    kiosk.actions.showCode()
    with qtbot.waitSignal(idle.secondPassed):
        pass
    assert sheet(kiosk) == Code(0, 59)
    for _ in range(59):
        idle.secondPassed.emit()
    assert kiosk.state == VISITS["summary"]
    seconds = QSignalSpy(idle.secondPassed)
    other = IdleWatch(1.2)
    with qtbot.waitSignal(other.wentIdle):
        other.watch(present=True, counting=False)
    assert seconds.count() == 0


@pytest.mark.parametrize(
    ("settings", "platform", "offered"),
    [(OFFICE, "linux", True), (OFFICE, "win32", False), (Settings(), "linux", False)],
)
def test_printing_is_offered_where_there_is_a_printer(
    settings: Settings, platform: str, offered: bool, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(sys, "platform", platform)
    assert get(with_printer(settings=settings), "take.prints") is offered


@pytest.fixture(autouse=True)
def comes_to_rest(qtbot: QtBot) -> Iterator[None]:
    yield
    qtbot.waitUntil(is_at_rest)


Prints = Callable[[Kiosk], Outcome]


@pytest.fixture
def prints(qtbot: QtBot) -> Prints:
    load_typeface()

    def print_here(kiosk: Kiosk) -> Outcome:
        kiosk.put(ASKING)
        kiosk.actions.openPrint()
        assert isinstance(sheet(kiosk), Printing)
        qtbot.waitUntil(lambda: isinstance(sheet(kiosk), Printed))
        shown = sheet(kiosk)
        assert isinstance(shown, Printed)
        return shown.outcome

    return print_here


def test_what_is_printed_is_one_page(prints: Prints, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    service = with_cups(tmp_path / "cups", Mood.GOOD, monkeypatch)
    assert prints(with_printer()) is Outcome.AT_THE_PRINTER
    assert pages_in(service.page()) == 1
    assert "media=Letter" in service.calls("lp ")[0]


def test_what_fits_no_page_never_comes_to_the_printer(
    prints: Prints, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    service = with_cups(tmp_path / "cups", Mood.GOOD, monkeypatch)
    kiosk = with_printer(asking(*["Is this question long? " * 12] * 40))
    assert prints(kiosk) is Outcome.TOO_LONG
    assert service.calls() == []


def test_who_keeps_touching_print_gets_no_heap_of_pages(
    qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    load_typeface()
    service = with_cups(tmp_path / "cups", Mood.SLOW, monkeypatch)
    kiosk = with_printer()
    for _ in range(4):
        kiosk.put(ASKING)
        kiosk.actions.openPrint()
    qtbot.waitUntil(lambda: sheet(kiosk) == Printed(Outcome.NOT_READY))
    qtbot.waitUntil(is_at_rest)
    assert len(service.calls("lp ")) == 3


def test_a_page_of_an_earlier_visit_is_not_told_to_the_next(
    qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    load_typeface()
    service = with_cups(tmp_path / "cups", Mood.GOOD, monkeypatch)
    kiosk = with_printer()
    kiosk.put(VISITS["summary"])
    kiosk.actions.openPrint()
    kiosk.actions.leave()
    kiosk.put(VISITS["last page"])
    kiosk.actions.openPhone()
    qtbot.waitUntil(lambda: service.calls("cancel") != [])
    assert sheet(kiosk) == OthersMaySee()


def test_numbers_of_pages_that_are_gone_pick_nothing(kiosk: Kiosk) -> None:
    kiosk.put(VISITS["summary"])
    kiosk.actions.pick(7)
    assert kiosk.state == VISITS["summary"]
    assert get(kiosk, "take.picked") == [2]
