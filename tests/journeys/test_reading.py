"""A visitor reads, by touch alone."""

from __future__ import annotations

import pytest

from kiosk.core.blocks.contents import contents
from kiosk.core.library import Library
from tests.journeys.conftest import Builds
from tests.journeys.story import DONE, MENU, START, UNWELL, Stand
from tests.journeys.visitor import Visitor


def test_the_two_minute_way_through_the_four_first_pages(stand: Stand) -> None:
    visitor = stand.opens_menu()
    for topic in stand.library.topics:
        visitor.touches(topic.title)
        stand.sees_opening(topic)
        visitor.touches("Next")
        stand.sees_page(topic.pages[0])
        visitor.touches("Menu")
        visitor.sees(MENU)


def test_every_page_by_next_and_every_page_again_by_back(stand: Stand) -> None:
    visitor = stand.opens_menu()
    visitor.touches("Read all")
    for topic in stand.library.topics:
        stand.sees_opening(topic)
        visitor.touches("Next")
        for page in topic.pages:
            stand.sees_page(page)
            visitor.sees(UNWELL, "Menu", DONE, "Bigger words", "Not yet checked by a doctor or nurse.")
            visitor.reads_on()
    visitor.sees(stand.library.welcome.check_opening)
    for topic in reversed(stand.library.topics):
        for page in reversed(topic.pages):
            stand.goes_back_to_top_of(page)
        visitor.touches("Back")
        stand.sees_opening(topic)
    visitor.touches("Back")
    visitor.sees(MENU)


def test_a_topic_that_was_read_is_marked_on_the_menu(stand: Stand) -> None:
    visitor = stand.opens_topic(3)
    for _ in stand.library.topics[3].pages:
        visitor.reads_on()
    visitor.sees(stand.library.welcome.check_opening)
    visitor.touches("Menu")
    visitor.sees(MENU, "You read this")
    assert visitor.texts().count("You read this") == 1


def test_swiping_turns_forward_and_back(stand: Stand) -> None:
    pages = stand.library.topics[0].pages
    visitor = stand.opens_topic()
    for page in pages[1:3]:
        visitor.swipes("left")
        stand.sees_page(page)
    for page in reversed(pages[:2]):
        visitor.swipes("right")
        stand.sees_page(page)
    visitor.swipes("right")
    stand.sees_opening(stand.library.topics[0])


def test_a_swipe_at_the_end_of_a_topic_shows_the_place_of_the_next(tea_stand: Stand) -> None:
    visitor = tea_stand.opens_topic()
    for _ in range(3):
        visitor.reads_on()
    visitor.reads_to("Next")
    visitor.swipes("left")
    tea_stand.sees_opening(tea_stand.library.topics[1])
    visitor.touches("Back")
    tea_stand.sees_page("leaf/last")


def test_a_page_beside_the_row_is_looked_up_and_closed(stand: Stand) -> None:
    library = stand.library
    aside = next(page for page in library.pages if page.aside)
    topic = library.topic_of(aside)
    linking = next(
        page for page in topic.pages for block in library.page_by_id[page].blocks
        if contents(block).leads_to == aside.id
    )  # fmt: skip
    visitor = stand.opens_topic(library.topics.index(topic))
    while not visitor.can_see(stand.where(linking)):
        visitor.reads_on()
    visitor.touches(f"More: {aside.title[0].lower()}{aside.title[1:]}")
    visitor.sees(aside.title, "Close")
    assert not any("of 4" in text for text in visitor.texts())
    visitor.touches("Close")
    stand.sees_page(linking)


def test_a_short_pull_turns_nothing(stand: Stand) -> None:
    visitor = stand.opens_topic()
    for direction in ("left", "right"):
        visitor.swipes(direction, share=0.06)
        visitor.rests()
        stand.sees_page(stand.library.topics[0].pages[0])


def everything_by_next(visitor: Visitor, pages: int) -> list[list[str]]:
    """What is seen at each stop, screenful by screenful, from here through so many pages."""
    seen = [visitor.texts()]
    for _ in range(pages):
        while "More" in visitor.buttons():
            visitor.touches("More")
            visitor.rests()
            seen.append(visitor.texts())
        visitor.touches("Next")
        visitor.rests()
        seen.append(visitor.texts())
    return seen


@pytest.mark.parametrize("size", ["150 %", "200 %"])
def test_back_shows_every_screenful_again_in_reverse(stand: Stand, size: str) -> None:
    visitor = stand.opens_topic(1)
    stand.makes_text(size)
    seen = everything_by_next(visitor, 4)
    assert len(seen) > 5, "No page had a second screenful, so this showed nothing."
    for earlier in reversed(seen[:-1]):
        visitor.touches("Back")
        visitor.rests()
        assert visitor.texts() == earlier


def test_hasty_back_comes_to_a_screenful_that_there_is(builds: Builds, deck: Library) -> None:
    """The page before the one before is not on the shelf yet: nothing must be read from its place there."""
    stand = builds(deck, pace=1)
    visitor = stand.opens_topic(1)
    stand.makes_text("200 %")
    seen = everything_by_next(visitor, 4)
    at = visitor.middle_of("Back")
    for _ in range(3):
        visitor.touches_at(at)
        visitor.touches_at(at)
        visitor.rests()
        assert visitor.texts() in seen


def test_back_from_the_questions_shows_the_end_of_the_last_page(stand: Stand) -> None:
    visitor = stand.opens_topic(3)
    stand.makes_text("200 %")
    seen = everything_by_next(visitor, len(stand.library.topics[3].pages))
    visitor.touches("Back")
    visitor.rests()
    assert visitor.texts() == seen[-2]


def test_the_way_out_of_a_topic_that_is_hard_to_read(stand: Stand) -> None:
    hard = {page.id for page in stand.library.pages if page.leave_topic}
    assert hard
    visitor = stand.opens_topic()
    for page in filter(lambda page: page.topic, stand.library.pages):
        if visitor.can_see(" pages, about "):
            visitor.touches("Next")
        stand.sees_page(page.id)
        assert ("Leave this topic" in visitor.buttons()) == (page.id in hard)
        if page.id in hard:
            break
        visitor.reads_on()
    visitor.touches("Leave this topic")
    visitor.sees(MENU)


def test_a_link_to_a_page_leads_there_and_back(tea_stand: Stand) -> None:
    visitor = tea_stand.opens_topic()
    for _ in range(3):
        visitor.reads_on()
    visitor.touches("More about the pot")
    tea_stand.sees_page("pot/first")
    assert "Next" not in visitor.buttons()
    tea_stand.goes_back_from("pot/first")
    tea_stand.sees_page("leaf/last")


def test_im_done_clears_at_once(stand: Stand) -> None:
    visitor = stand.opens_topic()
    for _ in stand.library.topics[0].pages:
        visitor.reads_on()
    stand.makes_text("150 %")
    visitor.touches(DONE)
    visitor.sees(START)
    asked = {teaser.question for teaser in stand.library.welcome.teasers}
    visitor.sees_no(*(page.title for page in stand.library.pages if page.title not in asked))
    stand.opens_menu()
    assert not visitor.can_see("You read this")
    visitor.touches("Bigger words")
    assert visitor.finds("100 %").property("chosen") is True
