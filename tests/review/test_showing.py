"""Where only signed pages may be shown: what is left of a deck, and what must be done before any of it is."""

from __future__ import annotations

from collections.abc import Iterator

from hypothesis import given
from hypothesis import strategies as st
from msgspec.structs import replace

from kiosk.core.blocks.types import PageLink
from kiosk.core.library import Library
from kiosk.core.todo import ToDo
from kiosk.core.typed import kiosk_command
from kiosk.review.reviews import Reviews, review
from kiosk.review.showing import only_signed, to_do
from kiosk.visit import events as on
from kiosk.visit.machine import advance
from kiosk.visit.states import Attract, Explaining, State, Summary
from tests.review.signed import DUE, NOTED, TODAY, all_signed, signature

NEEDED = ["leaf/first", "water/first", "pot/first", "cup/first", "cup/last"]
PAGES = [page.id for page in NOTED.pages]


def signed_but(*pages: str) -> Reviews:
    return review(NOTED, all_signed(but=pages), TODAY)


def links(library: Library) -> Iterator[str]:
    for page in library.pages:
        yield from (block.page for block in page.blocks if isinstance(block, PageLink))


def test_a_deck_that_is_signed_throughout_is_shown_as_it_is() -> None:
    assert only_signed(NOTED, signed_but()) == NOTED
    assert to_do(NOTED, signed_but()) == ()


def test_an_unsigned_page_goes_and_the_rest_stays() -> None:
    left = only_signed(NOTED, signed_but("leaf/long"))
    assert [page.id for page in left.pages] == [name for name in PAGES if name != "leaf/long"]
    assert left.topic_by_id["leaf"].pages == ("leaf/first", "leaf/pictured", "leaf/last")
    assert left.questions == NOTED.questions
    assert to_do(NOTED, signed_but("leaf/long")) == ()


def test_links_and_questions_that_lead_to_it_go_with_it() -> None:
    left = only_signed(NOTED, signed_but("pot/first"))
    assert "pot/first" in set(links(NOTED))
    assert "pot/first" not in set(links(left))
    assert {question.page for question in left.questions} == {"leaf/first", "water/first", "cup/first"}


def test_a_question_of_the_first_screen_goes_with_the_page_that_answers_it() -> None:
    left = only_signed(NOTED, signed_but("leaf/long"))
    assert [teaser.page for teaser in NOTED.welcome.teasers] == ["water/first", "leaf/long"]
    assert [teaser.page for teaser in left.welcome.teasers] == ["water/first"]


def test_a_question_takes_the_picture_of_its_own_page_where_the_lender_goes() -> None:
    first, *others = NOTED.questions
    lent = replace(NOTED, questions=(replace(first, pictured="leaf/pictured"), *others))
    signed = review(lent, all_signed(lent, but=("leaf/pictured",)), TODAY)
    assert only_signed(lent, signed).questions == NOTED.questions


def test_a_topic_with_no_page_left_goes() -> None:
    left = only_signed(NOTED, signed_but(*(name for name in PAGES if name.startswith("pot/"))))
    assert [topic.id for topic in left.topics] == ["leaf", "water", "cup"]


def test_a_page_that_was_only_a_link_goes_with_what_it_links_to() -> None:
    chain = {"leaf/long": "leaf/pictured", "leaf/pictured": "leaf/last"}
    pages = tuple(
        replace(page, blocks=(PageLink("On", chain[page.id], 1),)) if page.id in chain else page
        for page in NOTED.pages
    )
    library = replace(NOTED, pages=pages)
    left = only_signed(library, review(library, all_signed(library, but=("leaf/last",)), TODAY))
    assert left.topic_by_id["leaf"].pages == ("leaf/first",)


def test_a_needed_page_that_is_not_signed_is_told_with_its_command() -> None:
    found = to_do(NOTED, signed_but("leaf/first", "leaf/long"), options=" --deck there")
    assert [each.command for each in found] == [
        kiosk_command("packet --out packet.pdf --deck there"),
        kiosk_command(
            "review sign leaf/first --code CODE --name NAME --role ROLE --valid-months 12 --deck there"
        ),
    ]
    assert found[1].what == "leaf/first must be shown: not signed."


def test_the_page_with_the_questions_for_the_team_is_needed() -> None:
    assert not NOTED.page_by_id["cup/last"].essential
    assert to_do(NOTED, signed_but("cup/last"))[1].what.startswith("cup/last must be shown")


def test_overdue_and_changed_pages_are_told_as_such() -> None:
    overdue = review(NOTED, all_signed(), DUE.replace(year=DUE.year + 1))
    assert len(to_do(NOTED, overdue)) == 1 + len(NEEDED)
    assert to_do(NOTED, overdue)[1].what == "leaf/first must be shown: check overdue since 2027-05-20."

    renamed = tuple(replace(page, title=f"{page.title}!") for page in NOTED.pages)
    void = review(replace(NOTED, pages=renamed), all_signed(), TODAY)
    assert to_do(NOTED, void)[1].what == "leaf/first must be shown: signature void: changed since then: page."


def test_a_clock_that_is_wrong_is_told_without_a_command() -> None:
    early = to_do(NOTED, review(NOTED, all_signed(), TODAY.replace(year=2000)))
    assert early[1].what.endswith("set this machine's clock.")
    assert early[1].command == ""


def test_without_a_question_left_a_page_that_has_some_is_told() -> None:
    pages = tuple(replace(page, essential=False) for page in NOTED.pages)
    library = replace(NOTED, pages=pages)
    found = to_do(library, review(library, (signature("cup/last", library),), TODAY))
    assert [each.what.split()[0] for each in found[1:]] == NEEDED[:4]


def test_what_others_miss_comes_first() -> None:
    phone = ToDo("The emergency number is missing.", "")
    assert to_do(NOTED, signed_but(), (phone,)) == (phone,)
    assert to_do(NOTED, Reviews(), (phone,))[0] == phone


def touched(library: Library, seed: int) -> Iterator[State]:
    """Somebody who reads all, answers all and takes their questions along."""
    state: State = Attract()
    for event in (on.Begin(), *[on.Next(1, seed)] * len(library.pages), on.Next(1, seed), on.Next(1, seed)):
        state = advance(state, event, library)
        yield state
    for _ in range(60):
        for event in (on.Choose(2), on.Next(1, seed)):
            state = advance(state, event, library)
            yield state
    yield advance(state, on.OpenPhone(), library)


@given(st.sets(st.sampled_from(PAGES)), st.integers(0, 99))
def test_whatever_is_left_is_whole_or_not_shown(unsigned: set[str], seed: int) -> None:
    reviews = signed_but(*unsigned)
    left = only_signed(NOTED, reviews)
    assert not {page.id for page in left.pages} & unsigned
    assert {question.page for question in left.questions} <= left.page_by_id.keys()
    assert {question.topic for question in left.questions} <= left.topic_by_id.keys()
    assert set(links(left)) <= left.page_by_id.keys()
    assert [page for topic in left.topics for page in topic.pages] == [page.id for page in left.pages]
    assert bool(to_do(NOTED, reviews)) is bool(unsigned & set(NEEDED))
    if not to_do(NOTED, reviews):
        assert left.welcome.questions_page in left.page_by_id
        *_, taking = touched(left, seed)
        assert isinstance(taking, Explaining)
        assert isinstance(taking.behind.place, Summary)
