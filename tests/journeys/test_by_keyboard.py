"""The same visit without touching the screen: Tab, Space, Enter, arrows, Escape."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt

from kiosk.core.page import OPENING, Topic
from tests.journeys.story import DONE, MENU, SORRY, START, STILL_THERE, THANKS, UNSURE, Stand
from tests.journeys.visitor import Visitor

Key = Qt.Key


def begins(stand: Stand) -> Visitor:
    stand.visitor.tabs_to(START)
    stand.visitor.presses(Key.Key_Return)
    chooses_further(stand.visitor, "Go on")
    stand.visitor.sees(MENU)
    return stand.visitor


def chooses_further(visitor: Visitor, *labels: str) -> None:
    """Each once, as they come into view, by More where this screenful has no more of them."""
    left = set(labels)
    while left:
        visitor.rests()
        here = left & set(visitor.buttons())
        for label in here or {"More"}:
            visitor.chooses(label)
        left -= here
    visitor.rests()


def opens(stand: Stand, topic: Topic) -> None:
    stand.visitor.chooses(topic.title)
    stand.sees_opening(topic)
    chooses_further(stand.visitor, "Next")


def answers(stand: Stand, *options: str) -> None:
    several = len(stand.right()) > 1 and options != (UNSURE,)
    chooses_further(stand.visitor, *options)
    if several:
        chooses_further(stand.visitor, "Check")


@pytest.mark.parametrize("key", [Key.Key_Return, Key.Key_Enter, Key.Key_Space])
def test_any_of_these_keys_starts_a_visit(stand: Stand, key: Qt.Key) -> None:
    stand.visitor.sees(START)
    stand.visitor.presses(key)
    stand.visitor.sees(stand.title(OPENING))


def test_a_topic_from_its_first_page_to_its_last(stand: Stand) -> None:
    visitor = begins(stand)
    topic = stand.library.topics[2]
    opens(stand, topic)
    for page in topic.pages:
        stand.sees_page(page)
        chooses_further(visitor, "Next")
    visitor.chooses("Menu")
    visitor.sees(MENU, "You read this")


def test_the_arrows_turn_pages(stand: Stand) -> None:
    visitor = begins(stand)
    topic = stand.library.topics[0]
    opens(stand, topic)
    stand.sees_page(topic.pages[0])
    visitor.presses(Key.Key_Right)
    stand.sees_page(topic.pages[1])
    visitor.presses(Key.Key_Left)
    stand.sees_page(topic.pages[0])


def test_the_arrows_turn_pages_from_a_button_of_the_frame(stand: Stand) -> None:
    visitor = begins(stand)
    topic = stand.library.topics[0]
    opens(stand, topic)
    visitor.tabs_to("Next")
    visitor.presses(Key.Key_Right)
    stand.sees_page(topic.pages[1])
    visitor.presses(Key.Key_Left)
    stand.sees_page(topic.pages[0])


def test_next_stays_in_focus_from_page_to_page(stand: Stand) -> None:
    """Space after Space reads on, without Tab between them."""
    visitor = begins(stand)
    topic = stand.library.topics[1]
    opens(stand, topic)
    visitor.tabs_to("Next")
    for page in topic.pages[1:4]:
        visitor.presses(Key.Key_Space)
        stand.sees_page(page)
        visitor.rests()


def test_the_whole_check_with_one_missed_and_one_unsure(stand: Stand) -> None:
    visitor = begins(stand)
    chooses_further(visitor, stand.library.welcome.check_title)
    chooses_further(visitor, "Start")
    missed = []
    for number in range(1, 9):
        visitor.sees(f"{number} of 8")
        if number == 1:
            missed.append(stand.question_seen().text)
            wrong = stand.wrong()
            answers(stand, wrong.text)
            visitor.sees("Almost" if wrong.partly else "No, and here is why")
        elif number == 2:
            missed.append(stand.question_seen().text)
            answers(stand, UNSURE)
            visitor.sees("Here is the answer")
        else:
            answers(stand, *stand.right())
        chooses_further(visitor, "Next")
    for text in missed:
        visitor.sees(text)
        answers(stand, *stand.right())
        chooses_further(visitor, "Next")
    chooses_further(visitor, "Go on")
    visitor.sees(THANKS)
    visitor.chooses(DONE)
    visitor.sees(START)


def test_see_the_page_and_back(stand: Stand) -> None:
    visitor = begins(stand)
    chooses_further(visitor, stand.library.welcome.check_title)
    chooses_further(visitor, "Start")
    visitor.sees("1 of 8")
    question = stand.question_seen()
    answers(stand, UNSURE)
    chooses_further(visitor, "See the page")
    stand.sees_page(question.page)
    visitor.chooses("Back")
    visitor.sees(question.text)


def test_the_text_size_screen_keeps_the_focus_to_itself(stand: Stand) -> None:
    visitor = begins(stand)
    visitor.chooses("Bigger words")
    visitor.sees("Keep this")
    visitor.rests()
    labels = set[str]()
    for _ in range(12):
        labels.add(visitor.focused_label())
        visitor.presses(Key.Key_Tab)
    assert labels == {"100 %", "125 %", "150 %", "200 %", "High contrast", "Less movement", "Keep this", DONE}


def test_the_text_size_by_keys_and_escape_closes_the_panel(stand: Stand) -> None:
    visitor = begins(stand)
    visitor.chooses("Bigger words")
    visitor.chooses("150 %")
    visitor.presses(Key.Key_Escape)
    visitor.sees_no("Keep this")
    visitor.sees(MENU)
    visitor.chooses("Bigger words")
    assert visitor.finds("150 %").property("chosen") is True


def test_keep_reading_has_the_focus_when_the_question_comes(stand: Stand) -> None:
    visitor = begins(stand)
    opens(stand, stand.library.topics[0])
    stand.nobody_touches()
    visitor.sees(STILL_THERE)
    visitor.rests()
    assert visitor.focused_label() == "Keep reading"
    visitor.presses(Key.Key_Return)
    stand.sees_page(stand.library.topics[0].pages[0])


def test_im_done_at_the_question(stand: Stand) -> None:
    visitor = begins(stand)
    stand.nobody_touches()
    visitor.sees(STILL_THERE)
    visitor.chooses(DONE)
    visitor.sees(START)


KEYS = (
    *(Key.Key_Tab, Key.Key_Return, Key.Key_Enter, Key.Key_Space, Key.Key_Escape),
    *(Key.Key_Left, Key.Key_Right, Key.Key_Up, Key.Key_Down, Key.Key_Home, Key.Key_End, Key.Key_PageDown),
    *(Key.Key_Menu, Key.Key_F1, Key.Key_F11, Key.Key_A),
)


def test_no_key_wakes_the_screen_that_does_not_work(broken_stand: Stand) -> None:
    visitor = broken_stand.visitor
    visitor.sees(SORRY)
    before = visitor.texts()
    for key in KEYS:
        visitor.presses(key)
    visitor.rests()
    assert visitor.texts() == before


def test_escape_on_a_page_leads_nowhere(stand: Stand) -> None:
    visitor = begins(stand)
    opens(stand, stand.library.topics[0])
    stand.sees_page(stand.library.topics[0].pages[0])
    visitor.presses(Key.Key_Escape)
    visitor.rests()
    stand.sees_page(stand.library.topics[0].pages[0])
    assert visitor.window.isVisible()
