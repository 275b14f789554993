"""A visitor checks what they learned, by touch alone."""

from __future__ import annotations

from tests.journeys.story import DONE, MENU, START, THANKS, Stand


def test_a_right_answer(stand: Stand) -> None:
    visitor = stand.opens_questions()
    stand.goes_to_question(several=False)
    question = stand.question_seen()
    stand.answers_right()
    visitor.sees("This is right", question.explanation[0].text)
    assert not visitor.can_see("Not so")


def test_a_wrong_answer_says_not_so_and_why(stand: Stand) -> None:
    visitor = stand.opens_questions()
    stand.goes_to_question(several=False)
    question = stand.question_seen()
    wrong = stand.answers_wrong()
    assert wrong.feedback
    visitor.sees(wrong.feedback.text, question.explanation[0].text, "This is right")
    assert not visitor.can_see("That's right")


def test_not_being_sure_is_no_mistake(stand: Stand) -> None:
    visitor = stand.opens_questions()
    question = stand.question_seen()
    stand.is_unsure()
    visitor.sees(question.explanation[0].text, "This is right")
    assert not visitor.can_see("Not so")


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
    first, *others = stand.right()
    visitor.touches(first)
    visitor.touches(first)
    visitor.rests()
    assert "Check" not in visitor.buttons()
    for text in (first, *others):
        visitor.touches(text)
    visitor.touches("Check")
    visitor.sees("That's right")


def test_one_of_several_is_not_enough(stand: Stand) -> None:
    visitor = stand.opens_questions()
    stand.goes_to_question(several=True)
    visitor.touches(stand.right()[0])
    visitor.touches("Check")
    visitor.sees("Not so")
    assert not visitor.can_see("That's right")


def test_see_the_page_and_back_to_the_very_question(stand: Stand) -> None:
    visitor = stand.opens_questions()
    question = stand.question_seen()
    stand.answers_wrong()
    visitor.rests()
    before = visitor.texts()
    visitor.touches("See the page")
    stand.sees_page(question.page)
    assert visitor.onward() == ""
    visitor.touches("Back")
    visitor.sees(question.text)
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
        visitor.sees(f"{number} of 2", "Once more: take another look.", question.text)
        stand.answers_right() if number == 1 else stand.is_unsure()
        visitor.reads_on()
    visitor.sees(THANKS, "Worth another look", "This went well", "Questions for your care team")
    pages = list(dict.fromkeys(stand.title(question.page) for question in missed))
    assert set(pages) <= set(visitor.buttons())
    visitor.rests()
    summary = visitor.texts()
    assert not any("%" in text or " of 8" in text or "score" in text.lower() for text in summary)
    visitor.touches(pages[0])
    stand.sees_page(missed[[stand.title(question.page) for question in missed].index(pages[0])].page)
    visitor.touches("Back")
    visitor.sees(THANKS)
    visitor.rests()
    assert visitor.texts() == summary
    while "More" in visitor.buttons():
        visitor.touches("More")
        visitor.rests()
    visitor.touches(DONE)
    visitor.sees(START)


def test_everything_right_comes_to_the_summary_at_once(stand: Stand) -> None:
    visitor = stand.opens_questions()
    for _ in range(8):
        stand.answers_right()
        visitor.reads_on()
    visitor.sees(THANKS, "This went well")
    assert not visitor.can_see("Worth another look")


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
        assert not visitor.can_see("This is right")
        stand.answers_right()
        visitor.reads_on()
        second.append(stand.question_seen().id)
    assert first != second


def test_the_questions_can_be_left_for_the_menu(stand: Stand) -> None:
    visitor = stand.opens_questions()
    stand.is_unsure()
    visitor.touches("Menu")
    visitor.sees(MENU)
