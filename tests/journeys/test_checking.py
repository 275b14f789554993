"""A visitor checks what they learned, by touch alone."""

from __future__ import annotations

from tests.journeys.story import DONE, MENU, START, Stand

MARK, CHOSE = "Right", "You chose"


def test_a_right_answer(stand: Stand) -> None:
    visitor = stand.opens_questions()
    stand.goes_to_question(several=False)
    question = stand.question_seen()
    stand.answers_right()
    visitor.sees("That's right", CHOSE, MARK, question.explanation[0].text)
    assert not visitor.can_see("No, and here is why")


def test_a_wrong_answer_says_not_so_and_why(stand: Stand) -> None:
    visitor = stand.opens_questions()
    stand.goes_to_question(several=False)
    question = stand.question_seen()
    wrong = stand.answers_wrong()
    assert wrong.feedback
    visitor.sees("No, and here is why", CHOSE, wrong.feedback.text, question.explanation[0].text)
    assert MARK in visitor.texts()
    assert not visitor.can_see("That's right")


def test_not_being_sure_is_no_mistake(stand: Stand) -> None:
    visitor = stand.opens_questions()
    question = stand.question_seen()
    stand.is_unsure()
    visitor.sees("Here is the answer", question.explanation[0].text)
    assert MARK in visitor.texts()
    assert not visitor.can_see("No, and here is why")


def test_an_answer_stays_as_it_was_given(stand: Stand) -> None:
    visitor = stand.opens_questions()
    stand.goes_to_question(several=False)
    stand.answers_wrong()
    assert not set(stand.right()) & set(visitor.buttons())


def test_several_answers_are_marked_and_then_checked(stand: Stand) -> None:
    visitor = stand.opens_questions()
    stand.goes_to_question(several=True)
    visitor.sees("Choose all that are right.")
    assert "Check" not in visitor.buttons()
    first, *others = sorted(stand.right(), key=lambda option: option not in visitor.buttons())
    stand.marks(first)
    stand.marks(first)
    assert "Check" not in visitor.buttons()
    stand.marks(first, *others)
    visitor.reads_to("Check")
    visitor.touches("Check")
    visitor.sees("That's right")


def test_one_of_several_is_not_enough(stand: Stand) -> None:
    visitor = stand.opens_questions()
    stand.goes_to_question(several=True)
    stand.answers(stand.right()[0])
    visitor.sees("Almost", CHOSE, MARK)
    assert MARK in visitor.texts(), "and those that were not chosen"
    assert not visitor.can_see("That's right")
    assert not visitor.can_see("No, and here is why")


def test_see_the_page_and_back_to_the_very_question(stand: Stand) -> None:
    visitor = stand.opens_questions()
    question = stand.question_seen()
    stand.answers_wrong()
    visitor.reads_to("See the page")
    before = visitor.texts()
    visitor.touches("See the page")
    stand.sees_page(question.page)
    visitor.reads_all()
    assert "Next" not in visitor.buttons()
    stand.goes_back_from(question.page)
    visitor.sees(question.text)
    visitor.rests()
    assert visitor.texts() == before


def test_a_page_that_was_looked_up_is_closed_from_its_end(stand: Stand) -> None:
    """However many screenfuls it took: no way back through all of them."""
    visitor = stand.opens_questions()
    stand.answers_wrong()
    visitor.reads_to("See the page")
    before = visitor.texts()
    visitor.touches("See the page")
    visitor.reads_to("Close")
    visitor.touches("Close")
    visitor.rests()
    assert visitor.texts() == before


def test_back_shows_the_question_before_with_its_answer(stand: Stand) -> None:
    visitor = stand.opens_questions()
    stand.answers_wrong()
    visitor.rests()
    before = visitor.texts()
    visitor.reads_on()
    visitor.sees("2 of 8")
    visitor.touches("Back")
    visitor.sees("1 of 8")
    visitor.rests()
    assert visitor.texts() == before


def test_missed_ones_come_once_more_and_then_the_summary(stand: Stand) -> None:
    visitor = stand.opens_questions()
    missed, well = [], []
    for number in range(1, 9):
        visitor.sees(f"{number} of 8")
        question = stand.question_seen()
        if number in (2, 5):
            missed.append(question)
            stand.answers_wrong() if number == 2 else stand.is_unsure()
        else:
            well.append(question)
            stand.answers_right()
        visitor.reads_on()
    for number, question in enumerate(missed, start=1):
        visitor.sees(f"{number} of 2", question.text)
        assert any(text.startswith("Once more: ") for text in visitor.texts())
        stand.answers_right() if number == 1 else stand.is_unsure()
        visitor.reads_on()
    stand.comes_to_the_end()
    visitor.rests()
    summary = visitor.texts()
    pages = list(dict.fromkeys(question.page for question in missed))
    visitor.reads_to(stand.title(pages[0]))
    before = visitor.texts()
    visitor.touches(stand.title(pages[0]))
    stand.sees_page(pages[0])
    stand.goes_back_from(pages[0])
    visitor.rests()
    assert visitor.texts() == before
    seen = [*summary, *visitor.reads_all()]
    assert "Worth another look" in seen
    assert {stand.title(question.page) for question in (*missed, *well)} <= set(seen)
    assert not any("%" in text or " of 8" in text or "score" in text.lower() for text in seen)
    visitor.touches(DONE)
    visitor.sees(START)


def test_everything_right_comes_to_the_summary_at_once(stand: Stand) -> None:
    visitor = stand.opens_questions()
    for _ in range(8):
        stand.answers_right()
        visitor.reads_on()
    stand.comes_to_the_end()
    seen = visitor.reads_all()
    assert "Touch a page to see it again." in seen
    assert "Worth another look" not in seen


def test_the_next_visitor_gets_other_questions_and_no_answers(stand: Stand) -> None:
    visitor = stand.opens_questions()
    first = [stand.question_seen().id]
    for _ in range(3):
        stand.answers_right()
        visitor.reads_on()
        first.append(stand.question_seen().id)
    visitor.touches(DONE)
    stand.opens_questions()
    second = [stand.question_seen().id]
    for _ in range(3):
        assert not visitor.can_see(MARK)
        assert not visitor.can_see(CHOSE)
        stand.answers_right()
        visitor.reads_on()
        second.append(stand.question_seen().id)
    assert first != second


def test_the_questions_can_be_left_for_the_menu(stand: Stand) -> None:
    visitor = stand.opens_questions()
    stand.is_unsure()
    visitor.touches("Menu")
    visitor.sees(MENU)
