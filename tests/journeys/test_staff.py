"""Staff come in by a knock and a PIN, see how things are, and leave; nobody else does."""

from __future__ import annotations

import logging
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt

from kiosk.staff.attempts import FILE_NAME
from kiosk.staff.machine import LONGEST
from kiosk.staff.states import PAD_SECONDS
from kiosk.visit.states import Attract, Closed, OutOfService, SettingUp, Visiting
from tests.journeys.conftest import Builds
from tests.journeys.staff import BACK, PAD, PANEL, PIN, REFUSED, WRONG, Minds, Staff, bare_place
from tests.journeys.story import START
from tests.made_up import TEA
from tests.sample import sample
from tests.ui.screens import SCREENS, shows


@pytest.fixture
def minds(builds: Builds, tmp_path: Path) -> Iterator[Minds]:
    there: list[Staff] = []

    def mind(pin: str = PIN, **given: object) -> Staff:
        there.append(Staff(builds(TEA, **given), tmp_path, pin))
        return there[-1]

    yield mind
    for each in there:
        each.staffing.end()


def test_staff_come_in_over_a_page_and_find_nothing_of_the_visit(minds: Minds) -> None:
    staff = minds()
    visitor = staff.stand.opens_topic()
    staff.knocks()
    visitor.sees(PAD, BACK)
    staff.types(WRONG)
    visitor.sees(REFUSED)
    assert isinstance(staff.stand.kiosk.state, Visiting), "who only tries ends nobody's visit"
    staff.types(PIN)
    visitor.sees(PANEL, "Today", "Checks", "Faults", "Settings", "Screen", "Restart")
    assert staff.stand.kiosk.state == Attract()
    visitor.touches("Settings")
    visitor.sees("[screen] idle_seconds", "120")
    visitor.touches("Back")
    visitor.touches("Screen")
    visitor.sees("This screen makes no sound yet.")
    visitor.touches(BACK)
    visitor.sees(START)
    visitor.sees_no(PANEL)


@pytest.mark.parametrize("name", sample("a way in", tuple(SCREENS), 12))
def test_on_every_screen_there_is_a_way_in(minds: Minds, name: str) -> None:
    staff = minds()
    shows(staff.stand, name)
    staff.comes_in()
    assert isinstance(staff.stand.kiosk.state, Attract | Closed | OutOfService | SettingUp)


def test_beside_a_finger_that_is_stuck(minds: Minds) -> None:
    staff = minds()
    visitor = staff.stand.opens_topic()
    at = bare_place(visitor)
    visitor.puts_down(at + QPoint(200, 60))
    staff.rests()
    visitor.moves(at + QPoint(201, 60))
    staff.knocks(at, finger=1)
    visitor.sees(PAD)
    visitor.lifts(at + QPoint(200, 60))


def test_control_a_second_finger_of_the_same_hand_is_none_of_it(minds: Minds) -> None:
    staff = minds()
    visitor = staff.stand.opens_topic()
    at = bare_place(visitor)
    visitor.puts_down(at + QPoint(200, 60))
    staff.knocks(at, finger=1)
    visitor.lifts(at + QPoint(200, 60))
    staff.visitor.rests()
    assert visitor.window.property("staff") is None


def _not_held(staff: Staff) -> None:
    staff.knocks(held=0.8)


def _on_a_control(staff: Staff) -> None:
    staff.visitor.touches("Bigger words")
    staff.visitor.finds("100 %")
    staff.knocks(staff.visitor.middle_of("100 %"))
    staff.visitor.touches("Keep this")


def _scattered(staff: Staff) -> None:
    at = bare_place(staff.visitor)
    staff.rests()
    for _ in range(4):
        staff.taps(at)
    staff.taps(at + QPoint(0, 200), held=1.1)


def _too_slow(staff: Staff) -> None:
    at = bare_place(staff.visitor)
    staff.rests()
    for _ in range(4):
        staff.taps(at, pause=0.9)
    staff.taps(at, held=1.1)


def _dragged(staff: Staff) -> None:
    at = bare_place(staff.visitor)
    staff.rests()
    for _ in range(4):
        staff.taps(at)
    staff.visitor.puts_down(at)
    staff.visitor.moves(at + QPoint(0, 80))
    staff.clock.passes(1.1)
    staff.visitor.lifts(at + QPoint(0, 80))


@pytest.mark.parametrize("wrong", [_not_held, _on_a_control, _scattered, _too_slow, _dragged])
def test_what_is_no_knock_does_nothing(minds: Minds, wrong: Callable[[Staff], None]) -> None:
    staff = minds()
    staff.stand.opens_topic()
    wrong(staff)
    staff.visitor.rests()
    assert staff.visitor.window.property("staff") is None
    staff.rests()
    staff.knocks()
    staff.visitor.sees(PAD)


def test_without_a_pin_there_is_no_way_in(minds: Minds) -> None:
    staff = minds(pin="")
    staff.stand.opens_menu()
    staff.knocks()
    staff.asks_by_key()
    staff.visitor.rests()
    assert not staff.visitor.can_see(PAD)


def test_by_keyboard_alone(minds: Minds) -> None:
    staff = minds()
    visitor = staff.stand.opens_menu()
    staff.asks_by_key()
    visitor.sees(PAD)
    visitor.rests()
    visitor.presses(Qt.Key.Key_9)
    visitor.presses(Qt.Key.Key_Backspace)
    staff.types_by_key(PIN)
    visitor.sees(PANEL)
    visitor.chooses("Faults")
    visitor.sees("Nothing is wrong.")
    visitor.presses(Qt.Key.Key_Escape)
    visitor.sees("Restart")
    visitor.presses(Qt.Key.Key_Escape)
    visitor.sees(START)
    visitor.presses(Qt.Key.Key_Return)
    visitor.sees_no(START)


def test_the_pad_closes_by_itself_and_a_touch_keeps_it(minds: Minds) -> None:
    staff = minds()
    visitor = staff.stand.opens_menu()
    staff.knocks()
    visitor.sees(PAD)
    staff.seconds_pass(PAD_SECONDS - 1)
    visitor.touches("7")
    staff.seconds_pass(PAD_SECONDS - 1)
    visitor.sees(PAD)
    staff.seconds_pass(1)
    visitor.sees_no(PAD)
    assert isinstance(staff.stand.kiosk.state, Visiting)


def test_the_panel_closes_by_itself_even_where_something_keeps_touching(minds: Minds) -> None:
    staff = minds()
    staff.comes_in()
    staff.seconds_pass(100)
    staff.visitor.sees(PANEL)
    staff.seconds_pass(20)
    staff.visitor.sees_no(PANEL)
    staff.rests()
    staff.comes_in()
    for _ in range(LONGEST + 1):
        staff.visitor.window.property("staff").tick()
        staff.staffing._glass.deed.emit()
    staff.visitor.sees_no(PANEL)


def test_wrong_tries_are_waited_out(minds: Minds, tmp_path: Path, caplog: pytest.LogCaptureFixture) -> None:
    (tmp_path / FILE_NAME).write_text('{"wrong": 7, "at": 0}', "utf-8")
    staff = minds()
    staff.knocks()
    staff.visitor.sees(PAD)
    staff.types(WRONG)
    staff.visitor.sees(f"{REFUSED} Wait 5 minutes.")
    assert "7" not in staff.visitor.buttons()
    staff.types_by_key(PIN)
    staff.visitor.rests()
    assert not staff.visitor.can_see(PANEL)
    staff.visitor.touches(BACK)
    staff.knocks()
    staff.visitor.sees("Wait 5 minutes.")
    assert caplog.text.count("wrong PIN") == 1


def test_nothing_keeps_the_digits(minds: Minds, tmp_path: Path, caplog: pytest.LogCaptureFixture) -> None:
    caplog.set_level(logging.DEBUG)
    staff = minds()
    staff.knocks()
    staff.visitor.sees(PAD)
    for digit in WRONG:
        staff.visitor.touches(digit)
    staff.visitor.rests()
    assert WRONG in bytes(staff.view._entry._digits).decode(), "control: it is there while it is typed"
    assert WRONG not in repr(staff.view._state)
    assert staff.visitor.texts().count(WRONG) == 0
    staff.visitor.touches("Open")
    staff.visitor.sees(REFUSED)
    staff.types(PIN)
    staff.visitor.sees(PANEL)
    assert staff.view._entry._digits == b""
    kept = b"".join(file.read_bytes() for file in tmp_path.iterdir())
    assert PIN.encode() not in kept
    assert PIN not in caplog.text
    assert WRONG not in caplog.text


def test_the_glass_is_tried_corner_by_corner(minds: Minds) -> None:
    staff = minds()
    staff.comes_in()
    visitor = staff.visitor
    visitor.touches("Screen")
    visitor.touches("Try it")
    visitor.sees("Take your hands off the glass.")
    staff.seconds_pass(3)
    visitor.sees("Touch the middle of the ring.")
    for _ in range(5):
        visitor.rests()
        staff.taps(staff.view.test._target.toPoint() + QPoint(3, 0))
    visitor.sees("All is well")
    visitor.touches("Back")
    visitor.touches("Try it")
    spot = QPoint(400, 300)
    visitor.puts_down(spot)
    staff.seconds_pass(3)
    visitor.lifts(spot)
    for _ in range(5):
        visitor.rests()
        staff.taps(staff.view.test._target.toPoint() + QPoint(0, 40))
    visitor.sees("This needs care", "Something lies on the glass", "mm beside its spot")
