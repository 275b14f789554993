"""A visitor makes the words larger, by touch alone."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint

from tests.journeys.story import DONE, START, Stand
from tests.journeys.visitor import Visitor, everything, words

SIZES = {"100 %": 1.0, "125 %": 1.25, "150 %": 1.5, "200 %": 2.0}
TOGGLES = ("High contrast", "Less movement")
TITLES = 1.4  # what is large already grows by that at most


def pixels(visitor: Visitor, text: str) -> int:
    item = next(item for item in everything(visitor.screen) if words(item) == text)
    return item.property("font").pixelSize()


@pytest.mark.parametrize("size", SIZES)
def test_the_words_of_a_page_grow_by_as_much_as_chosen(stand: Stand, size: str) -> None:
    visitor = stand.opens_topic()
    title = stand.title(stand.library.topics[0].pages[0])
    before = pixels(visitor, title)
    stand.makes_text(size)
    visitor.sees(title)
    assert pixels(visitor, title) == pytest.approx(before * min(SIZES[size], TITLES), abs=2)


def test_on_a_question_too_and_the_answer_stays(stand: Stand) -> None:
    visitor = stand.opens_questions()
    question = stand.question_seen()
    before = pixels(visitor, question.text)
    stand.is_unsure()
    stand.makes_text("200 %")
    visitor.sees(question.text)
    assert pixels(visitor, question.text) > before
    visitor.reads_on()
    visitor.sees("2 of 8")
    assert pixels(visitor, stand.question_seen().text) > before


def test_a_whole_check_at_the_largest_size(stand: Stand) -> None:
    """Every option can be reached, by More where one screen can't hold them all."""
    visitor = stand.opens_questions()
    stand.makes_text("200 %")
    for number in range(1, 9):
        visitor.sees(f"{number} of 8")
        question = stand.question_seen()
        stand.answers_right()
        seen = visitor.reads_all()
        assert any("That's right" in each for each in seen)
        assert "See the page" in seen
        visitor.reads_on()
        visitor.sees_no(question.text)
    stand.comes_to_the_end()


@pytest.mark.parametrize("size", ["150 %", "200 %"])
def test_everything_on_the_menu_can_be_reached(stand: Stand, size: str) -> None:
    visitor = stand.opens_menu()
    stand.makes_text(size)
    seen = visitor.reads_all()
    visitor.sees("Read all")
    assert {topic.title for topic in stand.library.topics} <= set(seen)
    assert stand.library.welcome.check_title in seen


def test_the_size_lasts_for_the_visit_and_no_longer(stand: Stand) -> None:
    visitor = stand.opens_topic()
    stand.makes_text("150 %")
    visitor.touches("Menu")
    visitor.touches("Bigger words")
    assert visitor.finds("150 %").property("chosen") is True
    visitor.touches("Keep this")
    visitor.touches(DONE)
    visitor.sees(START)
    stand.opens_menu()
    visitor.touches("Bigger words")
    assert visitor.finds("100 %").property("chosen") is True


def test_the_page_behind_it_shows_the_size_and_answers_no_button(stand: Stand) -> None:
    visitor = stand.opens_topic()
    title = stand.title(stand.library.topics[0].pages[0])
    before = pixels(visitor, title)
    visitor.touches("Bigger words")
    visitor.touches("125 %")
    visitor.rests()
    assert set(visitor.buttons()) == {*SIZES, *TOGGLES, "Keep this", DONE}
    assert pixels(visitor, title) == pytest.approx(before * 1.25, abs=2)


def test_touching_beside_the_buttons_changes_nothing(stand: Stand) -> None:
    visitor = stand.opens_topic()
    visitor.touches("Bigger words")
    keep = visitor.middle_of("Keep this")
    before = visitor.texts()
    for x in (5, visitor.window.width() - 5):
        visitor.touches_at(QPoint(x, keep.y()))
    visitor.rests()
    assert visitor.texts() == before


def test_im_done_clears_from_there_too(stand: Stand) -> None:
    visitor = stand.opens_topic()
    visitor.touches("Bigger words")
    visitor.touches("200 %")
    visitor.touches(DONE)
    visitor.sees(START)


def test_back_works_after_the_size_changed_on_a_page_looked_up(stand: Stand) -> None:
    """The place behind must not keep a screenful that it no longer has."""
    visitor = stand.opens_questions()
    stand.makes_text("200 %")
    question = stand.question_seen()
    stand.is_unsure()
    visitor.reads_to("See the page")
    visitor.touches("See the page")
    stand.sees_page(question.page)
    stand.makes_text("100 %")
    stand.goes_back_from(question.page)
    visitor.sees("1 of 8")
    visitor.touches("Back")
    visitor.sees(stand.library.welcome.check_opening)
