"""Visits through the kiosk, and what the report says of them afterwards: of all together, and of nobody."""

from __future__ import annotations

import os
import time
from collections.abc import Iterator, Sequence
from datetime import date, datetime
from itertools import permutations
from pathlib import Path

import pytest
from msgspec.structs import replace
from PySide6.QtGui import QGuiApplication

from kiosk.bridge.language import Edition
from kiosk.counts.batch import Batch
from kiosk.counts.query import UnreadError
from kiosk.counts.report import FEW, AnswerCount, NamedCount
from kiosk.counts.store import FILE_NAME, Store
from kiosk.counts.tally import tally
from kiosk.visit import events as on
from kiosk.visit.journey import TEXT_SCALES
from kiosk.visit.states import Attract, OutOfService, SettingUp, Visiting
from tests.counts.counted import DAY, CountedKiosk
from tests.made_up import TEA
from tests.visit.scenes import VISITS

pytestmark = pytest.mark.usefixtures("qapp")


@pytest.fixture
def screen(tmp_path: Path, qapp: QGuiApplication) -> CountedKiosk:
    return CountedKiosk(tmp_path)


def numbers(counts: Sequence[NamedCount]) -> dict[str, object]:
    return {each.name: each.number for each in counts}


def test_a_day_in_a_waiting_room_is_told_as_a_whole(screen: CountedKiosk) -> None:
    for _ in range(6):
        screen.comes("water/first", seconds=200)
    for _ in range(5):
        screen.answers(right=1, missed=1)
    screen.counting.look()
    told = screen.tells()

    assert (told.begun, told.told, told.finished, told.days_on) == (11, 11, 5, 1)
    assert numbers(told.pages)["water/first"] == 6
    assert told.answers == AnswerCount("", 5, 5, 0)
    assert numbers(told.minutes) == {
        "under 1": 5, "1 to 2": 0, "2 to 5": 6, "5 to 10": 0, "10 to 20": 0, "over 20": 0
    }  # fmt: skip
    assert numbers(told.languages) == {"en": 11}


def test_only_the_first_try_at_a_question_counts(screen: CountedKiosk) -> None:
    """What was missed is asked once more, and then answered right."""
    for _ in range(5):
        screen.answers(missed=2, unsure=1)
    screen.counting.look()

    assert screen.tells().answers == AnswerCount("", 0, 10, 5)


def test_a_page_counts_once_a_visit(screen: CountedKiosk) -> None:
    for _ in range(5):
        screen.happens(on.BeginReading("leaf/first"), on.Next(), on.Back(), on.Next(), on.Back(), on.Done())
    screen.counting.look()

    assert numbers(screen.tells().pages) == {"leaf/first": 5, "leaf/long": 5}


def test_how_visitors_like_the_screen_counts_as_they_left_it(screen: CountedKiosk) -> None:
    for _ in range(5):
        screen.happens(on.BeginReading("leaf/first"), on.OpenComfort())
        screen.happens(*(on.SetTextScale(scale) for scale in TEXT_SCALES[:3]), on.SetContrast(True))
        screen.happens(on.CloseComfort(), on.Done())
    screen.counting.look()
    told = screen.tells()

    assert numbers(told.text_sizes) == {"150%": 5}
    assert numbers(told.themes) == {"more contrast": 5}


def test_a_visit_counts_in_the_language_that_it_ended_in(screen: CountedKiosk) -> None:
    screen.kiosk.language.offer([Edition(replace(TEA, language="es"))])
    for _ in range(5):
        screen.happens(on.BeginReading("leaf/first"), on.OpenMenu())
        screen.kiosk.language.choose("es")
        screen.happens(on.OpenMenu(), on.ChooseTopic("leaf"), on.Next(), on.Done())
    screen.counting.look()

    assert numbers(screen.tells().languages) == {"es": 5}
    assert (screen.tells().begun, screen.tells().told) == (5, 5)


@pytest.mark.parametrize("name", VISITS)
def test_in_every_state_somebody_is_there_or_nobody(name: str) -> None:
    """Whatever lies over the place of a visit, it is the same visit."""
    known = tally(None, VISITS[name], TEA, 0)

    assert (known is None) is isinstance(VISITS[name], Attract | OutOfService | SettingUp)


def test_waiting_for_an_answer_that_never_comes_is_no_part_of_a_visit(screen: CountedKiosk) -> None:
    for _ in range(5):
        screen.happens(on.BeginReading("leaf/first"))
        screen.clocks.pass_by(50)
        screen.happens(on.Next())
        screen.clocks.pass_by(120)
        screen.idle.wentIdle.emit()
        for _ in range(20):
            screen.clocks.pass_by(1)
            screen.idle.secondPassed.emit()
    screen.counting.look()

    assert numbers(screen.tells().minutes)["under 1"] == 5
    assert screen.tells().finished == 0


def test_of_four_visits_the_file_says_that_there_were_some_and_nothing_else(screen: CountedKiosk) -> None:
    for _ in range(4):
        screen.comes("water/pictured")
    screen.counting.end()
    told = screen.tells()

    assert (told.begun, told.told, told.pages, told.languages) == (FEW, 0, (), ())
    assert b"water/pictured" not in _all_bytes(screen.folder)


def test_who_touches_the_screen_and_leaves_hides_nobody(screen: CountedKiosk) -> None:
    """Else the page that one visitor read would be all that five visits tell."""
    screen.comes("water/pictured")
    for _ in range(9):
        screen.happens(on.Begin(), on.Done())
    screen.counting.end()

    assert screen.tells().begun == 10
    assert b"water/pictured" not in _all_bytes(screen.folder)


def test_small_numbers_are_not_told(screen: CountedKiosk) -> None:
    for page in ("leaf/first", "leaf/first", "leaf/first", "leaf/first", "cup/last"):
        screen.comes(page)
    screen.counting.look()

    assert screen.tells().begun == 5
    assert numbers(screen.tells().pages) == {"cup/last": FEW, "leaf/first": FEW}


def test_a_visit_is_not_written_when_it_ends(screen: CountedKiosk) -> None:
    """When the file changed tells when the program looked, not when somebody left."""
    for _ in range(7):
        screen.comes()
    assert not (screen.folder / FILE_NAME).exists()
    with pytest.raises(UnreadError, match="Nothing has been counted here yet"):
        screen.tells()


PAGES: tuple[str, ...] = ("leaf/first", "water/pictured", "pot/last", "cup/last", "cup/first")


def test_in_which_order_visitors_came_leaves_no_trace(tmp_path: Path) -> None:
    """Not one bit of the file differs, nor does anything lie beside it."""
    files = [_written(tmp_path / str(n), order, together=True) for n, order in enumerate(_orders())]

    assert len({*files}) == 1


def test_control_written_one_by_one_the_order_shows(tmp_path: Path) -> None:
    files = [_written(tmp_path / str(n), order, together=False) for n, order in enumerate(_orders())]

    assert len({*files}) > 1


def _orders() -> list[tuple[str, ...]]:
    return list(permutations(PAGES))[::17]


def _written(folder: Path, pages: Sequence[str], *, together: bool) -> bytes:
    screen, store = CountedKiosk(folder), Store(folder)
    for page in pages:
        if together:
            screen.comes(page)
        else:
            screen.happens(on.BeginReading(page))
            visit = tally(None, screen.kiosk.state, screen.kiosk.library, 0)
            assert visit is not None
            store.add(Batch(sums=dict.fromkeys(visit.sums(), 1), read=5).day_sums(DAY), DAY, 24)
            screen.happens(on.Done())
    if together:
        screen.counting.look()
    assert os.listdir(folder) == [FILE_NAME]
    return (folder / FILE_NAME).read_bytes()


def _all_bytes(folder: Path) -> bytes:
    return b"".join(path.read_bytes() for path in sorted(folder.iterdir()))


def test_after_five_visits_the_file_holds_sums_and_no_time(screen: CountedKiosk) -> None:
    for _ in range(5):
        screen.comes("water/pictured")
    screen.counting.look()
    data = _all_bytes(screen.folder)

    assert b"water/pictured" in data, "control: what is written is found"
    for trace in (b"09:0", b"9:00", str(int(screen.clocks.wall))[:6].encode(), b"OpenPart", b"Reading"):
        assert trace not in data


def test_what_a_visit_leaves_in_memory_is_part_of_a_sum(screen: CountedKiosk) -> None:
    screen.happens(on.BeginReading("leaf/first"))
    assert screen.counting._visit is not None
    screen.happens(on.Done())
    assert screen.counting._visit is None
    assert screen.counting._batch.read == 1


# The clock


def test_a_day_is_written_when_it_is_over_and_what_waits_goes_on(screen: CountedKiosk) -> None:
    screen.comes("water/last")
    screen.clocks.pass_by(86_400)
    screen.counting.look()
    assert screen.tells().begun == FEW
    assert screen.tells().pages == ()
    for _ in range(4):
        screen.comes("water/last")
    screen.counting.look()

    assert numbers(screen.tells().pages) == {"water/last": 5}
    assert screen.tells().begun == 5
    assert screen.tells(first=date(2026, 5, 21)).begun == FEW


def test_a_clock_that_starts_in_1970_dates_nothing(tmp_path: Path, caplog: pytest.LogCaptureFixture) -> None:
    screen = CountedKiosk(tmp_path, datetime(1970, 1, 2))
    for _ in range(5):
        screen.comes()
    screen.counting.look()
    screen.counting.look()

    assert not (tmp_path / FILE_NAME).exists()
    (told,) = caplog.messages
    assert told.startswith("The clock says that it is 1970-01-02, which can't be. Set it.")
    assert screen.counting.trouble.startswith("The clock says")

    screen.clocks.set(datetime(2026, 5, 20, 12))
    screen.counting.look()
    assert (screen.tells().begun, screen.tells().told, screen.tells().days_on) == (5, 5, 1)
    assert screen.counting.trouble == ""


@pytest.mark.parametrize("jump", [datetime(2026, 5, 3, 9), datetime(2027, 1, 1, 9), datetime(2099, 1, 1)])
def test_a_clock_that_jumps_loses_no_visit_and_makes_none_longer(
    screen: CountedKiosk, jump: datetime
) -> None:
    for _ in range(5):
        screen.comes(seconds=90)
    screen.counting.look()
    screen.happens(on.BeginReading("leaf/first"))
    screen.clocks.set(jump)
    screen.clocks.pass_by(90)
    screen.happens(on.Next(), on.Done())
    for _ in range(4):
        screen.comes(seconds=90)
    screen.counting.look()
    told = screen.tells(first=date(2026, 1, 1), last=date(2099, 12, 31))

    assert (told.begun, told.told) == (10, 10)
    assert numbers(told.minutes)["1 to 2"] == 10


def test_a_day_yet_to_come_is_told_as_a_fault_of_the_clock(screen: CountedKiosk) -> None:
    screen.clocks.set(datetime(2036, 1, 1))
    for _ in range(5):
        screen.comes()
    screen.counting.look()
    screen.clocks.set(datetime(2026, 5, 20, 9))

    assert screen.tells().ahead == 1
    assert screen.tells().begun == 0


@pytest.fixture
def new_york() -> Iterator[None]:
    before = os.environ.get("TZ")
    os.environ["TZ"] = "America/New_York"
    time.tzset()
    yield
    if before is None:
        del os.environ["TZ"]
    else:
        os.environ["TZ"] = before
    time.tzset()


@pytest.mark.usefixtures("new_york")
@pytest.mark.parametrize("evening", [datetime(2026, 3, 7, 23, 30), datetime(2026, 10, 31, 23, 30)])
def test_a_night_with_an_hour_more_or_less_is_one_night(tmp_path: Path, evening: datetime) -> None:
    """In New York the clocks are set on March 8 and on November 1, 2026."""
    screen = CountedKiosk(tmp_path, evening)
    for _ in range(25):
        screen.comes(seconds=600)
        screen.clocks.pass_by(600)
        screen.counting.look()
    told = screen.tells()

    assert (told.begun, told.days_on) == (25, 2)
    assert told.periods[0].begun == FEW, "two of them before midnight"
    assert numbers(told.minutes)["10 to 20"] == 25


def test_a_new_window_goes_on_counting(screen: CountedKiosk, tmp_path: Path) -> None:
    """At night, or after an error: a visit that was under way is over."""
    for _ in range(4):
        screen.comes()
    screen.happens(on.BeginReading("leaf/first"))
    assert isinstance(screen.kiosk.state, Visiting)
    after = CountedKiosk(tmp_path / "other")
    screen.counting.follow(after.kiosk, 24)
    screen.kiosk.happen(on.Next())
    screen.counting.look()

    assert (screen.tells().begun, screen.tells().told) == (5, 5)
