"""Any change to what a reader sees, to what it rests on, or to a clinic value is noticed, and named."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from hypothesis import given
from hypothesis import strategies as st
from msgspec.structs import replace

from kiosk.core.blocks.types import PageLink, Paragraph
from kiosk.core.library import Drawing, Library
from kiosk.core.roles import Role
from kiosk.core.statement import PublisherKind, Verdict
from kiosk.review.digests import digests_of
from kiosk.review.signature import CoveredPart, Digests
from tests.made_up import passage
from tests.review.signed import NOTED

PAGE = "leaf/first"
Change = Callable[[Library], Library]


def on_page(**fields: object) -> Change:
    def change(library: Library) -> Library:
        pages = tuple(replace(page, **fields) if page.id == PAGE else page for page in library.pages)
        return replace(library, pages=pages)

    return change


def on_note(name: str, **fields: object) -> Change:
    def change(library: Library) -> Library:
        notes = tuple(replace(each, **fields) if each.id == name else each for each in library.statements)
        return replace(library, statements=notes)

    return change


def on_question(name: str, **fields: object) -> Change:
    def change(library: Library) -> Library:
        found = tuple(replace(each, **fields) if each.id == name else each for each in library.questions)
        return replace(library, questions=found)

    return change


def on_source(**fields: object) -> Change:
    return lambda library: replace(library, sources=(replace(library.sources[0], **fields),))


def on_topic(**fields: object) -> Change:
    return lambda library: replace(
        library, topics=(replace(library.topics[0], **fields), *library.topics[1:])
    )


def changed(change: Change, page: str = PAGE) -> tuple[CoveredPart, ...]:
    before, after = NOTED, change(NOTED)
    now = digests_of(after.page_by_id[page], after)
    return now.changed_from(digests_of(before.page_by_id[page], before))


BLOCKS = NOTED.page_by_id[PAGE].blocks
WORDS = passage("Tea begins with the leaf.")
VOIDS: dict[str, tuple[Change, CoveredPart]] = {
    "a word": (
        on_page(blocks=(Paragraph(passage("Tea begins with a leaf.")), *BLOCKS[1:])),
        CoveredPart.PAGE,
    ),
    "the title": (on_page(title="Another leaf"), CoveredPart.PAGE),
    "the icon": (on_page(icon="eye"), CoveredPart.PAGE),
    "the way out": (on_page(leave_topic=True), CoveredPart.PAGE),
    "the order": (on_page(blocks=BLOCKS[::-1]), CoveredPart.PAGE),
    "a link more": (on_page(blocks=(*BLOCKS, PageLink("The cup", "cup/first", 1))), CoveredPart.PAGE),
    "the topic's title": (on_topic(title="Leaves"), CoveredPart.PAGE),
    "the topic's summary": (on_topic(summary="All of them"), CoveredPart.PAGE),
    "a question's words": (on_question("leaf/q2", text="What else?"), CoveredPart.PAGE),
    "a question's answer": (on_question("leaf/q2", explanation=(passage("It cools."),)), CoveredPart.PAGE),
    "a note's words": (on_note("tea-1", text="Tea is hot."), CoveredPart.STATEMENTS),
    "its wording": (on_note("tea-1", wording="Tea may be hot."), CoveredPart.STATEMENTS),
    "its verdict": (on_note("tea-1", verdict=Verdict.CARE), CoveredPart.STATEMENTS),
    "its reason": (on_note("tea-1", reason="Nobody tried."), CoveredPart.STATEMENTS),
    "how it is settled": (on_note("tea-1", settled="We follow the first."), CoveredPart.STATEMENTS),
    "the other side of a clash": (on_note("tea-2", text="Tea is icy."), CoveredPart.STATEMENTS),
    "a clash more": (on_note("tea-1", clash=("tea-2", "tea-3")), CoveredPart.STATEMENTS),
    "who says so": (on_source(publisher_kind=PublisherKind.SELLS_TREATMENT), CoveredPart.STATEMENTS),
}


@pytest.mark.parametrize("name", VOIDS)
def test_a_change_is_noticed_and_named(name: str) -> None:
    change, part = VOIDS[name]
    assert changed(change) == (part,)


KEEPS: dict[str, Change] = {
    "another file": on_page(file="content/en/leaf/09-first.md"),
    "other lines": on_page(blocks=(Paragraph(replace(WORDS, line=40)), *BLOCKS[1:])),
    "essential or not": on_page(essential=False),
    "a note that is not cited": on_note("tea-3", text="Somebody does speak of it."),
    "where a note stands": on_note("tea-1", line=90, places=()),
    "another edition of a document": on_source(sha256="f" * 64),
    "another page": lambda library: replace(library, pages=library.pages[:-1]),
    "another page's question": on_question("cup/q1", text="Which cup?"),
    "what the deck says of itself": lambda library: replace(
        library, welcome=replace(library.welcome, title="Tea, again")
    ),
    "in which roles it is signed": lambda library: replace(
        library, welcome=replace(library.welcome, roles=(Role("cook", "a cook"),))
    ),
}


@pytest.mark.parametrize("name", KEEPS)
def test_what_nobody_sees_here_does_not_count(name: str) -> None:
    assert changed(KEEPS[name]) == ()


def test_the_page_with_the_questions_for_the_team_stands_for_the_words_of_the_deck() -> None:
    assert changed(KEEPS["what the deck says of itself"], "cup/last") == (CoveredPart.PAGE,)
    assert changed(KEEPS["in which roles it is signed"], "cup/last") == ()


def test_a_drawing_counts_where_it_is_shown() -> None:
    def redrawn(library: Library) -> Library:
        return replace(library, drawings=(*library.drawings[:-1], Drawing.of("asset/kettle.svg", "<svg/>")))

    assert changed(redrawn, "leaf/pictured") == (CoveredPart.PAGE,)
    assert changed(redrawn) == ()


@pytest.mark.parametrize("shape", ["open", "wide"])
def test_so_does_the_shape_of_it_that_a_question_or_a_strip_shows(shape: str) -> None:
    def shaped(library: Library) -> Library:
        return replace(
            library, drawings=(*library.drawings, Drawing.of(f"asset/kettle-{shape}.svg", "<svg/>"))
        )

    assert changed(shaped, "leaf/pictured") == (CoveredPart.PAGE,)
    assert changed(shaped) == ()


def test_what_one_cites_counts_as_the_page_and_as_its_statements() -> None:
    cites_more = Paragraph(replace(WORDS, cites=("tea-1", "tea-3")))
    assert changed(on_page(blocks=(cites_more, *BLOCKS[1:]))) == (CoveredPart.PAGE, CoveredPart.STATEMENTS)


def test_another_language_is_another_page() -> None:
    assert changed(lambda library: replace(library, language="es")) == (CoveredPart.PAGE,)


def filled(day: str, night: str) -> Digests:
    """Of a page that names clinic values, which are put in only when it is shown."""
    words = Paragraph(passage("By day call {day}, by night {night}."))
    library = on_page(blocks=(words, *BLOCKS))(NOTED)
    return digests_of(library.page_by_id[PAGE], library, (("day", day), ("night", night)))


def test_a_changed_number_is_no_changed_page() -> None:
    assert filled("555 01", "911").changed_from(filled("555 01", "112")) == (CoveredPart.VALUES,)


numbers = st.text("0123456789 -", min_size=1, max_size=12)


@given(numbers, numbers, numbers, numbers)
def test_no_change_of_a_clinic_value_goes_unseen(day: str, night: str, other: str, another: str) -> None:
    """Also where one number is a part of another."""
    same = (day, night) == (other, another)
    assert (filled(day, night) == filled(other, another)) is same
    assert same or CoveredPart.VALUES in filled(day, night).changed_from(filled(other, another))
