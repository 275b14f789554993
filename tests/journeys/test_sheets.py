"""A visitor asks where something comes from, and what a word means, and reads on where they were."""

from __future__ import annotations

from PySide6.QtCore import QPoint, Qt

from kiosk.core.origins import origins
from kiosk.core.statement import Verdict
from tests.journeys.story import Stand
from tests.journeys.visitor import Visitor, everything

WHERE, LEAFLET = "Where this comes from", "The tea leaflet"
SELLER = "Written by a company that sells this treatment"


def test_where_a_page_comes_from_and_back(tea_stand: Stand) -> None:
    visitor = tea_stand.opens_topic()
    visitor.touches(WHERE)
    visitor.sees(LEAFLET, SELLER, "Tea comes from leaves.", "Several sources")
    visitor.sees("Not yet checked by a doctor or nurse.", "If you feel unwell, tell staff.")
    visitor.touches("Close")
    tea_stand.sees_page("leaf/first")
    visitor.sees_no(LEAFLET)


def test_what_a_word_means_and_back(tea_stand: Stand) -> None:
    visitor = tea_stand.opens_topic()
    visitor.touches("milk")
    visitor.sees("Milk", "What a cow gives")
    visitor.touches("Close")
    tea_stand.sees_page("leaf/first")


def test_marks_that_go_in_the_moment_that_moves_them_are_not_missed(tea_stand: Stand) -> None:
    """Qt would warn of what is asked of them when they are gone already."""
    visitor = tea_stand.opens_topic()
    visitor.finds("milk")
    marks = next(each for each in everything(visitor.screen) if each.property("spots") is not None)
    text = marks.parentItem().parentItem()
    marks.setProperty("above", marks.property("above") + 1)
    text.setProperty("linked", "")
    visitor.is_stirred()
    visitor.rests()
    assert "milk" not in visitor.buttons()


def above_the_sheet(visitor: Visitor) -> QPoint:
    return QPoint(visitor.window.width() // 2, visitor.window.height() // 6)


def test_the_page_stays_seen_behind_a_meaning_and_a_touch_on_it_closes(tea_stand: Stand) -> None:
    visitor = tea_stand.opens_topic()
    visitor.touches("milk")
    visitor.sees("What a cow gives", "The leaf, first")
    visitor.rests()
    assert set(visitor.buttons()) == {"Close"}
    visitor.waits_until(lambda: listens(visitor))
    visitor.touches_at(above_the_sheet(visitor))
    tea_stand.sees_page("leaf/first")
    visitor.sees_no("What a cow gives")


def test_a_double_tap_on_a_word_leaves_its_meaning_open(tea_stand: Stand) -> None:
    visitor = tea_stand.opens_topic()
    word = visitor.middle_of("milk")
    for _ in range(2):
        visitor.touches_at(word)
    visitor.sees("What a cow gives")
    visitor.rests()
    visitor.sees("What a cow gives")


def listens(visitor: Visitor) -> bool:
    return any(item.property("listens") for item in everything(visitor.screen))


def test_where_an_answer_comes_from_but_not_before_it_is_given(tea_stand: Stand) -> None:
    visitor = tea_stand.opens_questions()
    visitor.rests()
    assert WHERE not in visitor.buttons()
    asked = tea_stand.question_seen()
    tea_stand.answers_right()
    visitor.touches(WHERE)
    visitor.sees(LEAFLET)
    visitor.touches("Close")
    visitor.sees(asked.text, "That's right")


def test_the_second_screenful_is_still_there_afterwards(tea_stand: Stand) -> None:
    visitor = tea_stand.opens_topic()
    visitor.touches("Next")
    visitor.touches("More")
    visitor.rests()
    before = tea_stand.kiosk.state
    visitor.touches(WHERE)
    visitor.sees(LEAFLET)
    visitor.touches("Close")
    assert tea_stand.kiosk.state == before


def test_by_keyboard_escape_closes_it(tea_stand: Stand) -> None:
    visitor = tea_stand.opens_topic()
    visitor.chooses(WHERE)
    visitor.sees(LEAFLET)
    visitor.presses(Qt.Key.Key_Escape)
    tea_stand.sees_page("leaf/first")


def test_nobody_there_any_more(tea_stand: Stand) -> None:
    visitor = tea_stand.opens_topic()
    visitor.touches(WHERE)
    visitor.sees(LEAFLET)
    tea_stand.nobody_touches()
    visitor.sees("Are you still there?")
    visitor.sees_no(LEAFLET)
    visitor.touches("Keep reading")
    visitor.sees(LEAFLET)
    visitor.touches("I'm done")
    visitor.sees("Touch to start")


def test_no_sheet_of_the_real_deck_shows_what_is_left_out(stand: Stand) -> None:
    library = stand.library
    left_out = {each.text for each in library.statements if each.verdict is Verdict.LEAVE_OUT}
    for page in library.pages:
        assert not left_out & {each.statement.for_visitors for each in origins(page, library)}
