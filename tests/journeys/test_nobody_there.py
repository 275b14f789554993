"""A visitor walks away, and somebody else may come."""

from __future__ import annotations

from PySide6.QtCore import QPoint

from kiosk.visit import events as on
from kiosk.visit.states import StillThere, Visiting
from tests.journeys.conftest import Builds
from tests.journeys.story import DONE, SORRY, START, STILL_THERE, UNWELL, Stand
from tests.made_up import TEA

KEEP = "Keep reading"


def test_the_question_hides_the_page_behind_it(stand: Stand) -> None:
    visitor = stand.opens_topic(1)
    title = stand.title(stand.library.topics[1].pages[0])
    stand.nobody_touches()
    visitor.sees(STILL_THERE, UNWELL)
    visitor.rests()
    assert not visitor.can_see(title)
    assert set(visitor.buttons()) == {KEEP, DONE}


def test_keep_reading_resumes_exactly_there(stand: Stand) -> None:
    """The same page, the same screenful, the same size of text."""
    visitor = stand.opens_topic(1)
    stand.makes_text("200 %")
    visitor.touches("More")
    visitor.rests()
    before = visitor.texts()
    stand.nobody_touches()
    visitor.sees(STILL_THERE)
    stand.seconds_pass(3)
    visitor.touches(KEEP)
    visitor.sees_no(STILL_THERE)
    visitor.rests()
    assert visitor.texts() == before


def test_keep_reading_resumes_at_the_question_with_its_marks(stand: Stand) -> None:
    visitor = stand.opens_questions()
    stand.goes_to_question(several=True)
    stand.marks(stand.right()[0])
    before = visitor.texts()
    stand.nobody_touches()
    visitor.touches(KEEP)
    visitor.sees_no(STILL_THERE)
    visitor.rests()
    assert visitor.texts() == before
    visitor.reads_to("Check")


def test_it_counts_down_and_starts_again_with_nothing_left(stand: Stand) -> None:
    visitor = stand.opens_questions()
    stand.answers_wrong()
    stand.nobody_touches()
    for left in (20, 19, 18):
        visitor.sees(f"Seconds until this screen starts again: {left}")
        stand.seconds_pass(1)
    stand.seconds_pass(16)
    visitor.sees("Seconds until this screen starts again: 1")
    stand.seconds_pass(1)
    visitor.sees(START)
    stand.opens_menu()
    assert not visitor.can_see("You read this")


def test_im_done_at_the_question(stand: Stand) -> None:
    visitor = stand.opens_topic()
    stand.nobody_touches()
    visitor.touches(DONE)
    visitor.sees(START)


def test_the_open_panel_is_hidden_too_and_comes_back(stand: Stand) -> None:
    visitor = stand.opens_topic()
    visitor.touches("Bigger words")
    visitor.sees("Keep this")
    stand.nobody_touches()
    visitor.sees(STILL_THERE)
    assert set(visitor.buttons()) == {KEEP, DONE}
    visitor.touches(KEEP)
    visitor.sees("Keep this")


def test_time_alone_leads_from_a_page_to_the_question_and_to_the_start(builds: Builds) -> None:
    """With the real clock: a second and a half without a touch, then two seconds of asking."""
    stand = builds(TEA, idle_seconds=1.5, warning_seconds=2)
    stand.opens_menu()
    stand.visitor.sees(STILL_THERE)
    stand.visitor.sees(START)


def test_a_finger_that_lies_still_is_somebody_until_it_is_lifted(builds: Builds) -> None:
    """It tells nothing while it lies there: five times as long as is allowed without a touch. Nor does the
    countdown go on under it."""
    stand = builds(TEA, idle_seconds=0.3)
    visitor, at = stand.visitor, QPoint(stand.visitor.window.width() // 2, 2)
    visitor.puts_down(at)
    stand.kiosk.happen(on.Begin())
    visitor.waits(1.5)
    assert isinstance(stand.kiosk.state, Visiting)
    visitor.lifts(at)
    visitor.sees(STILL_THERE)
    visitor.puts_down(at)
    left = seconds_left(stand)
    visitor.waits(2.5)
    assert seconds_left(stand) == left
    visitor.lifts(at)
    visitor.waits_until(lambda: seconds_left(stand) < left)


def seconds_left(stand: Stand) -> int:
    assert isinstance(stand.kiosk.state, StillThere)
    return stand.kiosk.state.seconds_left


def test_somebody_may_read_on_as_often_as_they_like(stand: Stand) -> None:
    visitor = stand.opens_topic(1)
    title = stand.title(stand.library.topics[1].pages[0])
    for _ in range(12):
        stand.nobody_touches()
        visitor.sees("Seconds until this screen starts again: 20")
        stand.seconds_pass(10)
        visitor.touches(KEEP)
        visitor.sees(title)


def test_whoever_touches_is_not_asked(builds: Builds) -> None:
    """Touches for longer than the time that is allowed without one."""
    stand = builds(TEA, idle_seconds=3, warning_seconds=20)
    visitor = stand.opens_menu()
    for _ in range(10):
        visitor.waits(0.4)
        visitor.touches_at(QPoint(visitor.window.width() // 2, 2))
        assert not visitor.can_see(STILL_THERE)
    visitor.sees(STILL_THERE)


def test_the_screen_that_does_not_work_says_so(broken_stand: Stand) -> None:
    visitor = broken_stand.visitor
    visitor.sees(SORRY, UNWELL)
    assert visitor.buttons() == {}
    before = visitor.texts()
    for x in range(100, visitor.window.width(), 300):
        for y in range(50, visitor.window.height(), 200):
            visitor.touches_at(QPoint(x, y))
    visitor.rests()
    assert visitor.texts() == before


def test_when_it_breaks_during_a_visit_nothing_of_it_stays_on_the_screen(stand: Stand) -> None:
    visitor = stand.opens_questions()
    question = stand.question_seen()
    stand.answers_wrong()
    stand.breaks()
    visitor.sees(SORRY)
    visitor.rests()
    assert not visitor.can_see(question.text)
    assert visitor.buttons() == {}
